import { expect, it } from "vitest";
import { lines, load, told } from "../loading.ts";
import { readSheets } from "./sheets.ts";

const rows = [
  ",2019,2018",
  ",RMB million,RMB million",
  "Notional amount,29423,77630",
  "Maturity date,30/7/2021~,28/6/2019~",
  ",11/4/2024,8/12/2023",
  "Hedge ratio,1:1,1:1",
  "Change in value,-2139,181",
  "Rate for the year,2.10%,1.60%",
];

it("facts in words between figures are no header: what follows them stays in its years, and they are told", async () => {
  const read = await load(`${rows.join("\n")}\n`);
  expect(lines(read).slice(2)).toEqual([
    "change-in-value all 2019 actual -2139 A",
    "change-in-value all 2018 actual 181 A",
    "rate-for-the-year all 2019 actual 2.1 A",
    "rate-for-the-year all 2018 actual 1.6 A",
  ]);
  expect(told(read)).toEqual(expect.arrayContaining(["bad-value 6:2 1:1", "bad-value 4:2 30/7/2021~"]));
});

it("a second header below figures is one", async () => {
  const header = ",2019,2018\n,RMB million,RMB million\nSales,5,6\nCosts,3,4\n";
  const read = await load(`${header},June 2019,June 2018\nStaff,50,60\n`);
  expect(lines(read).at(-1)).toContain("2018-06 actual 60");
});

it("a row of percentages has that unit, not the one of its table", async () => {
  const { panel } = await load(`${rows.join("\n")}\n`);
  expect(panel.indicators.map(({ unit }) => unit.kind)).toEqual(["money", "money", "percent"]);
  const sheet = await readSheets([
    {
      rows: [
        ["Item", "2019"],
        [null, "RMB million"],
        ["Sales", 5],
        ["Growth", 0.021],
      ],
      formats: { B4: "0.0%" },
    },
  ]);
  expect(sheet.panel.indicators.map(({ unit }) => unit.kind)).toEqual(["money", "percent"]);
});

it.each([
  "Item,2019,2020\n,million USD,million USD\nSales,5,6\n",
  "Item,2019 (million USD),2020 (million USD)\nSales,5,6\n",
])("units below or behind years are units: %s", async (text) => {
  const { panel } = await load(text);
  expect(panel.observations.length).toBe(2);
  expect(panel.indicators.map(({ unit }) => [unit.base, unit.scale])).toEqual([["usd", 6]]);
});
