import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { lines, load, told } from "./loading.ts";

/** `name|unit value` of each observation. */
function figures(dataset: Dataset): string[] {
  const { observations: o, indicators } = dataset.panel;
  return Array.from(o.value, (value, at) => {
    const { id, unit } = indicators[o.indicator[at] ?? 0] ?? { id: "", unit: { text: "" } };
    return `${id}|${unit.text} ${value}`;
  });
}

describe("units that stand in cells with their numbers", () => {
  test.each([
    ['Year,Area\n2022,"1,200 ha"\n2023,"1,350 ha"\n', ["Area|ha 1200", "Area|ha 1350"]],
    ["Năm;Tiêu thụ\n2022;3,5 kg/người\n2023;3,7 kg/người\n", ["Tiêu thụ|kg/người 3.5", "Tiêu thụ|kg/người 3.7"]],
    [
      "Month,Distance\n2024-01,120 km\n2024-02,130\n2024-03,141 km\n",
      ["Distance|km 120", "Distance|km 130", "Distance|km 141"],
    ],
    ["Month,Fee\n2024-01,120 USD\n2024-02,125 USD\n", ["Fee|USD 120", "Fee|USD 125"]],
    ["anno;stipendi\n2022;Fr. 1'200\n2023;Fr. 1'300\n", ["stipendi|Fr 1200", "stipendi|Fr 1300"]],
    [
      "Jahr;Menge\n2022;1.200,5 Stück\n2023;1.300,5 Stück\n2024;1.310,0 Stück\n",
      ["Menge|Stück 1200.5", "Menge|Stück 1300.5", "Menge|Stück 1310"],
    ],
    [
      'Chỉ tiêu,2022,2023\nLúa,"1.200,5 ha","1.250 ha"\nSản lượng,"7.200 tấn","7.500 tấn"\nTỷ lệ,"3,5%","2,9%"\n',
      ["Lúa|ha 1200.5", "Lúa|ha 1250", "Sản lượng|tấn 7200", "Sản lượng|tấn 7500", "Tỷ lệ|% 3.5", "Tỷ lệ|% 2.9"],
    ],
    [
      'Year,Item,Amount\n2022,Rice,"1,200 ha"\n2022,Yield,5.6 t/ha\n2023,Rice,"1,100 ha"\n2023,Yield,5.8 t/ha\n',
      ["Rice|ha 1200", "Yield|t/ha 5.6", "Rice|ha 1100", "Yield|t/ha 5.8"],
    ],
    [
      "Day,Heat,Rain\n2024-06-01,31 °C,12 mm\n2024-06-02,32 °C,0 mm\n",
      ["Heat (°C)| 31", "Rain|mm 12", "Heat (°C)| 32", "Rain|mm 0"],
    ],
  ])("%j", async (text, expected) => {
    const dataset = await load(text);
    expect(figures(dataset)).toEqual(expected);
    expect(dataset.guesses.some(({ what, because }) => what === "unit" && typeof because === "string")).toBe(true);
  });

  test("in JSON, and where the user says which column holds the figures", async () => {
    const rows = [2022, 2023].map((year) => ({ year, area: `${year - 1000} ha` }));
    expect(figures(await load(JSON.stringify(rows), "data.json"))).toEqual(["area|ha 1022", "area|ha 1023"]);
    const mapped = await load("Year,X\n2022,5 ha\n2023,6 ha\n", "data.csv", { map: { value: "X" } });
    expect(figures(mapped).map((each) => each.split("|")[1])).toEqual(["ha 5", "ha 6"]);
  });

  test("two units of one thing are two things, and it is told", async () => {
    const weight = await load("Month,Weight\n2024-01,950 g\n2024-02,1.2 kg\n");
    expect(figures(weight)).toEqual(["Weight|g 950", "Weight (kg)|kg 1.2"]);
    expect(told(weight).join()).toContain("unit-mixed");
    const fees = await load("Month,Fee\n2024-01,€120\n2024-02,$130\n");
    expect(figures(fees)).toEqual(["Fee|€ 120", "Fee ($)|$ 130"]);
    const brackets = await load("Month,Fee\n2024-01,-€300\n2024-02,($300)\n2024-03,$(450.5)\n");
    expect(figures(brackets)).toEqual(["Fee|€ -300", "Fee ($)|$ -300", "Fee ($)|$ -450.5"]);
    const open = await load("Month,Fee\n2024-01,€120\n2024-02,$130\n2024-03,140\n");
    expect(figures(open)).toEqual(["Fee| 120", "Fee| 130", "Fee| 140"]);
    const signs = await load("Month,Fee\n2024-01,€120\n2024-02,1 500 ₫\n");
    expect(figures(signs)).toEqual(["Fee|€ 120", "Fee (₫)|₫ 1500"]);
    const money = await load('Month,Fee\n2024-01,950 triệu đồng\n2024-02,"1,2 tỷ đồng"\n');
    expect(figures(money)).toEqual(["Fee|triệu đồng 950", "Fee|triệu đồng 1200"]);
    expect(told(money).join()).toContain("unit-mixed");
  });

  test("names that begin with numbers stay names: terms, ages, wards, marks of status", async () => {
    for (const [name, ...cells] of [
      ["Maturity", "3 tháng", "6 tháng", "12 tháng"],
      ["Age", "15 years", "16 years", "18 years"],
      ["Ward", "1 Ward", "2 Ward", "3 Ward"],
    ]) {
      const text = `${name},2022,2023\n${cells.map((cell, at) => `${cell},${at + 4.5},${at + 5.5}`).join("\n")}\n`;
      const dataset = await load(text);
      expect(dataset.panel.observations).toHaveLength(6);
      expect(new Set(lines(dataset).map((line) => line.replace(/ 202.*/, ""))).size).toBe(3);
    }
    expect(lines(await load("year,x\n2022,12 e\n2023,13 p\n"))).toEqual([
      "x _Z 2022 actual 12 E",
      "x _Z 2023 actual 13 P",
    ]);
  });

  test("a tenth of a ton is one", async () => {
    const dataset = await load("Mặt hàng,Năm,ĐVT,Số lượng\nLúa,2022,tấn,50\nLúa,2023,tạ,520\n");
    expect(figures(dataset)).toEqual(["Lúa: Số lượng|tấn 50", "Lúa: Số lượng|tấn 52"]);
  });
});

