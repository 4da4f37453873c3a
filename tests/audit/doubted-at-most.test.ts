import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { mostOfMild } from "../../src/audit/odds/mild.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, table, troubled } from "./english-verdicts.ts";

/** What is said of a printed number of an English text: the verdict and the probability that it is an error, or why it is not judged. */
function toldOf(text: string, number: string) {
  const { findings } = audit(readText("t", text), { lang: "en" });
  const found = findings.filter(({ reported }) => reported.text === number);
  return found.map(({ verdict, reason, confidence }) => ({ verdict, reason, confidence }));
}

const mild = [{ verdict: "doubtful", reason: "differs", confidence: mostOfMild }];

describe("a fraction in words beside two numbers that it may be of", () => {
  test.each([
    "Of the 1,200 respondents, 500, or one-quarter, said that they had moved in the year.",
    "Of the 1,200 households surveyed, 500 (one-quarter) had moved in the year.",
    "In all 500 of the 1,200 patients were treated at home, one-quarter of the total.",
  ])("is hardly doubted: %s", (text) => {
    expect(toldOf(text, "one-quarter")).toEqual(mild);
  });
});

test("amounts in brackets behind a larger one are hardly taken for its parts", () => {
  const text =
    "In addition, we paid for services, planning and analysis $25,000 ($10,000 per month through September 30, 2022 and $16,000 per month " +
    "thereafter).";
  expect(toldOf(text, "25,000")).toEqual(mild);
});

describe("a total that is off by one of its own parts, though one slip explains it too", () => {
  const costs = (of: string) =>
    table(
      "| | 2023 | 2022 | 2021 |",
      "| Wages | 7,121 | 6,458 | 3,102 |",
      "| Energy | 3,443 | 3,127 | 2,304 |",
      "| Repairs | 1,286 | 1,173 | 1,000 |",
      `| Running costs | 11,850 | 10,758 | ${of} |`,
      "| Interest | 913 | 872 | 861 |",
    );
  const vehicles = (of: string) =>
    table(
      "| | Lorries | Vans | Buses |",
      "| North | 41,213 | 22,104 | 8,312 |",
      "| South | 36,107 | 19,555 | 2,000 |",
      "| Islands | 9,324 | 5,228 | 4,116 |",
      `| All districts | 86,644 | 46,887 | ${of} |`,
    );

  it.each([
    [costs, "5,406", "6,496"],
    [vehicles, "12,428", "14,482"],
  ])("is doubted, and flagged where it is off by another number", (text, byPart, byOther) => {
    expect(toldOf(text(byPart), byPart)).toEqual(mild);
    expect(flagged(text(byOther))).toEqual([byOther]);
  });

  it("in prose too", () => {
    const ships =
      "The port handled 17,560 ships in 2023, consisting of 8,213 tankers, 5,347 container ships, 4,000 ferries and 3,000 tugs.";
    expect(toldOf(ships, "17,560")).toEqual(mild);
  });
});

describe("a total of two parts, one of which is another number of the column", () => {
  const park = (of: string) =>
    table(
      "| | 2023 | 2022 | 2021 |",
      "| Ticket sales | 5,210 | 4,870 | 4,655 |",
      "| Catering | 1,120 | 1,034 | 987 |",
      "| Parking | 310 | 287 | 254 |",
      `| Services on the spot | 1,430 | 1,321 | ${of} |`,
      "| Rent | 911 | 874 | 862 |",
    );
  const prison = (of: string) =>
    table(
      "| | 2023 | 2022 | 2021 |",
      "| Old cells | 812 | 766 | 702 |",
      "| New cells | 3,204 | 2,871 | 2,655 |",
      "| Prisoners on remand | 1,204 | 1,135 | 1,046 |",
      "| Sentenced prisoners | 4,117 | 3,988 | 3,854 |",
      `| Prisoners | 5,321 | 5,123 | ${of} |`,
      "| Staff | 911 | 874 | 862 |",
    );

  it.each([
    [park, "4,909", "4,919"],
    [prison, "6,509", "6,519"],
  ])("was read with the wrong one", (text, instead, near) => {
    expect(toldOf(text(instead), instead)).toMatchObject([{ verdict: "unverifiable", reason: "split-not-exhaustive" }]);
    expect(troubled(text(near))).toEqual([near]);
  });

  it("but not one of three, which one of many numbers would make right by chance", () => {
    const text = park("5,082").replace("1,430 | 1,321", "1,634 | 1,519");
    expect(troubled(text.replace("| Parking", "| Shops | 204 | 198 | 173 |\n| Parking"))).toEqual(["5,082"]);
  });
});

