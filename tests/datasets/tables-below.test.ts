import { describe, expect, it } from "vitest";
import { guessed, lines, load } from "./loading.ts";

const figures = async (text: string) => lines(await load(text)).map((line) => line.split(" ").slice(0, -1).join(" "));

describe("names of columns once more below figures", () => {
  it.each([
    ["the same word", "area"],
    ["another word for the same", "Province"],
  ])("are of the figures below them: %s", async (_, word) => {
    const text = `area,2021,2022\nA,10,20\nB,30,40\n${word},2023,2024\nA,50,60\nB,70,80\n`;
    const read = await load(text);
    expect(await figures(text)).toEqual([
      "data A 2021 actual 10",
      "data A 2022 actual 20",
      "data B 2021 actual 30",
      "data B 2022 actual 40",
      "data A 2023 actual 50",
      "data A 2024 actual 60",
      "data B 2023 actual 70",
      "data B 2024 actual 80",
    ]);
    expect(read.diagnostics).toEqual([]);
    expect(guessed(read)).toContain("tables = new column names in line 4");
  });

  it("in another order or of other columns", async () => {
    const text = "province,year,cases,deaths\nA,2021,10,1\nprovince,year,deaths,cases\nA,2022,5,50\n";
    expect(await figures(text)).toEqual([
      "cases A 2021 actual 10",
      "deaths A 2021 actual 1",
      "deaths A 2022 actual 5",
      "cases A 2022 actual 50",
    ]);
  });

  it("under another first name they are of that", async () => {
    const text = "Revenue,2022,2023\nNorth,10,12\nSouth,20,22\nHeadcount,2022,2023\nNorth,100,110\nSouth,200,190\n";
    expect(await figures(text)).toContain("Headcount North 2022 actual 100");
    expect(await figures(text)).toContain("Revenue North 2022 actual 10");
    expect((await load(text)).diagnostics).toEqual([]);
  });

  it("of more columns than the first ones", async () => {
    const text = "area,2021,2022\nA,10,20\nB,30,40\nProvince,2023,2024,2025\nA,50,60,1\nB,70,80,2\n";
    const read = await load(text);
    expect(lines(read)).toHaveLength(10);
    expect(read.diagnostics).toEqual([]);
  });

  it("a code that is a word for a place is a row of a long table", async () => {
    const text = "country_code,year,rate\nLAO,2004,\nLAO,2005,3\nGEO,2004,\nGEO,2005,4\nXYZ,2004,5\n";
    const read = await load(text);
    expect(guessed(read)).not.toContain("tables");
    expect(await figures(text)).toContain("rate XYZ 2004 actual 5");
    expect(read.diagnostics.filter(({ level }) => level === "left-out")).toEqual([]);
  });

  it("a row that is called like a field but holds figures is a row", async () => {
    const text = "item,2021,2022\nPopulation,1500,1600\nArea,2021,2010\nHouseholds,300,310\n";
    expect(await figures(text)).toContain("Area _Z 2021 actual 2021");
  });
});
