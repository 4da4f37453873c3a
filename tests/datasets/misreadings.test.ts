import { describe, expect, test } from "vitest";
import { lines, load } from "./loading.ts";

const codes = new Set([
  "decimals-unsure",
  "scale-jump",
  "periods-in-names",
  "figures-in-names",
  "numbering",
  "periods-scattered",
]);

async function doubts(content: string, options = {}): Promise<readonly string[]> {
  const { diagnostics } = await load(content, "data.csv", options);
  return diagnostics.filter(({ code }) => codes.has(code)).map(({ code, found }) => `${code} ${found}`);
}

describe("what looks misread is told", () => {
  test.each([
    ["thousands or decimals", "year,value\n2022,1.234\n2023,1.301\n2024,1.402\n", "decimals-unsure"],
    [
      "a thousandth of its series",
      "year,value\n2019,1180.5\n2020,1310\n2021,1275\n2022,1290\n2023,1.301\n",
      "scale-jump",
    ],
    [
      "a thousand times its series",
      "year,value\n2019,11.8\n2020,13.1\n2021,12.7\n2022,12901\n2023,13.05\n",
      "scale-jump",
    ],
    ["numbers of rounds", "year,step,value\n2019,1,5.5\n2020,2,7.25\n2021,3,6.5\n2022,4,6.1\n", "numbering"],
    [
      "hours in names",
      "station,2024-06-01 06:00,2024-06-01 12:00\nTan Chau,2.31,2.28\nChau Doc,1.95,1.90\n",
      "periods-in-names",
    ],
    ["months in brackets", "ward,Admissions (Jan),Admissions (Feb)\nA,120,130\nB,90,85\n", "periods-in-names"],
    ["ratios as names", "year,pupils,ratio\n2022,1200,20:1\n2023,1150,23:1\n", "figures-in-names"],
    [
      "months that no language knows",
      "Місяць,Обсяг\nсічень 2024,10\nлютий 2024,12\nберезень 2024,15\n",
      "periods-in-names",
    ],
    ["months of Hungary", "Hónap,Érték\n2024. január,12\n2024. február,13\n", "periods-in-names"],
    ["months of the Philippines", "Buwan,Ani\nEnero 2024,10\nPebrero 2024,12\n", "periods-in-names"],
    ["years of foundation", "name,code,year\nA,5.5,1995\nB,6.5,2004\nC,7.5,2010\n", "periods-scattered"],
  ])("%s", async (_, content, code) => {
    expect((await doubts(content)).join()).toContain(code);
  });

  test.each([
    ["decimals where one figure shows the mark", "year,a\n2022,1.234\n2023,0.301\n2024,1.402\n"],
    ["thousands", "year,value\n2022,1234\n2023,1301\n"],
    ["an outbreak", "month,cases\n2024-01,2\n2024-02,4\n2024-03,2500\n2024-04,9\n2024-05,3\n"],
    ["years of prices in names", "item,2023,2024\nGDP at prices of 2010,5.5,6.5\nGDP at prices of 2015,7.5,8.5\n"],
    ["countries called as months", "country,2023,2024\nMAR,5.5,6.5\nAGO,7.5,8.5\nVNM,1.5,2.5\nLAO,3.5,4\nTHA,3,4\n"],
    ["districts by numbers", "area,2023,2024\nQuận 1,5.5,6.5\nQuận 2,7.5,8.5\nQuận 3,1.5,2.5\n"],
  ])("and not of %s", async (_, content) => {
    expect(await doubts(content)).toEqual([]);
  });

  test("and not where the decimal mark was said", async () => {
    const content = "year,value\n2022,1.234\n2023,1.301\n2024,1.402\n";
    expect(await doubts(content, { decimal: "." })).toEqual([]);
  });
});