describe("figures in brackets behind figures", () => {
  test.each([
    [
      "Năm,Số hộ (tỷ lệ)\n2022,50 (20%)\n2023,60 (22%)\n",
      ["Số hộ| 50", "Số hộ (%)|% 20", "Số hộ| 60", "Số hộ (%)|% 22"],
    ],
    [
      'Year,Cases (% of total)\n2022,"1,250 (12.5)"\n2023,"1,350 (12.9)"\n',
      ["Cases| 1250", "Cases (%)|% 12.5", "Cases| 1350", "Cases (%)|% 12.9"],
    ],
    [
      "Region,2022,2023\nNorth,50 (20%),60 (22.5%)\nSouth,200 (80%),207 (77.5%)\n",
      [
        "data| 50",
        "data| 60",
        "data (%)|% 20",
        "data (%)|% 22.5",
        "data| 200",
        "data| 207",
        "data (%)|% 80",
        "data (%)|% 77.5",
      ],
    ],
    [
      "Năm,Số hộ\n2022,50 hộ (20%)\n2023,60 hộ (22%)\n",
      ["Số hộ|hộ 50", "Số hộ (%)|% 20", "Số hộ|hộ 60", "Số hộ (%)|% 22"],
    ],
  ])("%j", async (text, expected) => {
    const dataset = await load(text);
    expect(figures(dataset)).toEqual(expected);
    const [column] = dataset.panel.observations.column;
    expect(new Set(dataset.panel.observations.column).size).toBeLessThan(expected.length);
    expect(column).toBe(2);
  });

  test("intervals, errors and changes are passed over, and it is said", async () => {
    for (const inner of ["10.1–14.2", "10.1, 14.2", "±1.2", "0.83", "+12%"]) {
      const dataset = await load(`Year,Prevalence\n2022,"12.5 (${inner})"\n2023,"13.1 (${inner})"\n`);
      expect(figures(dataset)).toEqual(["Prevalence| 12.5", "Prevalence| 13.1"]);
      expect(dataset.guesses.some(({ what, as }) => what === "ignored" && as === `(${inner})`)).toBe(true);
    }
  });

  test("the call of a note stays one", async () => {
    expect(lines(await load("Year,x\n2022,12 (1)\n2023,13 (2)\n"))).toEqual([
      "x _Z 2022 actual 12 U",
      "x _Z 2023 actual 13 U",
    ]);
  });
});
