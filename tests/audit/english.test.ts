import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** The claims about a number of an English text, each as `kind verdict operands`. */
function about(text: string, reported: string): string[] {
  const { findings: claims, source: document } = audit(readText("t", text), { lang: "en" });
  expect(document.language).toBe("en");
  return claims
    .filter((claim) => claim.reported.text === reported)
    .map(({ kind, verdict, operands }) =>
      [kind, verdict, operands.map((operand) => operand.text).join(" ")].join(" ").trim(),
    );
}

/** What is said of the same text with one number misprinted: its verdict, or nothing. */
function verdictOf(text: string, right: string, wrong: string): string | undefined {
  return about(text.replace(right, wrong), wrong)[0]?.split(" ")[1];
}

describe("an English report's changes", () => {
  it.each([
    ["verb, level, base", "Sales increased by 5.3% to 262,240, from 249,133 in 2011.", "5.3%", "262,240 249,133"],
    ["in millions", "Net sales rose 59% to $328.8 million compared to $207.0 million in 2018.", "59%", "328.8 207.0"],
    [
      "in brackets behind the base",
      "There were 506,790 deaths in 2013, compared with 499,331 in 2012 (a rise of 1.5%).",
      "1.5%",
      "506,790 499,331",
    ],
    [
      "noun before",
      "There were 698,512 live births, a decrease of 4.3% from 729,674 in 2012.",
      "4.3%",
      "698,512 729,674",
    ],
    [
      "from and to",
      "Output rose from 1,200 tonnes in 2019 to 1,500 tonnes in 2020, an increase of 25%.",
      "25%",
      "1,500 1,200",
    ],
    ["per cent, down from", "There were 120 deaths, down from 150 in 2012, a fall of 20 per cent.", "20", "120 150"],
    [
      "since",
      "There were 262,240 marriages, a rise of 5.3% since 2011, when there were 249,133.",
      "5.3%",
      "262,240 249,133",
    ],
  ])("%s", (_, text, reported, operands) => {
    expect(about(text, reported)).toContain(`change consistent ${operands}`);
  });

  it("in points and basis points: 45.2% less 43.9% is 130 basis points", () => {
    const text = "Gross margin increased 130 basis points to 45.2% compared to 43.9% last year.";
    expect(about(text, "130")).toEqual(["points consistent 45.2% 43.9%"]);
    expect(about("Unemployment was 6.3%, up 0.4 percentage points from 5.9%.", "0.4")).toEqual([
      "points consistent 6.3% 5.9%",
    ]);
    const wrong = "Gross margin was 45.2%, up 230 basis points from 43.9%.";
    expect(["points inconsistent 45.2% 43.9%", "points doubtful 45.2% 43.9%"]).toContain(about(wrong, "230")[0]);
    expect(about(wrong, "43.9%")).toEqual([]);
  });

  it("in amounts: an amount and its percentage are both held to the levels", () => {
    const text = "Revenue increased $12.3 million, or 8.2%, to $162.3 million for 2019 from $150.0 million for 2018.";
    expect(about(text, "12.3")).toEqual(["difference consistent 162.3 150.0"]);
    expect(about(text, "8.2%")).toEqual(["change consistent 162.3 150.0"]);
  });

  it("a word behind the number is its direction, and the next number the base", () => {
    expect(about("Exports were £23.5 billion, £0.4 billion lower than in May (£23.9 billion).", "0.4")).toEqual([
      "difference consistent 23.9 23.5",
    ]);
  });

  it("shows a misprint: 262,240 from 249,133 is 5.3%, not 8.3%", () => {
    const text = "The number of marriages increased by 5.3% to 262,240, from 249,133 in 2011.";
    expect(verdictOf(text, "5.3%", "5.3%")).toBe("consistent");
    expect(["inconsistent", "doubtful"]).toContain(verdictOf(text, "5.3%", "8.3%"));
  });
});

describe("an English report's shares and sums", () => {
  it("N or P of all, over the number counted before", () => {
    const text =
      "There were 18,535 births in the quarter. Some 3,399, or 18.3 per cent of all births, were to couples.";
    expect(about(text, "18.3")).toEqual(["share consistent 3,399 18,535"]);
  });

  it("Of the N, P (n)", () => {
    expect(about("Of the 6.4 million adults, 47% (3.0 million) were aged 75 years and over.", "47%")).toEqual([
      "share consistent 3.0 6.4",
    ]);
  });

  it("a list after 'comprised' adds up: 60 + 25 + 15", () => {
    const text =
      "Total expenses of $100 million comprised salaries of $60 million, rent of $25 million and other costs of $15 million.";
    expect(about(text, "100")).toContain("sum consistent 60 25 15");
  });
});

describe("tables of an English report", () => {
  const table = (change: string, total: string) => `Results for the year were as follows, in thousands of dollars.

| (in thousands) | 2019 | 2018 | Change | % Change |
|---|---|---|---|---|
| Product sales | $2,515 | $1,310 | $1,205 | 92% |
| Service revenue | 3,711 | 793 | 2,918 | ${change} |
| Other losses | (356) | (439) | 83 | (19)% |
| Total | $${total} | $1,664 | $4,206 | 253% |

Product sales increased $1.2 million in the year, and service revenue rose to $3.7 million.`;

  it("columns of change and percent change, brackets for minus: 3,711 against 793 is 368%", () => {
    expect(about(table("368%", "5,870"), "2,918")).toEqual(["difference consistent 3,711 793"]);
    expect(about(table("368%", "5,870"), "368%")).toEqual(["change consistent 3,711 793"]);
    expect(about(table("468%", "5,870"), "468%")).toEqual(["change inconsistent 3,711 793"]);
  });

  it("are footed with losses: 2,515 + 3,711 - 356 = 5,870", () => {
    expect(about(table("368%", "5,870"), "5,870")).toContain("sum consistent 2,515 3,711 356");
    expect(about(table("368%", "5,970"), "5,970")[0]).toMatch(/inconsistent/);
  });

  it("and prose in millions is held to rows in thousands", () => {
    expect(about(table("368%", "5,870"), "1.2")).toContain("difference consistent 2,515 1,310");
  });
});