describe("months and quarters of no year are told as such", () => {
  const missing = async (content: string, name = "data.csv", options = {}) =>
    (await load(content, name, options)).diagnostics
      .filter(({ code }) => code === "year-missing")
      .map(({ found }) => found);

  test.each([
    ["as columns", "region,January,February\nA,1,2\nB,3,4\n", ["January, February"]],
    ["of quarters", "region,Q1,Q2,Q3,Q4\nA,1,2,3,4\n", ["Q1, Q2, Q3"]],
    ["down a column", "region,month,cases\nA,January,1\nA,February,2\n", ["January", "February"]],
  ])("%s", async (_, content, found) => {
    expect(await missing(content)).toEqual(found);
  });

  test("and not where a year is said", async () => {
    const content = "region,January,February\nA,1,2\nB,3,4\n";
    expect(await missing(content, "visits-2023.csv")).toEqual([]);
    expect(await missing(content, "data.csv", { map: { year: "'2023'" } })).toEqual([]);
  });
});

describe("figures that end with a zero behind three digits are thousands", () => {
  test.each([
    ['Năm,Diện tích lúa\n2022,"1,200 ha"\n2023,"1,350 ha"\n', ["1200", "1350"]],
    ['Năm,Sản lượng\n2022,"2,400"\n2023,"2,510"\n', ["2400", "2510"]],
  ])("in %j", async (content, values) => {
    expect(lines(await load(content)).map((line) => line.split(" ").at(-2))).toEqual(values);
  });

  test("and decimals where one ends otherwise, which is told", async () => {
    const read = await load('Năm,Sản lượng\n2022,"2,401"\n2023,"2,510"\n');
    expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["2.401", "2.51"]);
    expect(read.diagnostics.map(({ code }) => code)).toContain("decimals-unsure");
  });
});

describe("signs of several currencies in one column are told", () => {
  test.each([
    ["year,price\n2022,€120\n2023,$130\n2024,140\n", ["€ $"]],
    ["item,2022,2023\nFare,€120,$130\nPass,€14,$15\n", ["€ $"]],
    ["year,price\n2022,$120\n2023,130\n2024,$140\n", []],
  ])("in %j", async (content, found) => {
    const { diagnostics } = await load(content);
    expect(diagnostics.filter(({ code }) => code === "unit-mixed").map((each) => each.found)).toEqual(found);
  });
});

describe("what counts rows is no figure", () => {
  test.each([
    ["Lần,Ngày,Độ mặn\n1,2024-03-01,2.1\n2,2024-03-15,3.4\n3,2024-03-29,2.8\n", 3],
    ["Đợt,Ngày,Số ca\n1,2024-03-01,12\n2,2024-03-02,14\n", 2],
    ["obs,year,gdp\n1,2020,100\n2,2021,105\n3,2022,112\n", 3],
    // Of what comes again it is a figure, as far as anyone knows.
    ["round,year,gdp\n1,2020,100\n1,2021,105\n2,2022,112\n", 6],
  ])("in %j", async (content, figures) => {
    expect(lines(await load(content))).toHaveLength(figures);
  });

  test("but a round that is named tells rows apart", async () => {
    const read = await load("round,year,value\nRound 1,2023,5\nRound 2,2023,6\nRound 1,2024,7\nRound 2,2024,8\n");
    expect(new Set(lines(read)).size).toBe(4);
    expect(read.diagnostics.filter(({ code }) => code.startsWith("duplicate"))).toEqual([]);
  });
});

test("a fund, `Quỹ`, is no quarter, `Quý`: a file called by a month is of it", async () => {
  const read = await load("Quỹ,Thu,Chi\nA,10,5\nB,20,8\n", "quy-2024-05.csv");
  expect(lines(read).every((line) => line.includes(" 2024-05 "))).toBe(true);
  expect(new Set(lines(read)).size).toBe(4);
  expect(read.diagnostics.filter(({ code }) => code.startsWith("duplicate"))).toEqual([]);
});

test("errors behind figures are passed over, and it is said", async () => {
  const read = await load("Vitamin,2022,2023\nD,54.2 ± 3.1,55.0 ± 2.9\nB12,310 ± 12,305 ± 11\n");
  expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["54.2", "55", "310", "305"]);
  expect(read.guesses.filter(({ what }) => what === "ignored")).toHaveLength(2);
});

test("the share of those who said no is a figure, and no number of a row", async () => {
  const read = await load("Survey,Yes,No,DK\n2023,55%,40%,5%\n2024,58%,38%,4%\n");
  expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["55", "40", "5", "58", "38", "4"]);
});
