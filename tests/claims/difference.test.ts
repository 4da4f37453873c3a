import { describe } from "vitest";
import { testFindings, testMissing } from "./findings.ts";

describe("a difference", () => {
  testFindings("difference", [
    ["Tỉnh nhận 1.536 đơn, tăng 131 so với 1.405 đơn năm trước.", "131", ["1.536", "1.405"], "consistent"],
    ["Tỉnh nhận 1.536 đơn, tăng 121 so với 1.405 đơn năm trước.", "121", ["1.536", "1.405"], "inconsistent"],
    ["Tỉnh nhận 1.405 đơn, giảm 131 so với 1.536 đơn năm trước.", "131", ["1.536", "1.405"], "consistent"],
    ["Vốn còn 786 tỷ đồng, giảm 36 tỷ đồng so với 822 tỷ đồng cùng kỳ.", "36", ["822", "786"], "consistent"],
    ["Vốn còn 786 tỷ đồng, giảm 63 tỷ đồng so với 822 tỷ đồng cùng kỳ.", "63", ["822", "786"], "inconsistent"],
    [
      "Thu 233.700 tỷ đồng, vượt 25.600 tỷ đồng so với dự toán 208.100 tỷ đồng.",
      "25.600",
      ["233.700", "208.100"],
      "consistent",
    ],
    ["Thời gian cấp phép giảm 13 ngày, từ 59 xuống còn 46 ngày.", "13", ["59", "46"], "consistent"],
    ["Thời gian cấp phép giảm 23 ngày, từ 59 xuống còn 46 ngày.", "23", ["59", "46"], "inconsistent"],
    [
      "Tháng này có 640 lượt mượn, nhiều hơn tháng trước 35 lượt (tháng trước 605 lượt).",
      "35",
      ["640", "605"],
      "consistent",
    ],
    [
      "Tháng này có 640 lượt mượn, nhiều hơn tháng trước 45 lượt (tháng trước 605 lượt).",
      "45",
      ["640", "605"],
      "inconsistent",
    ],
    ["Huyện có 735 ca, giảm 12 ca so với cùng kỳ.", "12", [], "unverifiable: base-not-printed"],
  ]);

  testFindings("difference", [
    ["Thời gian cấp phép giảm 13 ngày, từ 59 ngày xuống còn 46 ngày.", "13", ["59", "46"], "consistent"],
  ]);

  testFindings("difference", [
    [
      "Huyện có 12.450 hộ nghèo, chiếm 4,2% số hộ, giảm 1.830 hộ so với đầu năm.",
      "1.830",
      [],
      "unverifiable: base-not-printed",
    ],
  ]);
});

describe("what is left", () => {
  testFindings("difference", [
    ["Công an làm rõ 19/33 vụ, 14 vụ còn lại đang điều tra.", "14", ["33", "19"], "consistent"],
    ["Công an làm rõ 19/33 vụ, 24 vụ còn lại đang điều tra.", "24", ["33", "19"], "inconsistent"],
    ["Sở nhận 39 hồ sơ, đã xong 25 hồ sơ, còn 14 hồ sơ.", "14", ["39", "25"], "consistent"],
    ["Sở nhận 39 hồ sơ, đã xong 25 hồ sơ, còn lại 24 hồ sơ.", "24", ["39", "25"], "inconsistent"],
    [
      "Quỹ thu 812 tỷ đồng, chi 218 tỷ đồng và 164 tỷ đồng, chỉ còn 430 tỷ đồng.",
      "430",
      ["812", "164", "218"],
      "consistent",
    ],
  ]);

  // What is left of a number after two others is found where it agrees, and is held to nothing where it does not.
  testMissing("difference", [
    [
      "Quỹ thu 812 tỷ đồng, chi 218 tỷ đồng và 164 tỷ đồng, chỉ còn 530 tỷ đồng.",
      "530",
      ["812", "164", "218"],
      "inconsistent",
    ],
  ]);
});
