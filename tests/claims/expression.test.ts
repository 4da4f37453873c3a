import { describe, expect, it } from "vitest";
import { findingsIn, testFindings } from "./findings.ts";

describe("a calculation of several sorts", () => {
  testFindings("expression", [
    ["Cả khối có 46 + 94 - 2 = 138 học sinh.", "138", ["46", "94", "2"], "consistent: agrees"],
    ["Cả khối có 46 + 94 - 2 = 148 học sinh.", "148", ["46", "94", "2"], "inconsistent"],
    [
      "Lương vùng II bằng 3.920.000 + (3.920.000 x 7%) = 4.194.400 đồng.",
      "4.194.400",
      ["3.920.000", "3.920.000", "7%"],
      "consistent",
    ],
    [
      "Lãi ròng = 37.800.000 –(33.445.000 + 29.950.000) = – 25.595.000",
      "25.595.000",
      ["37.800.000", "33.445.000", "29.950.000"],
      "consistent",
    ],
    ["Mỗi hộ góp 12 x 1,2 triệu đồng : 2 = 7,2 triệu đồng.", "7,2", ["12", "1,2", "2"], "consistent"],
    ["Giá thành là 98.300.000/2.000 = 49.150 đồng.", "49.150", ["98.300.000", "2.000"], "consistent"],
    ["Nợ TK 642 : 120 : 4 = 30", "30", ["120", "4"], "consistent"],
    ["Giá thành là 98.300.000/2.000 = 49.510 đồng.", "49.510", ["98.300.000", "2.000"], "inconsistent"],
    ["Tỷ lệ là (150 - 120) : 120 x 100 = 25%.", "25%", ["150", "120", "120", "100"], "consistent"],
  ]);
});

describe("a product that is written out", () => {
  testFindings("product", [
    ["Trung tâm mở 468 buổi tập huấn (39 x 12).", "468", ["39", "12"], "consistent"],
    ["Trung tâm mở 478 buổi tập huấn (39 x 12).", "478", ["39", "12"], "inconsistent"],
    ["Trung tâm mở 468 buổi tập huấn (39 × 12).", "468", ["39", "12"], "consistent"],
    ["Sản lượng 6,84 triệu tấn = 1,088 triệu ha x 6,28 tấn/ha.", "6,84", ["1,088", "6,28"], "consistent: agrees"],
    ["Doanh thu là 0,7 x 4.000 = 2.800 tỷ đồng.", "2.800", ["0,7", "4.000"], "consistent: agrees"],
    ["Doanh thu là 0,7 x 4.000 = 3.800 tỷ đồng.", "3.800", ["0,7", "4.000"], "inconsistent"],
    ["Thuế phải nộp = 35% x 120 triệu đồng = 42 triệu đồng.", "42", ["35%", "120"], "consistent"],
    [
      "Tiền phạt = 100 triệu đồng x 0,05% x 547 ngày = 27,35 triệu đồng.",
      "27,35",
      ["100", "0,05%", "547"],
      "consistent",
    ],
    ["Sàn hầm 5.652 m2 x 3 tầng = 16.956 m2.", "16.956", ["5.652", "3"], "consistent"],
  ]);
});

describe("a sum that is written out", () => {
  testFindings("sum", [
    ["Mức hưởng là 45 + 21 + 3 = 69%.", "69%", ["45", "21", "3"], "consistent"],
    [
      "Có TK 627 : 4.000.000 + 2.000.000 + 380.000 = 6.380.000",
      "6.380.000",
      ["4.000.000", "2.000.000", "380.000"],
      "consistent",
    ],
    ["Mức 3: 68544 = 61827 + 6717; trễ 618 (1% của 61827).", "68544", ["61827", "6717"], "consistent"],
    ["Mức hưởng là 45 + 21 + 3 = 79%.", "79%", ["45", "21", "3"], "inconsistent"],
    ["Nâng thêm 400.000 đồng + 175.000 đồng = 575.000 đồng.", "575.000", ["400.000", "175.000"], "consistent"],
    ["Đoàn có 5 xe con + 3 xe tải = 8 xe.", "8", ["5", "3"], "consistent"],
    ["Tổng là 1.200 + 350 = 1.550 tỷ đồng.", "1.550", ["1.200", "350"], "consistent"],
  ]);
});

describe("what only looks like a calculation", () => {
  const calculations = (text: string) =>
    findingsIn(text).filter(({ kind }) => kind === "expression" || kind === "product" || kind === "sum");

  it.each([
    "Kết quả là 2 = 4 - 2.",
    "Tăng từ 40 - 50% mỗi năm, khoảng 0,6 = 1/10 quy chuẩn.",
    "Trực 24/7, tỷ lệ chọi 1:2.",
    "Tranh sơn dầu 40 x 60 cm, khung 45 x 65 cm.",
    "Nhà có lô đất (5 x 17) cạnh 2 sân trước - sau.",
    "Thuế = 35% x 120 triệu đồng.",
    "0,07% x 10 ngày = 0,7 triệu đồng.",
  ])("%s", (text) => {
    expect(calculations(text).filter(({ verdict }) => verdict !== "unverifiable")).toEqual([]);
  });

  it("prose reads nothing inside it", () => {
    expect(findingsIn("Phạt 100 triệu đồng x 0,05% x 90 ngày, chiếm 4,5%.")).toEqual([
      expect.objectContaining({ reported: "4,5%", verdict: "unverifiable" }),
    ]);
  });
});
