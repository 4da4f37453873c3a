import { describe } from "vitest";
import { testFindings, testMissing } from "./findings.ts";

describe("a difference", () => {
  testFindings("difference", [
    ["Tỉnh nhận 1.536 đơn, tăng 131 so với 1.405 đơn năm trước.", "131", ["1.536", "1.405"], "consistent"],
    ["Tỉnh nhận 1.536 đơn, tăng 121 so với 1.405 đơn năm trước.", "121", ["1.536", "1.405"], "inconsistent"],
    ["Tỉnh nhận 1.405 đơn, giảm 131 so với 1.536 đơn năm trước.", "131", ["1.405", "1.536"], "consistent"],
    ["Vốn còn 786 tỷ đồng, giảm 36 tỷ đồng so với 822 tỷ đồng cùng kỳ.", "36", ["786", "822"], "consistent"],
    ["Vốn còn 786 tỷ đồng, giảm 63 tỷ đồng so với 822 tỷ đồng cùng kỳ.", "63", ["786", "822"], "inconsistent"],
    [
      "Thu 233.700 tỷ đồng, vượt 25.600 tỷ đồng so với dự toán 208.100 tỷ đồng.",
      "25.600",
      ["233.700", "208.100"],
      "consistent",
    ],
    ["Thời gian cấp phép giảm 13 ngày, từ 59 xuống còn 46 ngày.", "13", ["46", "59"], "consistent"],
    ["Thời gian cấp phép giảm 23 ngày, từ 59 xuống còn 46 ngày.", "23", ["46", "59"], "inconsistent"],
    ["Tuần này có 120 ca, nhiều hơn tuần trước 19 ca (tuần trước có 101 ca).", "19", ["120", "101"], "consistent"],
    ["Tuần này có 120 ca, nhiều hơn tuần trước 29 ca (tuần trước có 101 ca).", "29", ["120", "101"], "inconsistent"],
    ["Huyện có 735 ca, giảm 12 ca so với cùng kỳ.", "12", [], "unverifiable: base-not-printed"],
  ]);

  // `từ 59 ngày` is taken for a time when something happened, though it is the level that `xuống` goes down from.
  testMissing("difference", [
    ["Thời gian cấp phép giảm 13 ngày, từ 59 ngày xuống còn 46 ngày.", "13", ["46", "59"], "consistent"],
  ]);

  // Any percentage within a few words is taken to say the same as the difference, though it is a share of something else.
  testMissing("difference", [
    ["Huyện có 12.450 hộ nghèo, chiếm 4,2% số hộ, giảm 1.830 hộ so với đầu năm.", "1.830", [], "unverifiable"],
  ]);
});
