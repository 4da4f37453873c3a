import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { explanations, numbersMeant } from "../../src/report/explain.ts";

const text =
  "Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.\nSố ca mắc là 752 ca, giảm 64,8% so với cùng kỳ năm 2023.";
const result = audit(readText("report.txt", text), { lang: "en" });
const explained = (number: string) =>
  explanations(result, numbersMeant(result, number), { lang: "en", width: 80, color: false });

describe("recount explain", () => {
  it("finds a number with or without its sign, and none that is not printed", () => {
    for (const printed of ["64,8%", "64,8", " 64,8% "]) expect(numbersMeant(result, printed)).toHaveLength(1);
    for (const printed of ["64", "6", "64.8", "%", ""]) expect(numbersMeant(result, printed)).toEqual([]);
  });

  it("says of a percentage whose base is not printed what it implies", () => {
    expect(explained("64,8%")).toContain("cùng kỳ năm 2023”: 2,134 to 2,139 ca");
    expect(explained("64,8%")).not.toContain("sure");
  });

  it("says of a number what it was used for, and what is wrong there", () => {
    expect(explained("149")).toContain("149 / 156 = 95.51%, but the report says 85,51%");
  });
});
