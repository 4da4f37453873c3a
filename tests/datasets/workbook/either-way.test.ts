import { describe, expect, test } from "vitest";
import { observed, readSheets } from "./sheets.ts";

type Rows = readonly (readonly (string | number | null)[])[];

/** The observations of one sheet, without the indicator: `2020 actual 5`. */
async function figures(rows: Rows, merges: readonly string[] = []) {
  const { panel } = await readSheets([{ rows, merges }]);
  return observed(panel).map((line) => line.replace(/^.*\| /, ""));
}

describe("a sheet that one way of reading makes nothing of is read in the other", () => {
  test("years across below `Year`, other things down", async () => {
    const rows: Rows = [
      ["Year", 2019, 2020],
      ["Cases", 5, 6],
      ["Deaths", 1, 2],
    ];
    expect(await figures(rows)).toEqual(["2019 actual 5", "2020 actual 6", "2019 actual 1", "2020 actual 2"]);
  });

  test("a row of names after a row of figures", async () => {
    const rows: Rows = [
      ["A", 10],
      ["Tỉnh", 2020, 2021, 2022],
      ["An Giang", 1, 2, 3],
      ["Cần Thơ", 4, 5, 6],
    ];
    expect(await figures(rows)).toEqual([
      ...["2020 actual 1", "2021 actual 2", "2022 actual 3"],
      ...["2020 actual 4", "2021 actual 5", "2022 actual 6"],
    ]);
  });

  test("remarks behind years over the columns", async () => {
    const rows: Rows = [
      ["Area", 2019, "2020 (provisional)"],
      ["A", 5, 6],
      ["B", 6, 7],
    ];
    expect(await figures(rows)).toEqual(["2019 actual 5", "2020 actual 6", "2019 actual 6", "2020 actual 7"]);
  });

  test("a column called a month that has no months but dates in words", async () => {
    const rows: Rows = [
      ["Month", "Cases"],
      ["January 2023", 5],
      ["February 2023", 6],
      ["Total", 11],
    ];
    expect(await figures(rows)).toEqual(["2023-01 actual 5 Cases", "2023-02 actual 6 Cases"]);
  });
});

describe("a table with a column of periods", () => {
  const expected = ["2020 actual 5", "2020 actual 6", "2021 actual 7", "2021 actual 8"];

  test("whose years are merged over their rows has them in each", async () => {
    const rows: Rows = [
      ["Year", "Region", "Cases"],
      [2020, "A", 5],
      [null, "B", 6],
      [2021, "A", 7],
      [null, "B", 8],
    ];
    expect(await figures(rows, ["A2:A3", "A4:A5"])).toEqual(expected);
    expect(await figures(rows)).toEqual(expected);
  });

  test("has rows whose last cell is empty", async () => {
    const rows: Rows = [
      ["year", "gdp", "growth_pct"],
      [2018, 100, null],
      [2019, 110, 10],
      [2020, 121, 10],
    ];
    expect(await figures(rows)).toContain("2018 actual 100");
  });
});

test("the unit over the names of rows is that of a sheet's figures, but of one share each", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Consolidated income", null, null],
        [null, "Year ended", null],
        ["(in millions, except per share data)", "December 31, 2019", "December 31, 2018"],
        ["Revenue", 1200, 1100],
        ["Earnings per share:", null, null],
        ["Basic", 1.25, 1.1],
      ],
    },
  ]);
  expect(panel.indicators.map(({ id, unit }) => [id.split("/").at(-1), unit.scale])).toEqual([
    ["revenue", 6],
    ["basic", 0],
  ]);
});
