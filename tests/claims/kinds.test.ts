import { describe, expect, test } from "vitest";
import { findingsIn } from "./findings.ts";

/** A text, the number under test, its kind, and the verdict. */
const rows = [
  ["Diện tích 5.000 ha, năng suất 62 tạ/ha, sản lượng 31.000 tấn.", "31.000", "product", "consistent"], // 6.2 tons a hectare
  ["Diện tích 5.000 ha, năng suất 62 tạ/ha, sản lượng 13.000 tấn.", "13.000", "product", "inconsistent"],
  ["Bán 50 triệu cổ phiếu giá 17.000 đồng, tổng giá trị 850 tỷ đồng.", "850", "product", "consistent"],
  ["Nắm giữ 36,01% của 2.900 tỷ đồng là 1.044 tỷ đồng.", "1.044", "product", "consistent"],
  ["Tỷ lệ mắc là 22,5 ca/100.000 dân (450 ca trên dân số 2.000.000 dân).", "22,5", "rate", "consistent"],
  ["Tỷ lệ mắc là 25 ca/100.000 dân (450 ca trên 2 triệu dân).", "25", "rate", "inconsistent"],
  ["Tỷ lệ hộ nghèo là 4,2%, giảm 20% so với năm 2023 (5,25%).", "20%", "change", "consistent"],
  ["Tỷ lệ thất nghiệp là 2,1%, giảm 0,5% so với cùng kỳ (2,6%).", "0,5%", "points", "consistent"],
  ["Tỷ lệ hộ nghèo giảm 20% từ 5,25% còn 4,2%.", "20%", "change", "consistent"],
  ["Có 900 ca, tăng gấp 3 so với 300 ca cùng kỳ.", "3", "multiple", "consistent"],
  ["Có 450 ca, gấp rưỡi so với 300 ca cùng kỳ.", "gấp rưỡi", "multiple", "consistent"],
  [
    "Kim ngạch đạt 889 triệu USD, giảm 7,83%. Trong đó, xuất khẩu đạt 294,4 triệu USD, tăng 13,65%; nhập khẩu đạt 594,6 triệu USD, giảm 15,72%.",
    "7,83%",
    "change",
    "consistent",
  ],
  [
    "Kim ngạch đạt 889 triệu USD, giảm 5,83%. Trong đó, xuất khẩu đạt 294,4 triệu USD, tăng 13,65%; nhập khẩu đạt 594,6 triệu USD, giảm 15,72%.",
    "5,83%",
    "change",
    "inconsistent",
  ],
] as const;

describe("a number that others make", () => {
  test.each(rows)("%s", (text, reported, kind, verdict) => {
    expect(findingsIn(text)).toContainEqual(expect.objectContaining({ reported, kind, verdict }));
  });
});
