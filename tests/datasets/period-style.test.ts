import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/datasets/dataset.ts";
import { guessed, lines, load } from "./loading.ts";

/** The periods of a long table with these texts in its column of periods. */
async function periodsOf(
  texts: readonly string[],
  name = "date",
  options: ReadOptions = {},
): Promise<readonly string[]> {
  const rows = texts.map((text, at) => `A,"${text}",${at}`);
  const read = await load(`area,${name},value\n${rows.join("\n")}\n`, "data.csv", options);
  return lines(read).map((line) => line.split(" ").at(-4) ?? "");
}

describe("the periods of a column are read as all of them together are written", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["one date a month: month first", ["1/1/2022", "2/1/2022", "3/1/2022"], ["2022-01", "2022-02", "2022-03"]],
    ["one date a month: day first", ["01/01/2022", "01/02/2022", "01/03/2022"], ["2022-01", "2022-02", "2022-03"]],
    ["in order of time", ["3/4/2024", "3/9/2024", "4/2/2024"], ["2024-03-04", "2024-03-09", "2024-04-02"]],
    ["above 12", ["3/4/2024", "3/19/2024"], ["2024-03-04", "2024-03-19"]],
    ["nothing decides", ["3/4/2024", "5/4/2024"], ["2024-04-03", "2024-04-05"]],
    [
      "days that follow each other, in no language that says",
      ["02/01/2024", "03/01/2024", "04/01/2024"],
      ["2024-02", "2024-03", "2024-04"],
    ],
    ["days of publication", ["2023-01-29", "2023-02-28", "2023-03-29"], ["2023-01", "2023-02", "2023-03"]],
    ["ends of quarters", ["2023-03-31", "2023-06-30", "2023-09-30"], ["2023-Q1", "2023-Q2", "2023-Q3"]],
    ["years of 52 weeks", ["December 30, 2018", "December 29, 2019"], ["2018", "2019"]],
    [
      "years that end in January",
      ["January 1, 2017", "December 31, 2017", "December 30, 2018"],
      ["2016", "2017", "2018"],
    ],
    [
      "UTC of another midnight",
      ["2023-12-31T17:00:00Z", "2024-01-31T17:00:00Z", "2024-02-29T17:00:00Z"],
      ["2024-01", "2024-02", "2024-03"],
    ],
    ["numbers of a spreadsheet", ["45292", "45323", "45352"], ["2024-01", "2024-02", "2024-03"]],
    ["years and weeks", ["202401", "202426", "202452"], ["2024-W01", "2024-W26", "2024-W52"]],
    ["Buddhist years", ["2565", "2566", "2567"], ["2022", "2023", "2024"]],
    ["two digits", ["T11-24", "T12-24"], ["2024-11", "2024-12"]],
    ["halves", ["1H24", "2H24"], ["2024-S1", "2024-S2"]],
    ["Roman quarters", ["III/2024", "IV/2024"], ["2024-Q3", "2024-Q4"]],
    ["quarters with an apostrophe", ["Q1'24", "Q2'24"], ["2024-Q1", "2024-Q2"]],
    ["fiscal years", ["FY23", "FY2024", "FY2024-25"], ["2023", "2024", "2025"]],
  ])("%s", async (_, texts, expected) => expect(await periodsOf(texts)).toEqual(expected));

  it("days of one month as the table's language writes them", async () => {
    const read = await load("tỉnh,ngày,giá trị\nA,02/01/2024,1\nA,03/01/2024,2\nA,04/01/2024,4\n");
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual(["2024-01-02", "2024-01-03", "2024-01-04"]);
  });

  it("weeks by the day they end or begin on", async () => {
    expect(await periodsOf(["2023-12-31", "2024-01-07", "2024-12-29"], "week_ending")).toEqual([
      "2023-W52",
      "2024-W01",
      "2024-W52",
    ]);
    expect(await periodsOf(["2023-12-31", "2024-01-07"], "week_start")).toEqual(["2024-W01", "2024-W02"]);
    expect(await periodsOf(["202401", "202402"], "epiweek")).toEqual(["2024-W01", "2024-W02"]);
  });

  it("as the options say, whatever they look like", async () => {
    expect(await periodsOf(["3/4/2024", "5/4/2024"], "date", { dates: "mdy" })).toEqual(["2024-03-04", "2024-05-04"]);
    expect(await periodsOf(["FY24"], "date", { yearStart: 4 })).toEqual(["2023-04-01..2024-03-31"]);
    expect(await periodsOf(["Q1FY24", "Q4 FY2023-24"], "date", { yearStart: 4 })).toEqual(["2023-Q2", "2024-Q1"]);
    expect(await periodsOf(["2022-23", "2023-24"], "year", { yearStart: 7 })).toEqual([
      "2022-07-01..2023-06-30",
      "2023-07-01..2024-06-30",
    ]);
    expect(await periodsOf(["2023", "2024"], "fiscal_year", { yearStart: 4 })).toEqual([
      "2022-04-01..2023-03-31",
      "2023-04-01..2024-03-31",
    ]);
  });

  it("windows by their first and their last day", async () => {
    const read = await load(
      "area,start_date,end_date,cases\nA,2024-01-01,2024-01-31,5\nA,2024-02-05,2024-02-11,6\nA,2024-01-01,2024-06-07,7\nA,2023-01-01,2023-12-31,8\n",
    );
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual([
      "2024-01",
      "2024-W06",
      "2024-01-01..2024-06-07",
      "2023",
    ]);
  });

  it("what was decided is a guess", async () => {
    const read = await load("area,date,value\nA,3/4/2024,1\nA,5/4/2024,2\n");
    expect(guessed(read)).toContain("dates = day before month");
  });

  it("years before the common era are years, and cost the others nothing", async () => {
    const read = await load("area,year,population\nA,-1000,1\nA,-500,2\nA,0,3\nA,2023,4\nA,2024,5\n");
    expect(lines(read)).toEqual([
      "population A -1000 actual 1 A",
      "population A -0500 actual 2 A",
      "population A 0000 actual 3 A",
      "population A 2023 actual 4 A",
      "population A 2024 actual 5 A",
    ]);
    expect(guessed(read).join()).toContain("negative before the Common Era");
  });
});