test("a point in place of a comma is no unit that stands elsewhere", () => {
  const expenses = (by: string) =>
    `${table(
      "| Expenses of the company | 2023 | 2022 | Change |",
      "| Research and development expenses | $139,400 | $141,133 | $(1,733) |",
      "| Selling and general expenses | $339,139 | $312,107 | $27,032 |",
      "| Investment income of the year | $14,093 | $6,715 | $7,378 |",
    )}\n\nSelling and general expenses in 2023 increased by $${by}, or 9%, from the prior year. The increase was due to costs of sales.`;
  expect(flagged(expenses("27.032"))).toEqual(["27.032"]);
  expect(flagged(expenses("27,032,000"))).toEqual([]);
});

describe("a direction that the digits contradict", () => {
  const exports = (verb: string) =>
    "Exports to France rose by $312 million, from $4,120 million in 2022 to $4,432 million in 2023. Exports to Spain rose by $205 million, " +
    "from $2,310 million in 2022 to $2,515 million in 2023. Exports to Italy rose by $118 million, from $1,744 million in 2022 to $1,862 million " +
    `in 2023. Exports to Greece ${verb} by $141 million, from $903 million in 2022 to $1,044 million in 2023.`;
  const staff = (verb: string) =>
    "Staff of the hospitals grew by 1,204 people, from 8,115 people in 2022 to 9,319 people in 2023. Staff of the schools grew by 320 people, from " +
    "12,400 people in 2022 to 12,720 people in 2023. Staff of the courts grew by 85 people, from 1,316 people in 2022 to 1,401 people in 2023. Staff of the " +
    `prisons ${verb} by 141 people, from 903 people in 2022 to 1,044 people in 2023.`;

  it.each([
    [exports, "rose", "fell"],
    [staff, "grew", "shrank"],
  ])("is flagged where others of its pattern agree", (text, right, wrong) => {
    expect(troubled(text(right))).toEqual([]);
    expect(flagged(text(wrong))).toEqual(["141"]);
  });

  it("and doubted where it stands alone", () => {
    const text = "Imports decreased by $392 million, from $9,934 million in 2022 to $10,326 million in 2023.";
    expect(flagged(text)).toEqual([]);
    expect(troubled(text)).toEqual(["392"]);
  });
});

describe("a change printed for two numbers that have another one", () => {
  test.each([
    "Revenue was $322.0 million in 2023 and $288.4 million in 2022, an increase of 11.7%. The increase of 17.1% was due to higher prices.",
    "The catch was 322.0 thousand tonnes in 2023 and 288.4 thousand tonnes in 2022, a rise of 11.7%. The rise of 17.1% was due to warm weather.",
  ])("is doubted in a sentence of its own: %s", (text) => {
    expect(troubled(text)).toEqual(["17.1%"]);
  });
});

test("a count that ends in noughts may be rounded to them, beside exact ones", () => {
  const said = (fall: string) =>
    `The list was cut by ${fall} items, from 82,698 items in 2018 to 70,087 items in 2019, which traders had asked for.`;
  expect(flagged(said("12,600"))).toEqual([]);
  expect(flagged(said("15,611"))).toEqual(["15,611"]);
});
