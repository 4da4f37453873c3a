import { describe, expect, test } from "vitest";
import { readPeriod } from "../../src/datasets/cells/read-period.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { guessed, lines, load } from "./loading.ts";

function read(text: string): string | undefined {
  const found = readPeriod(text);
  return found && formatPeriod(found);
}

describe("weeks of months and days in words", () => {
  test.each([
    ["Week 3 of March 2020", "2020-03-15..2020-03-21"],
    ["3rd week of March 2020", "2020-03-15..2020-03-21"],
    ["March 2020 Week 5", "2020-03-29..2020-03-31"],
    ["March week 1 2020", "2020-03-01..2020-03-07"],
    ["2020 March week 1", "2020-03-01..2020-03-07"],
    ["Tuần 3 tháng 3 năm 2020", "2020-03-15..2020-03-21"],
    ["Week 5 of February 2021", undefined],
    ["Week 6 of March 2020", undefined],
    ["1 Jan 2020 to 15 Jan 2020", "2020-01-01..2020-01-15"],
    ["1 January - 31 January 2020", "2020-01"],
    ["16-31 January 2020", "2020-01-16..2020-01-31"],
    ["28 Dec - 7 Jan 2020", "2019-12-28..2020-01-07"],
    ["January 1 to January 15, 2020", "2020-01-01..2020-01-15"],
    ["Dec 20, 2019 - Jan 2, 2020", "2019-12-20..2020-01-02"],
    ["January 16 - 31, 2020", "2020-01-16..2020-01-31"],
    ["31-30 January 2020", undefined],
  ])("%s", (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  test("down a column, as it is told", async () => {
    const found = await load(
      "area,period,cases\nA,Week 1 of March 2020,1\nA,Week 2 of March 2020,2\nB,Week 1 of March 2020,3\n",
    );
    expect(lines(found)).toEqual([
      "cases A 2020-03-01..2020-03-07 actual 1 A",
      "cases A 2020-03-08..2020-03-14 actual 2 A",
      "cases B 2020-03-01..2020-03-07 actual 3 A",
    ]);
    expect(guessed(found).join("\n")).toContain("Week 1 of March 2020 is 2020-03-01..2020-03-07");
  });
});

describe("quarters of years that are two", () => {
  test("stand beside them in names, and it is told that the month in which they begin is a guess", async () => {
    const found = await load("area,2021/2022_1st Quarter,2021/2022_4th Quarter,2022/2023_1st Quarter\nArts,12,14,15\n");
    expect(lines(found)).toEqual([
      "data Arts 2022-Q1 actual 12 A",
      "data Arts 2022-Q4 actual 14 A",
      "data Arts 2023-Q1 actual 15 A",
    ]);
    expect(guessed(found)).toContain("year-start = 01");
  });

  test("and begin where the user says", async () => {
    const table = "area,period,cases\nA,Q1 2021/22,1\nA,2021-22 Q2,2\n";
    expect(lines(await load(table, "data.csv", { yearStart: 4 }))).toEqual([
      "cases A 2021-Q2 actual 1 A",
      "cases A 2021-Q3 actual 2 A",
    ]);
  });
});

test("a year that ends in June mentions no other year", async () => {
  const { diagnostics } = await load("Region,Year ended June 2018,Year ended June 2019\nA,120,130\n");
  expect(diagnostics.map(({ code }) => code)).not.toContain("years-unseen");
});
