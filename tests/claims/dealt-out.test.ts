import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** Each claim about a number as its verdict and the numbers that it is recomputed from. */
function about(text: string, reported: string): string[] {
  const { findings: claims } = audit(readText("t", text), { lang: "en" });
  return claims
    .filter((claim) => claim.reported.text === reported)
    .map(({ kind, verdict, operands }) => `${kind} ${verdict} ${operands.map((operand) => operand.text).join(" ")}`);
}

describe("lists that are dealt out to each other", () => {
  const shares = (one: string, two: string) =>
    `Sales to China were $31.2 million and $25.4 million, or ${one}% and ${two}% of revenue of $120.5 million and $101.9 million, in 2019 and 2018, respectively.`;

  it("shares: the first of the first, the second of the second", () => {
    expect(about(shares("25.9", "24.9"), "25.9%")).toEqual(["share consistent 31.2 120.5"]);
    expect(about(shares("25.9", "24.9"), "24.9%")).toEqual(["share consistent 25.4 101.9"]);
    expect(about(shares("25.9", "29.4"), "29.4%")[0]).toMatch(/^share (inconsistent|doubtful) 25\.4 101\.9/);
  });

  it("a change between two years, whichever comes first", () => {
    const of = (years: string, percent: string) =>
      `Interest expense was $44.1 million and $36.7 million in ${years}, respectively, an increase of ${percent}%.`;
    expect(about(of("2019 and 2018", "20.2"), "20.2%")).toEqual(["change consistent 44.1 36.7"]);
    expect(about(of("2019 and 2018", "28.2"), "28.2%")[0]).toMatch(/^change (inconsistent|doubtful) 44\.1 36\.7/);
    const fall = "Phí năm 2018 và 2019 lần lượt là 120,5 tỷ đồng và 99,3 tỷ đồng, giảm 17,6%.";
    expect(about(fall, "17,6%")).toEqual(["change consistent 99,3 120,5"]);
  });

  it("says nothing where three levels or no two years are dealt out", () => {
    const text = "Fees were $44.1 million, $36.7 million and $30.2 million, respectively, an increase of 20.2%.";
    expect(about(text, "20.2%").filter((line) => line.includes("inconsistent"))).toEqual([]);
  });
});
