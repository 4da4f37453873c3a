import { describe, expect, test } from "vitest";
import { lines, load, reportedLines } from "./loading.ts";

describe("target, achieved and the percentage of it name each other", () => {
  test.each([
    ["区域,年,目标,实际,完成率", "完成率 of Chinese"],
    ["Filiale,Jahr,Soll,Ist,Erfüllung %", "Erfüllung of German"],
    ["Región,Año,Meta,Ejecutado,% avance", "avance of Spanish"],
    ["Daerah,Tahun,Target,Realisasi,%", "percent of Indonesian"],
  ])("in %s", async (header) => {
    const read = await load(`${header}\nA,2024,100,80,80\nB,2024,60,45,75\nC,2024,50,33,60\nD,2024,40,38,95\n`);
    const plans = lines(read).filter((line) => line.includes(" plan "));
    expect(plans.map((line) => line.split(" ").at(-2))).toEqual(["100", "60", "50", "40"]);
    expect(reportedLines(read)).toHaveLength(4);
  });
});

describe("a name that all columns of a thing share", () => {
  test("is whole: a fair value is not fair", async () => {
    const read = await load("item,Fair value 2022,Fair value 2023,Carrying amount 2023\nLoans,10,12,11\n");
    expect(lines(read)).toEqual([
      "Loans: Fair value _Z 2022 actual 10 A",
      "Loans: Fair value _Z 2023 actual 12 A",
      "Loans: Carrying amount _Z 2023 actual 11 A",
    ]);
  });

  test("and of which others say plan or nothing but says which figures these are", async () => {
    const read = await load("year,Sales value,Sales target\n2023,10,12\n2024,11,13\n");
    expect(lines(read)).toEqual([
      "Sales _Z 2023 actual 10 A",
      "Sales _Z 2023 plan 12 A",
      "Sales _Z 2024 actual 11 A",
      "Sales _Z 2024 plan 13 A",
    ]);
  });
});

describe("a fraction beside percentages is told", () => {
  test.each([
    ["kpi,2022,2023\nCoverage,85%,0.9\nDropout,3%,4%\n", "0.9"],
    ["Indicator,2019,2020,2021\nUnemployment rate,4.1,0.052,6.1\n", "0.052"],
    ["area,period,share of GDP\nA,2022,35\nA,2023,0.36\nB,2022,20\nB,2023,21\n", "0.36"],
  ])("in %j", async (content, figure) => {
    const told = (await load(content)).diagnostics.filter(({ code }) => code === "percent-fraction");
    expect(told.map(({ found }) => found).join()).toContain(figure);
  });

  test("a rate that falls over years is none", async () => {
    const read = await load("Indicator,2019,2020,2021,2022\nPolicy rate,2.5,0.75,0.5,0.25\n");
    expect(read.diagnostics.filter(({ code }) => code === "percent-fraction")).toEqual([]);
  });
});

test("1850, 2100 and 1999 people are no years", async () => {
  const read = await load("town,population,households\nHue,1850,500\nVinh,2100,610\nLao Cai,1999,520\n");
  expect(lines(read).filter((line) => line.startsWith("population"))).toHaveLength(3);
});

describe("a column called by a period beside others that are", () => {
  test("holds figures where their change stands in brackets behind them", async () => {
    const read = await load("Region,2022,2023\nA,100,112 (+12%)\nB,200,190 (-5%)\n");
    expect(lines(read)).toEqual([
      "data A 2022 actual 100 A",
      "data A 2023 actual 112 A",
      "data B 2022 actual 200 A",
      "data B 2023 actual 190 A",
    ]);
  });

  test("holds figures that are told where all of its cells are words", async () => {
    const read = await load("Region,2022,2023\nA,100,see note\nB,200,closed\n");
    expect(lines(read)).toEqual([
      "data A 2022 actual 100 A",
      "data A 2023 actual - O",
      "data B 2022 actual 200 A",
      "data B 2023 actual - O",
    ]);
    expect(read.diagnostics.map(({ code, found }) => `${code} ${found}`)).toEqual([
      "bad-value see note",
      "bad-value closed",
    ]);
  });
});

test("a stage behind a fiscal year of two digits, or a quarter, is of the same indicator", async () => {
  const read = await load("Item,FY22A,FY23E,1Q24F\nRevenue,100,110,30\nCost,80,85,25\n");
  expect(lines(read).slice(0, 3)).toEqual([
    "Revenue _Z 2022 actual 100 A",
    "Revenue _Z 2023 estimate 110 E",
    "Revenue _Z 2024-Q1 estimate 30 E",
  ]);
});
