import { describe, expect, it } from "vitest";
import { observed, readSheets } from "./sheets.ts";

const months = [1, 2, 3].map((month) => new Date(Date.UTC(2024, month - 1, 1)));

describe("a plain table below a title, whose rows are periods", () => {
  it("has its days in the first column, which may have no name: the first of each month is the month", async () => {
    const rows = months.map((date, at) => [date, 10 + at, 9 + at]);
    const { panel } = await readSheets([{ rows: [["Report"], [], [null, "Plan", "Actual"], ...rows] }]);
    expect(observed(panel).map((line) => line.replace(/^.*\| /, ""))).toEqual([
      "2024-01 plan 10",
      "2024-01 actual 9",
      "2024-02 plan 11",
      "2024-02 actual 10",
      "2024-03 plan 12",
      "2024-03 actual 11",
    ]);
  });

  it("has years beside quarters, in whatever language", async () => {
    const rows = [
      [2023, 3, 7.4],
      [2023, 4, 7.5],
      [2024, 1, 7.6],
    ];
    const { panel } = await readSheets([{ rows: [["Chômage"], ["Année", "Trimestre", "Taux"], ...rows] }]);
    expect(observed(panel)).toEqual([
      "Taux | 2023-Q3 actual 7.4",
      "Taux | 2023-Q4 actual 7.5",
      "Taux | 2024-Q1 actual 7.6",
    ]);
  });
});
