import { describe, expect, test } from "vitest";
import { findingsIn, testFindings } from "./findings.ts";

describe("a total and its parts", () => {
  testFindings("sum", [
    ["Sở giải quyết 39 hồ sơ (19 hồ sơ mới, 02 hồ sơ lại, 18 hồ sơ thêm).", "39", ["19", "02", "18"], "consistent"],
    ["Sở giải quyết 38 hồ sơ (19 hồ sơ mới, 02 hồ sơ lại, 18 hồ sơ thêm).", "38", ["19", "02", "18"], "inconsistent"],
    ["Trường có 3.282 học viên, gồm 2.164 nữ và 1.118 nam.", "3.282", ["2.164", "1.118"], "consistent"],
    ["Trường có 3.482 học viên, gồm 2.164 nữ và 1.118 nam.", "3.482", ["2.164", "1.118"], "inconsistent"],
    [
      "Thị trường nhận 435 người: Nhật 286, Đài Loan 136, Hàn 10, Lào 3.",
      "435",
      ["286", "136", "10", "3"],
      "consistent",
    ],
    [
      "Thị trường nhận 453 người: Nhật 286, Đài Loan 136, Hàn 10, Lào 3.",
      "453",
      ["286", "136", "10", "3"],
      "inconsistent",
    ],
    ["Vốn là 141,6 tỷ đồng, bao gồm 135,8 tỷ đồng cũ và 5,8 tỷ đồng mới.", "141,6", ["135,8", "5,8"], "consistent"],
    ["Vốn là 146,1 tỷ đồng, bao gồm 135,8 tỷ đồng cũ và 5,8 tỷ đồng mới.", "146,1", ["135,8", "5,8"], "inconsistent"],
  ]);
});

describe("parts that leave the multiplier of their total out", () => {
  testFindings("sum", [
    ["Diện tích nuôi 508 nghìn ha (487 nghìn ha tôm sú, 21 nghìn ha tôm thẻ).", "508", ["487", "21"], "consistent"],
    ["Diện tích nuôi 508 nghìn ha (487 tôm sú, 21 tôm thẻ).", "508", ["487", "21"], "consistent"],
    ["Diện tích nuôi 518 nghìn ha (487 tôm sú, 21 tôm thẻ).", "518", ["487", "21"], "inconsistent"],
  ]);
});

describe("parts and what is left", () => {
  testFindings("sum", [
    ["Xã trồng 1.200 ha, trong đó 800 ha lúa, còn lại 400 ha ngô.", "1.200", ["800", "400"], "consistent"],
    ["Xã trồng 1.200 ha, trong đó 800 ha lúa, còn lại 500 ha ngô.", "1.200", ["800", "500"], "inconsistent"],
  ]);
});

describe("a list far above its total", () => {
  testFindings("sum", [
    ["Tổng thu 12 tỷ đồng, gồm 900 tỷ đồng nội địa và 800 tỷ đồng nhập khẩu.", "12", ["900", "800"], "inconsistent"],
  ]);
});

describe("a row of pairs between semicolons", () => {
  const courts = (totals: string) =>
    `Các tòa nhận ${totals}; trong đó: sơ thẩm 76 vụ, giải quyết 75 vụ; phúc thẩm 16 vụ, giải quyết 15 vụ.`;

  testFindings("sum", [
    [courts("92 vụ, giải quyết 90 vụ"), "92", ["76", "16"], "consistent"],
    [courts("92 vụ, giải quyết 90 vụ"), "90", ["75", "15"], "consistent"],
    [
      "Các tòa nhận 92 vụ, giải quyết 90 vụ (sơ thẩm 76 vụ, giải quyết 75 vụ; phúc thẩm 16 vụ, giải quyết 15 vụ).",
      "90",
      ["75", "15"],
      "consistent",
    ],
    [
      "Tòa thụ lý 95 vụ, gồm: sơ thẩm 76 vụ, giải quyết 75 vụ; phúc thẩm 16 vụ, giải quyết 15 vụ.",
      "95",
      ["76", "16"],
      "inconsistent",
    ],
  ]);
});

describe("a list within a list", () => {
  const schools = (total: number, last: number) =>
    `Tỉnh có ${total} trường, gồm 18 trường mầm non, gồm 9 trường công lập, 3 trường dân lập và ${last} trường tư thục; ` +
    "23 trường tiểu học.";

  testFindings("sum", [
    [schools(41, 6), "41", ["18", "23"], "consistent"],
    [schools(41, 6), "18", ["9", "3", "6"], "consistent"],
    [schools(42, 6), "42", ["18", "23"], "inconsistent"],
    [schools(41, 7), "18", ["9", "3", "7"], "inconsistent"],
  ]);
});

describe("a total of more than", () => {
  testFindings("sum", [
    ["Kho có hơn 5.000 tấn, gồm 3.200 tấn gạo và 2.250 tấn ngô.", "5.000", ["3.200", "2.250"], "consistent"],
    ["Kho có hơn 5.000 tấn, gồm 3.200 tấn gạo và 2.450 tấn ngô.", "5.000", ["3.200", "2.450"], "inconsistent"],
  ]);
});

describe("one relation", () => {
  const relations = (text: string) =>
    findingsIn(text).map(({ reported, operands }) => [reported, ...operands].sort().join(" "));

  test.each([
    ["is reported by the total, not again by its part", "Xã có 2.250 ha, gồm 600 ha lúa và 1.650 ha ngô."],
    ["is reported by the total, also with what is left", "Xã có 2.250 ha, gồm 600 ha lúa, còn lại 1.650 ha ngô."],
    ["is reported once, however often it is put", "Huyện có 46 lớp, giảm 4 lớp so với 50 lớp, từ 50 xuống 46 lớp."],
  ])("%s", (_name, text) => {
    const found = relations(text);
    expect(found).toHaveLength(1);
  });
});

describe("numbers that may be no parts", () => {
  test("make no claim where the list says that it goes on", () => {
    expect(findingsIn("Xã trồng 1.250 ha, gồm 430 ha lúa, 207 ha ngô, còn lại là rau.")).toEqual([]);
  });

  test.each([
    ["Có 12 lớp ở 5 xã (Hòa Lạc 3 lớp, Phú Sơn 2 lớp).", "12", ["3", "2"]],
    ["Xã trồng 1.250 ha, trong đó 430 ha lúa, 207 ha ngô.", "1.250", ["430", "207"]],
  ])("are told as perhaps not all of them where they fall short: %s", (text, reported, operands) => {
    const told = { kind: "sum", verdict: "unverifiable", reason: "split-not-exhaustive", reported, operands };
    expect(findingsIn(text)).toEqual([expect.objectContaining(told)]);
  });
});

test("parts that make up one number are no parts of another: 65 and 2 are 67 of 76", () => {
  const text =
    "Đến nay, 67/76 chức danh đã được thi tuyển, trong đó có 65 chức danh trúng tuyển, 2 chức danh không trúng tuyển.";
  const told = findingsIn(text).filter(({ kind, reported }) => kind === "sum" && reported === "76");
  expect(told).toEqual([]);
});