describe("periods in a header", () => {
  it.each<[string, readonly string[]]>([
    ["FY23,FY24", ["2023", "2024"]],
    ["1H23,2H23", ["2023-S1", "2023-S2"]],
    ["1/1/2024,2/1/2024,3/1/2024", ["2024-01", "2024-02", "2024-03"]],
    ["2023-01-01,2023-02-01,2023-03-01", ["2023-01", "2023-02", "2023-03"]],
    ["T12-23,T1-24", ["2023-12", "2024-01"]],
    ['"December 29, 2019","December 30, 2018"', ["2019", "2018"]],
  ])("%s", async (header, expected) => {
    const read = await load(`area,${header}\nA,${expected.map((_, at) => at + 1).join(",")}\n`);
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual(expected);
  });
});

describe("a table that names its year nowhere but above it, or in its file's name", () => {
  const periods = async (text: string, name: string) =>
    lines(await load(text, name)).map((line) => line.split(" ").at(-4));

  it("has the months or quarters of that year", async () => {
    expect(await periods("Bảng 3. Sản lượng năm 2024\nTỉnh,T1,T2\nAn Giang,1,2\n", "data.csv")).toEqual([
      "2024-01",
      "2024-02",
    ]);
    expect(await periods("kỳ,giá trị\nTháng 1,5\nTháng 2,6\nTháng 3,7\n", "xuat-khau-2023.csv")).toEqual([
      "2023-01",
      "2023-02",
      "2023-03",
    ]);
    expect(await periods("tỉnh,quý,giá trị\nA,I,5\nA,II,6\n", "gdp 2023.csv")).toEqual(["2023-Q1", "2023-Q2"]);
  });

  it("is of that year, or of the month that is named", async () => {
    expect(await periods("province,poor households\nA,5\nB,6\n", "survey_2022.csv")).toEqual(["2022", "2022"]);
    expect(await periods("province,cases\nA,5\nB,6\n", "cases-2024-06.csv")).toEqual(["2024-06", "2024-06"]);
  });

  it("stays without a period where several are named", async () => {
    expect(await periods("province,cases\nA,5\nB,6\n", "cases-2016-2020.csv")).toEqual(["_Z", "_Z"]);
  });
});
