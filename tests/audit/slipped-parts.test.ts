import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** The sums of a table as `verdict: corrections`. */
function sums(table: string): string[] {
  const { findings: claims } = audit(readText("t.md", table), { lang: "en" });
  return claims
    .filter(({ kind }) => kind === "sum")
    .map(({ verdict, causes }) => `${verdict}: ${causes.map(({ correction }) => correction).join(", ")}`);
}

describe("a part that is taken off", () => {
  const table = (part: string) => `|  | 2019 | 2018 |
|---|---|---|
| Liquefied gas | 300,520 | 169,918 |
| Conventional tankers | (1,267) | ${part} |
| Total | 299,253 | 148,599 |
`;

  it("agrees as printed in brackets", () => {
    expect(sums(table("(21,319)"))).toEqual(["consistent: ", "consistent: "]);
  });

  it("is told with its right value where it is ten times that, or has a digit changed", () => {
    expect(sums(table("(213,190)"))[1]).toMatch(/^inconsistent: -21319\b/);
    expect(sums(table("(21,819)"))[1]).toMatch(/^inconsistent: .*-21319\b/);
  });
});
