import { expect, test } from "vitest";
import { plainSigns } from "../../src/datasets/cells/plain-signs.ts";
import { guessed, lines, load } from "./loading.ts";
import { observed, readSheets } from "./workbook/sheets.ts";

test.each([
  ["Arabic", "المنطقة,٢٠٢٢,٢٠٢٣\nالرياض,١٢٠,١٬٢٣٥٫٥\n", "الرياض", [120, 1235.5]],
  ["Hindi", "राज्य,२०२२,२०२३\nबिहार,१२०,१३५\n", "बिहार", [120, 135]],
  ["Japanese in full width", "地域,２０２２年,２０２３年\n東京,１２０,１，２３５\n", "東京", [120, 1235]],
])("digits of %s are digits", async (_, text, area, values) => {
  const read = await load(text);
  expect(lines(read)).toEqual([
    expect.stringMatching(new RegExp(`${area}.* 2022 actual ${values[0]} A`)),
    expect.stringMatching(new RegExp(`${area}.* 2023 actual ${values[1]} A`)),
  ]);
});

test("digits of other scripts in a workbook are digits", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["地域", "２０２２年", "２０２３年"],
        ["東京", "１２０", "１３５"],
        ["大阪", "３０", "５５"],
      ],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual([
    "2022 actual 120",
    "2023 actual 135",
    "2022 actual 30",
    "2023 actual 55",
  ]);
});

test("a triangle up is a rise where others point down, and it is told", async () => {
  const read = await load("province,period,net migration\nA,2024,▲ 3.2\nB,2024,▼ 1.5\n");
  expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["3.2", "-1.5"]);
  expect(guessed(read)).toContain("sign = ▲ is +");
});

test("a triangle up is less than zero in accounts of East Asia, and it is told", async () => {
  const read = await load("地域,2023年,2024年\n東京,▲120,45\n");
  expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["-120", "45"]);
  expect(guessed(read)).toContain("sign = ▲ is -");
});

test("a triangle up alone, in no such text, is left out and told", async () => {
  const read = await load("province,period,cases\nA,2024,▲ 3.2\nB,2024,1.5\n");
  expect(lines(read).map((line) => line.split(" ").at(-2))).toEqual(["-", "1.5"]);
  expect(read.diagnostics.map(({ code }) => code)).toEqual(["bad-value"]);
});

test("digits of each script are counted from its own zero", () => {
  expect(plainSigns("๐๑๙")?.plain("๐๑๙ ০৯ ۰۹ ９％")).toBe("019 09 09 9%");
});

test("units of Chinese, Japanese and Korean are read, from names and from a column of them", async () => {
  const named = await load("売上高（百万円）,2022年,2023年\n東京支店,1200,1350\n大阪支店,800,900\n");
  expect(named.panel.indicators.map(({ unit }) => [unit.base, unit.scale])).toEqual([["円", 6]]);
  const column = await load("项目,单位,2022年,2023年\n收入,万元,1200,1350\n利润,亿元,8,9\n");
  expect(lines(column).map((line) => Number(line.split(" ").at(-2)))).toEqual([1200, 1350, 8, 9]);
  // Items are indicators, each in its own unit.
  expect(column.panel.indicators.map(({ unit }) => [unit.base, unit.scale])).toEqual([
    ["元", 4],
    ["元", 8],
  ]);
  expect(column.diagnostics).toEqual([]);
});
