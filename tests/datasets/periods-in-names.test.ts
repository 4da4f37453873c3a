import { describe, expect, test } from "vitest";
import { lines, load, reportedLines } from "./loading.ts";

/** The figures of the first row of a wide table of two rows, as lines. */
async function firstRow(...names: readonly string[]) {
  const cells = names.map((_, at) => at + 5);
  const content = `Item,${names.map((name) => `"${name}"`).join(",")}\nRice,${cells.join(",")}\nTea,${cells.join(",")}\n`;
  return lines(await load(content)).filter((line) => line.startsWith("Rice"));
}

describe("a name that says more of its period than the year", () => {
  test.each([
    [
      ["Jan-Mar 2023", "Jan-Mar 2024"],
      ["2023-01-01..2023-03-31", "2024-01-01..2024-03-31"],
    ],
    [
      ["Three months ended March 31, 2020", "Three months ended March 31, 2019"],
      ["2020-Q1", "2019-Q1"],
    ],
    [
      ["Q1-Q3 2022", "Q1-Q3 2023"],
      ["2022-01-01..2022-09-30", "2023-01-01..2023-09-30"],
    ],
    [
      ["As of 31 December 2022", "As of 31 December 2021"],
      ["2022", "2021"],
    ],
    [
      ["Lũy kế đến 30/9/2022", "Lũy kế đến 30/9/2023"],
      ["2022-01-01..2022-09-30", "2023-01-01..2023-09-30"],
    ],
  ])("%j are those periods, of one thing", async (names, periods) => {
    expect(await firstRow(...names)).toEqual(periods.map((period, at) => `Rice _Z ${period} actual ${at + 5} A`));
  });

  test.each([
    [
      ["Sales Jan 2023", "Sales Feb 2023"],
      ["2023-01", "2023-02"],
    ],
    [
      ["Sales Jan-23", "Sales Feb-23"],
      ["2023-01", "2023-02"],
    ],
  ])("%j are of the months, and sales", async (names, [first, second]) => {
    const content = `Shop,${names.join(",")}\nA,5,6\nB,7,8\n`;
    expect(lines(await load(content)).slice(0, 2)).toEqual([
      `Sales A ${first} actual 5 A`,
      `Sales A ${second} actual 6 A`,
    ]);
  });

  test("a mean over years beside them is of all of them", async () => {
    const dataset = await load("area,2018,2019,2020,Average 2018-2020\nA,1,2,3,2\nB,4,5,6,5\n");
    expect(lines(dataset)).toContain("Average A 2018-01-01..2020-12-31 actual 2 A");
  });

  test("of two years the one that all names share is part of what is measured", async () => {
    const dataset = await load("Region,GDP at 2010 prices 2019,GDP at 2010 prices 2020\nA,5,6\nB,7,8\n");
    expect(lines(dataset).slice(0, 2)).toEqual([
      "GDP at 2010 prices A 2019 actual 5 A",
      "GDP at 2010 prices A 2020 actual 6 A",
    ]);
  });

  test.each(["PM2.5 2020", "Age 15-24 2020", "May Day sales 2020", "Density per km2 2020"])(
    "%s is of the year all the same",
    async (name) => {
      const dataset = await load(`City,${name},${name.replace("2020", "2021")}\nA,5,6\nB,7,8\n`);
      expect(lines(dataset)[0]).toBe(`${name.replace(" 2020", "")} A 2020 actual 5 A`);
    },
  );
});

describe("a remark behind a year", () => {
  test("in the names of columns keeps them the names", async () => {
    const dataset = await load("Tỉnh,2019,2020 (sơ bộ),2021 (kế hoạch)\nA,5,6,7\nB,6,7,8\n");
    expect(
      lines(dataset)
        .filter((line) => / A 20\d\d /.test(line))
        .map((line) => line.replace(/^\S+ /, "")),
    ).toEqual(["A 2019 actual 5 A", "A 2020 actual 6 P", "A 2021 plan 7 A"]);
  });

  test.each([
    ["2020 (p)", "actual 6 P"],
    ["2020 (provisional)", "actual 6 P"],
    ["2020 (e)", "actual 6 E"],
    ["2020 (plan)", "plan 6 A"],
    ["2020 (1)", "actual 6 A"],
  ])("in a cell, %s, is that of its figures", async (cell, expected) => {
    expect(lines(await load(`year,gdp\n2019,5\n${cell},6\n`))).toContain(`gdp _Z 2020 ${expected}`);
  });
});

test("a year against another, around nothing, is a change; around a hundred it is percent of it", async () => {
  const change = await load("Item,2018,2019,2019 vs 2018\nRevenue,100,110,10%\nCosts,50,45,-10%\n");
  expect(reportedLines(change)).toEqual([
    "revenue all 2019 prior-year/percent-change 10",
    "costs all 2019 prior-year/percent-change -10",
  ]);
  const percent = await load("Chỉ tiêu,Năm 2022,Năm 2023,2023 so với 2022 (%)\nThu,100,110,110.0\nChi,200,190,95.0\n");
  expect(reportedLines(percent)).toEqual([
    "thu all 2023 prior-year/percent-of 110",
    "chi all 2023 prior-year/percent-of 95",
  ]);
});

test.each([
  ["months in columns", "area,year,January,February,March\nA,2015,1,2,3\nB,0,1,2,3\nC,2016,1,2,3\n", 6],
  ["months in rows", "area,year,month,cases\nA,2015,1,5\nB,0,2,6\nC,2016,,6\n", 2],
])("the year 0 has no months: %s", async (_, content, values) => {
  expect((await load(content)).panel.observations.value.filter((value) => !Number.isNaN(value))).toHaveLength(values);
});
