import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, table, troubled, verdictsIn } from "./english-verdicts.ts";

/** Why a number is not judged, or what is wrong with it, and how that is told. */
function toldOf(text: string, number: string) {
  const { findings: claims } = audit(readText("t", text), { lang: "en" });
  return claims.find(({ reported }) => reported.text === number);
}

describe("a total that is off by the rows over its parts", () => {
  const cost = (over: readonly string[], total: string, interest = "499,463", closing = "10,000") =>
    "What the building of the harbour cost in the year, in thousands of dollars\n\n" +
    table(
      "| | Cost |",
      ...over.map((fee, at) => `| Broker ${"ABC"[at]} | ${fee} |`),
      "| Fees | |",
      `| Closing costs | ${closing} |`,
      `| Interest | ${interest} |`,
      `| Total mezzanine | ${total} |`,
    );

  test.each([
    ["one of them", ["45,405"], "554,868"],
    ["two of them together", ["22,703", "22,702"], "554,868"],
    ["two of them, one of which is taken off", ["(22,703)", "68,108"], "554,868"],
  ])("by %s has other parts", (_, over, total) => {
    expect(toldOf(cost(over, total), total)?.reason).toBe("split-not-exhaustive");
  });

  it("by one of them, as rounded", () => {
    expect(toldOf(cost(["45.4"], "554.8", "499.5", "10.0"), "554.8")?.reason).toBe("split-not-exhaustive");
  });

  it("by nothing that stands there is doubted", () => {
    expect(troubled(cost(["45,000"], "554,868"))).toEqual(["554,868"]);
  });
});

describe("a total in prose that is off by a number of its sentence", () => {
  const liabilities = (total: string, loans: string) =>
    `We had $${total} thousand in current liabilities consisting of $12,359 thousand in accounts payable, $889 thousand in other ` +
    `payables, ${loans} in short term loans and current maturities of a long-term loans and $85 thousand in lease liabilities.`;

  it.each(["$6,440 thousand", "$6,440"])("has another part: %s", (loans) => {
    expect(toldOf(liabilities("19,773", loans), "19,773")?.reason).toBe("split-not-exhaustive");
    expect(troubled(liabilities("19,873", loans))).toEqual(["19,873"]);
  });

  it("of one digit is off by chance", () => {
    expect(troubled(liabilities("13,340", "$7 thousand"))).toEqual(["13,340"]);
  });
});

describe("of two numbers of one kind in one sentence one is taken", () => {
  test("but not of two kinds", () => {
    const text = "Revenue rose by $33.6 million, or 17.1%, from $288.4 million in 2022 to $322.0 million in 2023.";
    expect(troubled(text)).toEqual(["17.1%"]);
  });
});

describe("what is doubted at most", () => {
  test("is not a number whose unit is printed", () => {
    const text =
      "In 2023 revenue was $59,144 thousand, a decrease of $14,713 million as compared to $73,857 thousand in 2022.";
    expect(flagged(text)).toEqual(["14,713"]);
  });

  test("nor one of a table in which none has a unit, with a point for its comma", () => {
    const catchOf = (trawl: string) =>
      "The catch that is allowed in the districts of the sea, in metric tons\n\n" +
      table(
        "| | Perch | Sole |",
        "| Cooperative | 3,271 | 4,171 |",
        "| Limited access | 2,898 | 3,695 |",
        `| Total | 6,169 | ${trawl} |`,
      );
    expect(troubled(catchOf("7,866"))).toEqual([]);
    expect(flagged(catchOf("7.866"))).toEqual(["7.866"]);
  });

  test("nor a percentage of two digits", () => {
    const rise = (by: string) => `Exports rose by ${by}% in 2023, from $806.2 million to $906.2 million.`;
    expect(flagged(rise("12"))).toEqual([]);
    expect(flagged(rise("13"))).toEqual(["13%"]);
  });
});

describe("tables", () => {
  const people = (...changes: string[]) =>
    "The number of people in the regions at the end of the two years\n\n" +
    table(
      "| Region | 2022 | 2023 | Change |",
      ...changes.map(
        (change, at) => `| Region ${"ABCDEFGHIJKL"[at]} | ${512 + 37 * at} | ${583 + 48 * at} | ${change} |`,
      ),
    );
  const right = (rows: number) => Array.from({ length: rows }, (_, at) => `${71 + 11 * at}`);

  it("are of changes where three rows of twelve differ", () => {
    expect(troubled(people(...right(12)))).toEqual([]);
    const three = right(12).map((one, at) => (at % 4 === 1 ? one.split("").reverse().join("") : one));
    expect(troubled(people(...three))).toHaveLength(3);
  });

  const fleet = (cars: string, total = "Sum") =>
    "What the fleet of the company was worth at the end of the year\n\n" +
    table(
      `| | Land | Sea | Air | ${total} |`,
      "| North | 1,204 | 112 | 405 | 1,721 |",
      "| South | 3,118 | 820 | 211 | 4,149 |",
      "| East | 2,077 | 315 | 96 | 2,488 |",
      "| West | 1,388 | 204 | 170 | 1,762 |",
      "| Islands | 861 | 393 | 55 | 1,309 |",
      `| Abroad | 940 | 230 | 77 | ${cars} |`,
    );

  it.each(["Worth", "Total"])("have a last column that is the sum of the others: %s", (name) => {
    expect(verdictsIn(fleet("1,247", name))).toMatchObject({ "1,247": "consistent" });
    expect(flagged(fleet("1,427", name))).toEqual(["1,427"]);
  });

  it("have a row that is made of others in one column of three digits, and off by one slip in the other", () => {
    const surplus = (of: string) =>
      "The budget of the parish in the two years, in thousands of pounds\n\n" +
      table(
        "| | 2022 | 2023 |",
        "| Receipts | 728 | 853 |",
        "| Payments | (365) | (412) |",
        `| Surplus | 363 | ${of} |`,
      );
    expect(troubled(surplus("441"))).toEqual([]);
    expect(troubled(surplus("414"))).toEqual(["414"]);
  });
});
