import { describe, expect, test } from "vitest";
import { flagsIn, testFindings } from "./findings.ts";

describe("an average", () => {
  testFindings("average", [
    ["Có 250 hợp tác xã vay 5.600 tỷ đồng, bình quân 22,4 tỷ đồng một đơn vị.", "22,4", ["5.600", "250"], "consistent"],
  ]);

  test("that comes from numbers that are not printed says nothing", () => {
    expect(flagsIn("Có 250 hợp tác xã vay 5.600 tỷ đồng, bình quân mỗi xã viên 12,4 triệu đồng.")).toEqual([]);
  });
});

describe("an average behind which a bracket says what it was made of", () => {
  testFindings("average", [
    [
      "Mật độ dân số 680 người/km2 (dân số 1.700.000 người, diện tích 2.500 km2).",
      "680",
      ["1.700.000", "2.500"],
      "consistent",
    ],
    [
      "Mật độ dân số 850 người/km2 (dân số 1.700.000 người, diện tích 2.500 km2).",
      "850",
      ["1.700.000", "2.500"],
      "inconsistent",
    ],
    ["Năng suất đạt 48 tạ/ha (sản lượng 12.000 tạ, diện tích 250 ha).", "48", ["12.000", "250"], "consistent"],
  ]);

  test("says nothing where the bracket holds something else", () => {
    expect(flagsIn("Mật độ dân số đạt 680 người/km2 (năm 2023: 670 người/km2).")).toEqual([]);
    expect(flagsIn("Mật độ dân số 850 người/km2 (dân số 1.700.000 người, 12 phường).")).toEqual([]);
  });
});

describe("an average that names what it is of", () => {
  testFindings("average", [
    [
      "Có 250 doanh nghiệp nộp 5.600 tỷ đồng, bình quân 22,4 tỷ đồng một doanh nghiệp.",
      "22,4",
      ["5.600", "250"],
      "consistent",
    ],
    [
      "Có 250 doanh nghiệp nộp 5.600 tỷ đồng, bình quân 32,4 tỷ đồng một doanh nghiệp.",
      "32,4",
      ["5.600", "250"],
      "inconsistent",
    ],
    ["Hỗ trợ 125 hộ với 7.000 triệu đồng, 56 triệu đồng/hộ.", "56", ["7.000", "125"], "consistent"],
    ["Hỗ trợ 125 hộ với 7.000 triệu đồng, 65 triệu đồng/hộ.", "65", ["7.000", "125"], "inconsistent"],
  ]);
});
