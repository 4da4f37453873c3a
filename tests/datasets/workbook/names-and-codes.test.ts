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
