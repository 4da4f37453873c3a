import { describe, expect, it, test } from "vitest";
import { flagged, table, troubled, verdictsIn } from "./english-verdicts.ts";

describe("a column of percentages", () => {
  const titled = (...rows: string[]) =>
    `The offences that were recorded by the police in the two years\n\n${table(...rows)}`;

  const arrests = (theft: string) =>
    titled(
      "| Offence | 2023 | 2024 | Change | % change |",
      "| Robbery | 154 | 138 | -16 | -10.4% |",
      `| Theft | 215 | 316 | +101 | ${theft} |`,
      "| Fraud | 538 | 482 | -56 | -10.4% |",
      "| Assault | 415 | 346 | -69 | -16.6% |",
      "| Arson | 24 | 24 | +0 | 0.0% |",
      "| Stalking | 33 | 33 | +0 | 0.00% |",
      "| Perjury | 21 | 21 | +0 | 0% |",
      "| Affray | 7 | 7 | +0 | 0% |",
    );

  it("with noughts is borne out by the rows that changed", () => {
    expect(verdictsIn(arrests("47.0%"))).toMatchObject({ "0.0%": "consistent", "0%": "consistent" });
    expect(flagged(arrests("74.0%"))).toEqual(["74.0%"]);
  });
});

describe("rows made of other rows", () => {
  const profit = (before: string) =>
    table(
      "| (in thousands of dollars) | 2022 | 2023 |",
      "| Operating profit | 10,641 | 11,506 |",
      "| Financial result | (318) | 412 |",
      `| Profit before tax | 10,323 | ${before} |`,
    );

  it("that repeat one of their parts have left out the other", () => {
    expect(troubled(profit("11,918"))).toEqual([]);
    expect(troubled(profit("11,506"))).toEqual(["11,506"]);
  });
});

describe("a sum that is off by a number beside it", () => {
  const spent = (total: string, where: string) =>
    `In 2023 the ministry spent $${total} million ${where}, consisting of $201.3 million on salaries, $139.9 million on equipment and ` +
    "$111.5 million on grants.";

  it("is an error where that is a count, and no amount of money", () => {
    expect(troubled(spent("452.7", "in 30 districts"))).toEqual([]);
    expect(troubled(spent("482.7", "in 30 districts"))).toEqual(["482.7"]);
    expect(troubled(spent("482.7", "besides $30.0 million of loans"))).toEqual([]);
  });
});

describe("a direction that the two numbers contradict", () => {
  test.each([
    ["Exports fell by 12.4% in 2023, from $806.2 million to $906.2 million.", "12.4%"],
    ["The number of visitors rose by 8.9% in 2023, from 44,812 to 40,824.", "8.9%"],
  ])("is flagged where the percentage fits them: %s", (text, percentage) => {
    expect(flagged(text)).toEqual([percentage]);
  });

  test("and doubted where it does not", () => {
    expect(flagged("Exports fell by 22.4% in 2023, from $806.2 million to $906.2 million.")).toEqual([]);
  });
});

describe("a balance", () => {
  test.each([
    "A deficit of $624m was recorded in November compared to a deficit of $1,912m in October and a deficit of $2,607m a year before.",
    "A cumulative deficit of $5,498m was recorded in November compared to $4,874m in October and $8,672m a year before.",
    "The surplus of $45.2 million in 2023 compared with a surplus of $31.7 million in 2022 and of $76.8 million in 2021.",
  ])("is not what other balances differ by: %s", (text) => {
    expect(troubled(text)).toEqual([]);
  });

  test("is what its two sides differ by", () => {
    const trade = (balance: string) =>
      `A trade surplus of $${balance} million was recorded, with exports of $906.2 million and imports of $806.2 million.`;
    expect(troubled(trade("100.0"))).toEqual([]);
    expect(troubled(trade("110.0"))).toEqual(["110.0"]);
  });
});

describe("arithmetic that is written out", () => {
  const tails = (result: string) =>
    `Two tails earn on average -$10,000 / 2 = ${result}, and two heads $16,000 / 2 = $8,000.`;

  it("keeps the minus before a currency", () => {
    expect(verdictsIn(tails("-$5,000"))).toMatchObject({ "5,000": "consistent" });
    expect(flagged(tails("-$5,500"))).toEqual(["5,500"]);
  });
});
