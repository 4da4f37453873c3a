import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a number that others make", () => {
  testFindings("product", [
    ["Diện tích 5.000 ha, năng suất 62 tạ/ha, sản lượng 31.000 tấn.", "31.000", ["5.000", "62"], "consistent"], // 6.2 tons a hectare
    ["Diện tích 5.000 ha, năng suất 62 tạ/ha, sản lượng 13.000 tấn.", "13.000", ["5.000", "62"], "inconsistent"],
    ["Bán 50 triệu cổ phiếu giá 17.000 đồng, tổng giá trị 850 tỷ đồng.", "850", ["50", "17.000"], "consistent"],
    ["Nắm giữ 36,01% của 2.900 tỷ đồng là 1.044 tỷ đồng.", "1.044", ["36,01%", "2.900"], "consistent"],
  ]);

  testFindings("rate", [
    [
      "Tỷ lệ mắc là 22,5 ca/100.000 dân (450 ca trên dân số 2.000.000 dân).",
      "22,5",
      ["450", "2.000.000", "100.000"],
      "consistent",
    ],
    ["Tỷ lệ mắc là 25 ca/100.000 dân (450 ca trên 2 triệu dân).", "25", ["450", "2", "100.000"], "inconsistent"],
  ]);

  testFindings("points", [
    ["Tỷ lệ thất nghiệp là 2,1%, giảm 0,5% so với cùng kỳ (2,6%).", "0,5%", ["2,6%", "2,1%"], "consistent"],
  ]);

  testFindings("multiple", [
    ["Có 900 ca, tăng gấp 3 so với 300 ca cùng kỳ.", "3", ["900", "300"], "consistent"],
    ["Có 450 ca, gấp rưỡi so với 300 ca cùng kỳ.", "gấp rưỡi", ["450", "300"], "consistent"],
  ]);

  const trade = (fall: string) =>
    `Kim ngạch đạt 889 triệu USD, giảm ${fall}. Trong đó, xuất khẩu đạt 294,4 triệu USD, tăng 13,65%; nhập khẩu đạt 594,6 triệu USD, giảm 15,72%.`;

  testFindings("change", [
    ["Tỷ lệ hộ nghèo là 4,2%, giảm 20% so với năm 2023 (5,25%).", "20%", ["4,2%", "5,25%"], "consistent"],
    ["Tỷ lệ hộ nghèo giảm 20% từ 5,25% còn 4,2%.", "20%", ["4,2%", "5,25%"], "consistent"],
    [trade("7,83%"), "7,83%", ["294,4", "13,65%", "594,6", "15,72%"], "consistent"],
    [trade("5,83%"), "5,83%", ["294,4", "13,65%", "594,6", "15,72%"], "inconsistent"],
  ]);
});
