import { describe, expect, it } from "vitest";
import { guessed, lines, load } from "./loading.ts";

const periods = async (text: string) => lines(await load(text)).map((line) => line.split(" ").at(-4));

describe("periods in more languages", () => {
  it.each([
    ["Województwo;I kw. 2023;II kw. 2023\nMazowieckie;10;11\n", ["2023-Q1", "2023-Q2"]],
    ["Miesiąc;2023\nStyczeń;10\nLuty;11\nMarzec;12\n", ["2023-01", "2023-02", "2023-03"]],
    ["Ay;2022;2023\nOcak;10;12\nŞubat;11;13\n", ["2022-01", "2023-01", "2022-02", "2023-02"]],
    ["Показатель;2021 г.;2022 г.\nНаселение;100;101\n", ["2021", "2022"]],
    ["Регион;I квартал 2023;II квартал 2023\nМосква;10;11\n", ["2023-Q1", "2023-Q2"]],
    ["Kraj;1. čtvrtletí 2023;2. čtvrtletí 2023\nPraha;10;11\n", ["2023-Q1", "2023-Q2"]],
    ["Produto;1º trim. 2023;2º trim. 2023\nSoja;1;2\n", ["2023-Q1", "2023-Q2"]],
    ["Année;Semaine;Cas\n2023;51;5\n2023;52;6\n2024;1;7\n", ["2023-W51", "2023-W52", "2024-W01"]],
    ["Line,Budget 1H 2023,Actual 1H 2023,Budget 2H 2023\nSales,100,90,110\n", ["2023-S1", "2023-S1", "2023-S2"]],
    ["Län;kvartal 1 2023;kvartal 2 2023\nSkåne;10;11\n", ["2023-Q1", "2023-Q2"]],
  ])("%s", async (text, expected) => {
    expect(await periods(text)).toEqual(expected);
  });
});

describe("months of fiscal years", () => {
  it("are of the calendar year before from the first row's month on", async () => {
    const read = await load("Month,FY2022-23,FY2023-24\nApr,10,20\nMay,11,21\nMar,12,22\n");
    expect(lines(read).map((line) => line.split(" ").slice(-4, -1).join(" "))).toEqual([
      "2022-04 actual 10",
      "2023-04 actual 20",
      "2022-05 actual 11",
      "2023-05 actual 21",
      "2023-03 actual 12",
      "2024-03 actual 22",
    ]);
    expect(guessed(read).filter((each) => each.startsWith("year-start"))).toEqual(["year-start = 04"]);
  });

  it("are so in a column of their own, and where the user says so", async () => {
    expect(await periods("Year,Month,Sales\n2022-23,Jul,1\n2022-23,Aug,2\n2022-23,Jun,3\n")).toEqual([
      "2022-07",
      "2022-08",
      "2023-06",
    ]);
    const said = await load("Month,2022-23,2023-24\nJan,10,20\nMay,11,21\n", "data.csv", { yearStart: 4 });
    expect(lines(said).map((line) => line.split(" ").at(-4))).toEqual(["2023-01", "2024-01", "2022-05", "2023-05"]);
  });

  it("of calendar years stay in these", async () => {
    expect(await periods("Month,2022,2023\nApr,10,20\nMay,11,21\n")).toEqual([
      "2022-04",
      "2023-04",
      "2022-05",
      "2023-05",
    ]);
  });
});

describe("plans and results in the names of rows", () => {
  it("are these where both are there of one name, told as a guess", async () => {
    const read = await load("Chỉ tiêu,2023\nThu - Kế hoạch,100\nThu - Thực hiện,95\nChi,7\n");
    expect(lines(read)).toEqual(["Thu _Z 2023 plan 100 A", "Thu _Z 2023 actual 95 A", "Chi _Z 2023 actual 7 A"]);
    expect(guessed(read)).toContain("scenario = Thu - Kế hoạch is plan");
  });

  it("are names where one of them is missing", async () => {
    const read = await load("Indicator,2023\nRevenue (Plan),100\nCosts (Actual),95\n");
    expect(lines(read).map((line) => line.split(" 2023")[0])).toEqual(["Revenue (Plan) _Z", "Costs (Actual) _Z"]);
  });
});

describe("days without a year", () => {
  it("are of the year that the title names", async () => {
    const read = await load("Ca mắc năm 2024\nNgày,Số ca\n01/03,5\n02/03,6\n15/03,7\n");
    expect(lines(read).map((line) => line.split(" ").at(-4))).toEqual(["2024-03-01", "2024-03-02", "2024-03-15"]);
    expect(guessed(read)).toContain("period = 01/03 is 01/03/2024");
  });
});
