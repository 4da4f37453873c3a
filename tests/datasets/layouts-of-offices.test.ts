import { describe, expect, it } from "vitest";
import { lines, load, reportedLines } from "./loading.ts";

describe("lines of text above the names that happen to have as many commas", () => {
  it("are a title, also where there are several", async () => {
    const text = "Produced by the Office, unaudited, see notes\n; comments, with commas, here\n\nregion,2022,2023\n";
    const found = lines(await load(`${text}North,100,110\nSouth,200,190\n`));
    expect(found.map((line) => line.split(" ").slice(-5, -1).join(" "))).toEqual([
      "North 2022 actual 100",
      "North 2023 actual 110",
      "South 2022 actual 200",
      "South 2023 actual 190",
    ]);
  });
});

describe("a column of percent that says achieved, before what is achieved and its plan", () => {
  it("is what is achieved of the plan", async () => {
    const read = await load(
      "Kota,Capaian (%),Pagu,Realisasi,Tahun\nA,81.5,20000,16300,2023\nB,103.2,15000,15480,2023\nC,96.4,12500,12050,2023\n",
    );
    expect(lines(read).filter((line) => line.includes(" A 2023"))).toEqual([
      "data A 2023 plan 20000 A",
      "data A 2023 actual 16300 A",
    ]);
    expect(reportedLines(read)).toHaveLength(3);
  });
});

describe("years of accounts across, from one day to another", () => {
  it.each([
    ["前連結会計年度(自 2022年4月1日 至 2023年3月31日)", "当連結会計年度(自 2023年4月1日 至 2024年3月31日)"],
    ["前事業年度（自　令和4年4月1日　至　令和5年3月31日）", "当事業年度（自　令和5年4月1日　至　令和6年3月31日）"],
    ["2022年4月1日～2023年3月31日", "2023年4月1日～2024年3月31日"],
  ])("%s", async (before, now) => {
    const found = lines(await load(`,${before},${now}\n売上高,"152,300","160,415"\n営業利益,"12,400","△1,250"\n`));
    expect(found.map((line) => line.split(" ").slice(-4, -1).join(" "))).toEqual([
      "2022-04-01..2023-03-31 actual 152300",
      "2023-04-01..2024-03-31 actual 160415",
      "2022-04-01..2023-03-31 actual 12400",
      "2023-04-01..2024-03-31 actual -1250",
    ]);
  });
});

describe("the whole year behind its months", () => {
  it("is a figure, also where it could be a year", async () => {
    const found = lines(
      await load("Tỉnh,Năm,T1,T2,T3,T4,Cả năm\nA,2015,300,400,500,66,1266\nB,2015,310,420,500,70,1300\n"),
    );
    expect(
      found.filter((line) => line.includes(" A 2015")).map((line) => line.split(" ").slice(-4, -1).join(" ")),
    ).toEqual([
      "2015-01 actual 300",
      "2015-02 actual 400",
      "2015-03 actual 500",
      "2015-04 actual 66",
      "2015 actual 1266",
    ]);
  });
});

describe("columns that say once more what another one says", () => {
  const names = "Area,Item Code (CPC),Item,Year Code,Year,Unit,Value,Flag,Flag Description";
  const text = `${names}\nX,0113,Rice,2021,2021,t,100,A,Official figure\nX,0113,Rice,2022,2022,t,110,E,Estimated value\nX,0112,Maize,2021,2021,t,7,A,Official figure\n`;

  it("part no series by the code of its years or the words of its marks", async () => {
    expect(lines(await load(text)).map((line) => line.replace(/^(\S+) .* (\d{4} \w+ \d+ \w)$/, "$1 $2"))).toEqual([
      "Rice 2021 actual 100 A",
      "Rice 2022 actual 110 E",
      "Maize 2021 actual 7 A",
    ]);
    expect((await load(text)).panel.indicators).toHaveLength(2);
  });

  it("tell rows apart where they differ in some row", async () => {
    const other = text.replace("2022,2022,t,110,E,Estimated value", "2022,2022,t,110,A,Unofficial figure");
    expect((await load(other)).panel.indicators).toHaveLength(3);
  });

  it("a scale of figures is in their unit", async () => {
    const read = await load(
      "REF_DATE,GEO,UOM,SCALAR_FACTOR,VALUE\n2023,Canada,Persons,thousands,20058.2\n2024,Canada,Persons,thousands,20407.9\n",
    );
    expect(read.panel.indicators[0]?.unit.scale).toBe(3);
  });
});

describe("a title with a comma and the base of an index", () => {
  it.each([
    ["Consumer prices, 2020=100\n", "2020=100"],
    ["Consumer prices\nBase Period:,1982-84=100\n", "1982-84=100"],
  ])("%s stands above the names of columns, and its figures are an index", async (title, unit) => {
    const read = await load(`${title}month,value\n2023-01,101.2\n2023-02,101.9\n2024-01,104\n`);
    expect(lines(read).map((line) => line.match(/\d{4}-\d\d actual [\d.]+/)?.[0])).toEqual([
      "2023-01 actual 101.2",
      "2023-02 actual 101.9",
      "2024-01 actual 104",
    ]);
    expect(read.panel.indicators.map(({ kind, unit: { text } }) => [kind, text])).toEqual([["index", unit]]);
  });
});
