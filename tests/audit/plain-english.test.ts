import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { explain as explainInEnglish } from "../../src/words/en/audit/explain.ts";
import type { ReasonFacts } from "../../src/words/shape/reason-facts.ts";
import { explain as explainInVietnamese } from "../../src/words/vi/audit/explain.ts";

/** The verdicts of the claims about a number, and how sure each is. */
function about(text: string, reported: string) {
  const { findings: claims } = audit(readText("t", text), { lang: "en" });
  return claims.filter((claim) => claim.reported.text === reported);
}

const verdictsOf = (text: string, reported: string) => about(text, reported).map(({ verdict }) => verdict);

describe("plain English", () => {
  it.each([
    ["an amount that led to a level", "Employment rose by 1,253 to 45,617 (2.82%) since March.", "2.82%", "2.32%"],
    ["the same, restated", "Families with children fell by 3,000 to 57,000, or 5.0%.", "5.0%", "8.0%"],
    ["a part told behind its share", "Turnout was 62.5%, with 1,240 votes cast out of 1,984.", "62.5%", "66.5%"],
    [
      "a base before its change",
      "Exports were 1,253 tonnes, compared with 1,007 tonnes a year ago, a rise of 24.4%.",
      "24.4%",
      "27.4%",
    ],
  ])("%s", (_, text, right, wrong) => {
    expect(verdictsOf(text, right)).toEqual(["consistent"]);
    expect(["doubtful", "inconsistent"]).toContain(verdictsOf(text.replace(right, wrong), wrong)[0]);
  });

  it("a change that goes on to a level of its own is not of the two levels before", () => {
    const text =
      "Cotton is to grow by 25% to 310,000 tonnes from 248,000 tonnes, and soybeans by a rise of 20% to 100,000 tonnes from 83,500.";
    expect(verdictsOf(text, "20%")).toEqual(["consistent"]);
    const open =
      "Cotton came to 310,000 tonnes, compared with 248,000 tonnes, followed by a rise of 20% to 100,000 tonnes.";
    expect(about(open, "20%").flatMap(({ operands }) => operands)).not.toContain("n2");
    const named = "Crude oil averaged $14.24 a barrel, compared with $19.28 last year, while gas prices dropped 24%.";
    expect(verdictsOf(named, "24%")).not.toContain("inconsistent");
  });

  it("1987/88 is a time, 2018/2019 with a counted thing behind it a part and its whole", () => {
    const roles = (text: string) => audit(readText("t", text), { lang: "en" }).ledger.map(({ role }) => role);
    expect(roles("The budget for 1987/88 is the largest yet.")).toEqual(["date", "date"]);
    expect(roles("It was so in the school year 2018/2019, too.")).toEqual(["date", "date"]);
    expect(roles("In all 2018/2019 households (99.95%) have power.")).toEqual(["operand", "operand", "reported"]);
  });

  it("a total that is off by a number that the table prints has other parts", () => {
    const of = (total: string) => `| | 2024 | 2023 |
|---|---|---|
| Revolver | 350 | — |
| Term loans | 6,249 | 6,179 |
| Notes | 4,400 | 4,377 |
| Total debt | ${total} | 10,556 |`;
    expect(verdictsOf(of("10,999"), "10,999")).toEqual(["consistent"]);
    expect(verdictsOf(of("10,649"), "10,649")).toEqual(["consistent"]);
    expect(verdictsOf(of("10,699"), "10,699")).toHaveLength(1);
  });

  it("two shares that make up a whole are no two printings of one", () => {
    const text =
      "American Aircraft bought a 51 percent interest in Hunter Helicopter.\n\nAmerican Aircraft has an option on the remaining 49 percent interest in Hunter Helicopter.";
    const { findings: claims } = audit(readText("t", text), { lang: "en" });
    expect(claims.map(({ verdict }) => verdict)).not.toContain("doubtful");
  });

  it("($1.0) in a cell is less than nothing, as (1.0) is", () => {
    const text = `| | 2019 | 2018 | Change |
|---|---|---|---|
| Net income | $27.8 | ($1.0) | $28.8 |
| Other income | 5.0 | ($2.0) | 7.0 |
| Fees | 6.0 | 2.0 | 4.0 |`;
    for (const change of ["$28.8", "7.0", "4.0"])
      expect(verdictsOf(text, change.replace("$", ""))).toContain("consistent");
  });

  it("a number of prose is that of its row, where another of the sentence is that of another year's column", () => {
    const of = (before: string) => `Interest expense was $279.1 million in 2019, compared to $${before} million in 2018.

| | 2019 | 2018 |
|---|---|---|
| Interest expense | 279,059 | 254,126 |
| Interest income | 7,804 | 8,525 |
| Income tax expense | 25,482 | 19,724 |`;
    expect(verdictsOf(of("254.1"), "254.1")).toContain("consistent");
    expect(about(of("234.1"), "234.1").find(({ verdict }) => verdict === "doubtful")?.confidence).toBeGreaterThan(0.5);
  });
});

const explain = { en: explainInEnglish, vi: explainInVietnamese };

const facts: ReasonFacts = {
  kind: "share",
  verdict: "doubtful",
  reason: "differs",
  direction: "none",
  reference: "",
  reported: "75.0%",
  operands: ["94.0", "120.0"],
  calculation: "94.0 / 120.0",
  recomputed: { low: "78.3", high: "78.4", exact: "78.333" },
  places: 1,
  unit: "%",
};

describe("a doubt", () => {
  it("of less than a half says that the number may be wrong, from there on that it probably is", () => {
    const words = (confidence: number, lang: "en" | "vi") =>
      explain[lang]({ ...facts, confidence }).match(/may be wrong|is probably wrong|có thể sai|có lẽ sai/)?.[0];
    expect([0.23, 0.49, 0.5, 0.88].map((each) => words(each, "en"))).toEqual([
      ...["may be wrong", "may be wrong", "is probably wrong", "is probably wrong"],
    ]);
    expect([0.23, 0.88].map((each) => words(each, "vi"))).toEqual(["có thể sai", "có lẽ sai"]);
  });

  it("is not told of a number that another claim confirms", () => {
    const { findings: claims } = audit(
      readText("t", "Lớp có 120 người dự, gồm 75 cán bộ xã (26,5%) và 45 cán bộ huyện (37,5%)."),
      { lang: "vi" },
    );
    const verdicts = claims.map(({ verdict }) => verdict).sort();
    expect(verdicts).toEqual(["consistent", "consistent", "inconsistent"]);
  });
});
