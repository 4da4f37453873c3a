import { describe, expect, test } from "vitest";
import { auditOf } from "../claims/findings.ts";
import { causesIn, firmReadings, judgedAlone } from "./readings.ts";

describe("what may have gone wrong", () => {
  test.each<[name: string, text: string, error: string, cause: string]>([
    ["one digit", "Tỉnh có 149/156 xã đạt chuẩn (96,51%).", "share 96,51%", "digit-changed: 96,51% -> 95.51"],
    [
      "two neighbours",
      "Xã có 137 hộ nghèo, giảm 54,4% so với 251 hộ cùng kỳ.",
      "change 54,4%",
      "digit-transposed: 54,4% -> 45.4",
    ],
    [
      "a digit of a part",
      "Trường có 3.282 em, gồm 2.364 nữ và 1.018 nam.",
      "sum 3.282",
      "digit-changed: 2.364 -> 2264",
    ],
    [
      "the direction",
      "Xã có 137 hộ nghèo, tăng 45,4% so với 251 hộ cùng kỳ.",
      "change 45,4%",
      "direction: 45,4% -> -45.4",
    ],
    [
      "a lost power of ten",
      "Xã có 137 hộ nghèo, giảm 4,54% so với 251 hộ cùng kỳ.",
      "change 4,54%",
      "unit-scale: 4,54% -> 45.42",
    ],
    [
      "the other base",
      "Huyện có 46 vụ cháy, tăng 8 vụ (17,4%) so với cùng kỳ.",
      "change 17,4%",
      "wrong-base: 17,4% -> 21.1",
    ],
    [
      "a footnote's mark behind a whole",
      "Toàn tỉnh có 149/1561 xã đạt chuẩn, đạt tỷ lệ 95,51%.",
      "share 95,51%",
      "digit-added: 1561 -> 156",
    ],
    [
      "a footnote's mark behind a value",
      "Số ca mắc là 7523 ca, giảm 64,8% so với cùng kỳ năm 2023 (2.137 ca).",
      "change 64,8%",
      "digit-added: 7523 -> 752",
    ],
    ["a part too many", "Trường có 164 em, gồm 132 em nữ và 164 em nam.", "sum 164", "part-or-total: 164 -> 296"],
  ])("%s", (_name, text, error, cause) => {
    expect(causesIn(text, error)).toContain(cause);
  });

  test("every cause is a whole sentence, and names a number of the ledger", () => {
    const { findings: claims, ledger } = auditOf("Trường có 3.482 em, gồm 2.164 nữ và 1.118 nam.");
    const ids = new Set(ledger.map(({ id }) => id));
    const causes = claims.flatMap((claim) => claim.causes);
    expect(causes.length).toBeGreaterThan(0);
    for (const { number, explanation } of causes) {
      expect(ids).toContain(number);
      expect(explanation).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
  });

  test("a claim that agrees has none", () => {
    for (const claim of auditOf("Tỉnh có 149/156 xã đạt chuẩn (95,51%).").findings) expect(claim.causes).toEqual([]);
  });
});

describe("how grave it is", () => {
  test.each<[text: string, error: string, severity: string]>([
    ["Tỉnh có 149/156 xã đạt chuẩn (65,51%).", "65,51%", "number"],
    ["Tỉnh có 149/156 xã đạt chuẩn (95,52%).", "95,52%", "rounding"],
    ["Xã có 137 hộ nghèo, tăng 45,4% so với 251 hộ cùng kỳ.", "45,4%", "conclusion"],
  ])("%s", (text, number, severity) => {
    expect(firmReadings(text, number).map((read) => judgedAlone(read)?.severity)).toContain(severity);
  });
});

// 69,64 - 62,3 is 7,34 points; 7,34 of 69,64 is 10,54 %.
test("a change in percent that is printed in points", () => {
  const text = "Tỷ lệ đạt 62,3%, giảm 10,54 điểm phần trăm so với năm trước (69,64%).";
  expect(causesIn(text, "points 10,54")).toContain("percent-or-points: 10,54 -> 7.34");
});
