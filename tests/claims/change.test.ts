import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a change from the size of the rise or fall", () => {
  testFindings("change", [
    ["Huyện có 46 vụ cháy, tăng 8 vụ (21,1%) so với cùng kỳ.", "21,1%", ["46", "8"], "consistent"],
    ["Huyện có 46 vụ cháy, tăng 8 vụ (21,6%) so với cùng kỳ.", "21,6%", ["46", "8"], "inconsistent"],
    ["Huyện có 46 vụ cháy, tăng 8 vụ (17,4%) so với cùng kỳ.", "17,4%", ["46", "8"], "inconsistent"],
    ["Tỉnh có 8.724 người hưởng, tăng 119 người (1,4%).", "1,4%", ["8.724", "119"], "consistent"],
    ["Tỉnh có 8.724 người hưởng, tăng 119 người (4,1%).", "4,1%", ["8.724", "119"], "inconsistent"],
    ["Cả nước xảy ra 1.295 vụ, giảm 288 vụ (-18,19%).", "18,19%", ["1.295", "288"], "consistent"],
    ["Cả nước xảy ra 1.295 vụ, giảm 288 vụ (-11,89%).", "11,89%", ["1.295", "288"], "inconsistent"],
    ["Trường tuyển 640 sinh viên, tăng 28% (140 sinh viên).", "28%", ["640", "140"], "consistent"],
    ["Trường tuyển 640 sinh viên, tăng 38% (140 sinh viên).", "38%", ["640", "140"], "inconsistent"],
    ["Xã có 180 hộ khá, giảm 54 hộ, tương đương 23,1%.", "23,1%", ["180", "54"], "consistent"],
    ["Số vụ cháy giảm 288 vụ (18,19%), còn 1.295 vụ.", "18,19%", ["1.295", "288"], "consistent"],
    ["Số vụ cháy giảm 288 vụ (11,89%), còn 1.295 vụ.", "11,89%", ["1.295", "288"], "inconsistent"],
  ]);
});

describe("a change from a base that is printed", () => {
  testFindings("change", [
    ["Xã có 137 hộ nghèo, giảm 45,4% so với 251 hộ năm trước.", "45,4%", ["137", "251"], "consistent"],
    ["Xã có 137 hộ nghèo, giảm 54,4% so với 251 hộ năm trước.", "54,4%", ["137", "251"], "inconsistent"],
    ["Huyện mời gọi 29 dự án, giảm 9,4% so với 32 dự án cùng kỳ.", "9,4%", ["29", "32"], "consistent"],
    ["Thu phí được 40,8 tỷ đồng, tăng 19,6% so với 34,1 tỷ đồng cùng kỳ.", "19,6%", ["40,8", "34,1"], "consistent"],
    ["Thu phí được 40,8 tỷ đồng, tăng 16,9% so với 34,1 tỷ đồng cùng kỳ.", "16,9%", ["40,8", "34,1"], "inconsistent"],
    ["Nộp thuế 812 tỷ đồng, tăng 7,4% so với cùng kỳ (756 tỷ đồng).", "7,4%", ["812", "756"], "consistent"],
    ["Nộp thuế 812 tỷ đồng (cùng kỳ 756 tỷ đồng), tăng 7,4%.", "7,4%", ["812", "756"], "consistent"],
    ["Nộp thuế 812 tỷ đồng, tăng 7,4% so với cùng kỳ (756.000 triệu đồng).", "7,4%", ["812", "756.000"], "consistent"],
    ["Doanh thu tăng 20%, từ 150 tỷ đồng lên 180 tỷ đồng.", "20%", ["180", "150"], "consistent"],
    ["Doanh thu tăng 25%, từ 150 tỷ đồng lên 180 tỷ đồng.", "25%", ["180", "150"], "inconsistent"],
    ["Mức lương tăng từ 1.150.000 đồng lên 1.210.000 đồng (5,2%).", "5,2%", ["1.210.000", "1.150.000"], "consistent"],
  ]);
});

describe("a change from the two numbers in its bracket, now and before", () => {
  testFindings("change", [
    ["Số ca bệnh giảm 45% (137/251).", "45%", ["137", "251"], "consistent"],
    ["Số ca bệnh giảm 54% (137/251).", "54%", ["137", "251"], "inconsistent"],
    ["Số ca bệnh tăng 6% (53/50).", "6%", ["53", "50"], "consistent"],
    ["Số vụ phạm tội giảm 5,83% (3.389/3.599 vụ).", "5,83%", ["3.389", "3.599"], "consistent"],
    ["Số vụ phạm tội giảm 8,53% (3.389/3.599 vụ).", "8,53%", ["3.389", "3.599"], "inconsistent"],
    ["Số ca bệnh tăng 100% (2/0).", "100%", [], "unverifiable: zero-base"],
  ]);
});

describe("a change that cannot be recomputed", () => {
  testFindings("change", [
    ["Huyện có 752 ca sốt, giảm 64,8% so với cùng kỳ.", "64,8%", [], "unverifiable: base-not-printed"],
    ["Doanh số bán lẻ tăng 9,1% so với cùng kỳ năm trước.", "9,1%", [], "unverifiable: base-not-printed"],
    ["Xã có 5 vụ, tăng 100% so với 0 vụ năm trước.", "100%", [], "unverifiable: zero-base"],
  ]);
});

describe("a change in the wrong direction", () => {
  testFindings("change", [
    ["Xã có 137 hộ nghèo, tăng 45,4% so với 251 hộ năm trước.", "45,4%", ["137", "251"], "inconsistent: contrary"],
    ["Doanh thu giảm 20%, từ 150 tỷ đồng lên 180 tỷ đồng.", "20%", ["180", "150"], "inconsistent: contrary"],
  ]);
});

describe("an amount told behind the percentage, after one of another thing", () => {
  testFindings("change", [
    [
      "Xuất khẩu đạt 282,6 tỷ USD, tăng 7,0%, tương ứng tăng 18,4 tỷ USD và nhập khẩu đạt 262,7 tỷ USD, tăng 3,7%, tương ứng tăng 9,3 tỷ USD.",
      "3,7%",
      ["262,7", "9,3"],
      "consistent",
    ],
    [
      "Tỷ lệ mắc là 150 ca/100.000 dân, giảm 25% so với cùng kỳ (200 ca/100.000 dân).",
      "25%",
      ["150", "200"],
      "consistent",
    ],
  ]);
});

describe("a base that stands with others in its bracket", () => {
  const before = "so với cùng kỳ (36.276 ca mắc và 6 ca tử vong)";

  testFindings("change", [
    [`Ghi nhận 41.010 ca mắc, tăng 13% ${before}.`, "13%", ["41.010", "36.276"], "consistent"],
    [`Ghi nhận 41.010 ca mắc, tăng 31% ${before}.`, "31%", ["41.010", "36.276"], "inconsistent"],
    [
      "Ghi nhận 41.010 ca mắc và 8 ca tử vong. So với cùng kỳ (36.276 ca mắc và 6 ca tử vong), số ca mắc tăng 13%.",
      "13%",
      ["41.010", "36.276"],
      "consistent",
    ],
  ]);
});
