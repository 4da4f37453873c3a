import { describe, expect, test } from "vitest";
import { lines, load } from "./loading.ts";

/** Indicators as `id [unit 10^scale]`. */
async function indicatorsOf(content: string) {
  const { panel } = await load(content);
  return panel.indicators.map(({ id, unit }) => `${id} [${unit.text} ${unit.scale}]`);
}

describe("the unit in the name of a column of names", () => {
  test.each([
    ["(in thousands)", "in thousands 3"],
    ["Item (in thousands)", "in thousands 3"],
    ["$ thousands", "$ thousands 3"],
    ["$'000", "$'000 3"],
    ["£m", "£m 6"],
  ])("%s is that of all figures, and the rows are what is measured", async (name, unit) => {
    const content = `${name},2019,2018\nRevenue,1200,1100\nCosts,700,650\n`;
    expect(await indicatorsOf(content)).toEqual([`Revenue [${unit}]`, `Costs [${unit}]`]);
  });

  test("of accounts it is not that of what is of one share", async () => {
    const content = `"(In millions, except per share data)",2019\nRevenue,1200\nEarnings per share,1.25\n`;
    expect(await indicatorsOf(content)).toEqual([
      "Revenue [In millions, except per share data 6]",
      "Earnings per share [ 0]",
    ]);
  });

  test("above a table it is not that of what is of one share either", async () => {
    const content = `"Income (million USD, except per share amounts)",,\n,2019,2018\nRevenue,1200,1100\nDiluted earnings per share,1.25,1.10\n`;
    const { panel } = await load(content);
    expect(panel.indicators.map(({ unit }) => unit.scale)).toEqual([6, 0]);
  });

  test.each([
    ["Tỉnh (nghìn người)", "nghìn người 3"],
    ["Country (million USD)", "million USD 6"],
    ["Đơn vị: tỷ đồng", "tỷ đồng 9"],
  ])("%s is of the places below it", async (name, unit) => {
    const dataset = await load(`${name},2019,2020\nAn Giang,1200,1100\nCần Thơ,700,650\n`);
    expect(dataset.panel.areas.map(({ code }) => code)).toEqual(["An Giang", "Cần Thơ"]);
    expect(dataset.panel.indicators.map((each) => `${each.unit.text} ${each.unit.scale}`)).toEqual([unit]);
    expect(dataset.guesses.filter(({ what }) => what === "unit")).toHaveLength(1);
  });

  test("what only counts things is a name, and metres are no millions", async () => {
    expect(await indicatorsOf("Item,2019,2020\nA,1,2\nB,3,4\n")).toEqual(["A [ 0]", "B [ 0]"]);
    const { panel } = await load("station,period,depth (in m)\nA,2020,5\nB,2020,6\n");
    expect(panel.indicators.map(({ unit }) => unit.scale)).toEqual([0]);
  });
});

describe("units of rows", () => {
  test("stand in brackets or behind a comma", async () => {
    const content = `Indicator,2019\n"GDP, million USD",1200\n"Growth, %",7\n"Deaths, children",5\n`;
    expect(await indicatorsOf(content)).toEqual([
      "GDP, million USD [million USD 6]",
      "Growth, % [% -2]",
      "Deaths, children [ 0]",
    ]);
  });

  test("are what the row says before what stands above the table", async () => {
    const content = "Main figures\nUnit: million USD\nIndicator,2019,2020\nGDP,1200,1100\nGrowth (%),7,3\n";
    expect(await indicatorsOf(content)).toEqual(["GDP [million USD 6]", "Growth (%) [% -2]"]);
  });

  test("a percent sign is its row's where others have none", async () => {
    const content = "Item,2019,2020\nRevenue,1200,1300\nGross margin,50.0%,53.8%\n";
    expect(await indicatorsOf(content)).toEqual(["Revenue [ 0]", "Gross margin [% -2]"]);
    expect(lines(await load(content))).toContain("Gross margin _Z 2020 actual 53.8 A");
  });

  test("and a bare figure beside signs of the same name stays one that is told", async () => {
    const { diagnostics } = await load("area,period,rate\nA,2019,4.5%\nA,2020,0.048\nB,2019,5.1%\nB,2020,5.3%\n");
    expect(diagnostics.map(({ code }) => code)).toContain("mixed-percent");
  });

  test("per mille is a thousandth", async () => {
    expect(await indicatorsOf("area,period,infant mortality (‰)\nA,2020,12.5\nB,2020,13\n")).toEqual([
      "infant mortality [‰ -3]",
    ]);
  });
});
