import { describe, expect, it } from "vitest";
import { observed, readSheets } from "./sheets.ts";

describe("a survey's sheet has names of questions, a blank line, and their codes over the figures", () => {
  const names = ["ID", "Province", "Median days to register", "Firms waiting more than three months", "Score"];
  const figures = [
    [1, "Ha Noi", 12, 7.9, 7.08],
    [2, "Hai Phong", 10, 4.1, 7.42],
    [null, "Median", 11, 6, 7.25],
  ];
  const read = async (between: readonly (string | null)[]) => {
    const rows = [names, between, [null, null, "c1_2005", "c4_3month", "sub1"], ...figures];
    const { panel } = await readSheets([{ name: "Entry 2013", rows }]);
    return { lines: observed(panel), areas: panel.areas.map(({ code }) => code) };
  };

  it.each([[[]], [[null, "pci_id"]]])(
    "is called by the names, of the sheet's year, each row a place: %j",
    async (between) => {
      const { lines, areas } = await read(between);
      expect(areas).toEqual(["Ha Noi", "Hai Phong", "Median"]);
      expect(lines).toHaveLength(9);
      expect(lines.every((line) => line.includes("| 2013 actual"))).toBe(true);
      expect(lines[0]).toContain("median-days-to-register");
      expect(lines[1]).toContain("firms-waiting-more-than-three-months");
    },
  );
});

describe("headers and titles of made-up sheets", () => {
  it("a unit in brackets ends a title: figures are thousands of persons", async () => {
    const rows = [["Table 7: Arrivals (thousand persons)"], [], [null, "2022", "2023"], ["Asia", 10, 12]];
    const { panel } = await readSheets([{ rows }]);
    expect(panel.indicators[0]?.unit.text).toBe("thousand persons");
  });

  it("No beside Yes is an answer and counts no rows", async () => {
    const rows = [
      ["Survey 2021"],
      [],
      ["Question", "Yes (%)", "No (%)"],
      ["Has water", 81.2, 18.8],
      ["Has power", 95, 5],
    ];
    const { panel } = await readSheets([{ rows }]);
    expect(observed(panel)).toContain("survey/has-water/no | 2021 actual 18.8 %");
  });

  it("rankings beside each other, with a rank before each name: a score belongs to the name before it", async () => {
    const rows = [
      ["Rank", "Province", "Score 2023", "Rank", "Province", "Score 2022"],
      [1, "A", 70, 1, "B", 69],
      [2, "B", 68, 2, "A", 66],
      [3, "C", 60, 3, "C", 58],
    ];
    const { panel } = await readSheets([{ rows }]);
    const of = panel.areas.findIndex(({ code }) => code === "A");
    const { area, value } = panel.observations;
    expect([...value].filter((_, row) => area[row] === of).sort()).toEqual([66, 70]);
  });
});

it("a column of remarks, numbered as the others are, holds no figures: (1) is not -1", async () => {
  const rows = [
    ["Expenditure of 2017"],
    [],
    ["Item", "Total", "Central", null, "Local"],
    ["A", 1, 2, null, 3],
    ["Total", 1390, "(1)", 708, 682],
    ["Investment", 357, null, 180, 177],
    ["Interest", 99, "(2)", 99, null],
  ];
  const { panel } = await readSheets([{ rows }]);
  expect([...panel.observations.value].filter((value) => value < 0)).toEqual([]);
});
