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
    ["numbers of rounds", "year,wave,value\n2019,1,5.5\n2020,2,7.25\n2021,3,6.5\n2022,4,6.1\n", "numbering"],
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
    ["year,price\n2022,$120\n2023,130\n2024,$140\n", []],
  ])("in %j", async (content, found) => {
    const { diagnostics } = await load(content);
    expect(diagnostics.filter(({ code }) => code === "unit-mixed").map((each) => each.found)).toEqual(found);
  });
});
