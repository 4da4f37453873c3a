import { describe, expect, it } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { reasonsOf } from "../audit/dataset/small-panel.ts";
import { guessed, lines, load, reportedLines } from "./loading.ts";
import { workbook } from "./workbook/sheets.ts";

const years = [
  ["A", 120, 150],
  ["B", 200, 210],
  ["C", 80, 100],
  ["D", 50, 40],
] as const;
const percent = [25, 5, 25, -20];
const percentOf = [125, 105, 125, 80];
const difference = [30, 10, 20, -10];

function table(name: string, printed: readonly (number | string)[], head = "area,2022,2023"): string {
  return [`${head},${name}`, ...years.map((row, at) => [...row, printed[at]].join(","))].join("\n");
}

const measuresOf = async (text: string) =>
  reportedLines(await load(text)).map((line) => line.split(" ").slice(-3).join(" "));

describe("a column of change beside columns of years", () => {
  it.each([
    ["Tăng/giảm (%)", percent, "percent-change"],
    ["Variation (%)", percent, "percent-change"],
    ["Increase/decrease (%)", percent, "percent-change"],
    ["+/- %", percent, "percent-change"],
    ["Tỷ lệ tăng (%)", percent, "percent-change"],
    ["% change", percent, "percent-change"],
    ["So sánh (%)", percentOf, "percent-of"],
    ["2023/2022", percentOf, "percent-of"],
    ["2023-2022", difference, "difference"],
    ["Change", difference, "difference"],
    ["Tăng giảm", difference, "difference"],
    ["Chênh lệch", difference, "difference"],
    ["изменение", difference, "difference"],
  ])("%s is what its figures show", async (name, printed, measure) => {
    const read = await load(table(name, printed));
    expect(lines(read)).toHaveLength(8);
    expect(read.diagnostics).toEqual([]);
    expect(await measuresOf(table(name, printed))).toEqual(
      printed.map((value) => `2023 prior-year/${measure} ${value}`),
    );
  });

  it("is told as a guess, with the rows that agree", async () => {
    expect(guessed(await load(table("Variation (%)", percent)))).toContain("roles = Variation (%) = 2023 / 2022 - 1");
    expect(guessed(await load(table("Change", difference)))).toContain("roles = Change = 2023 - 2022");
  });

  it("of years further apart is against the first of them, and years from right to left are none the worse", async () => {
    expect((await measuresOf(table("Variation (%)", percent, "area,2019,2023")))[0]).toBe(
      "2023 fixed-base:2019/percent-change 25",
    );
    const down = `area,2023,2022,Change\n${years.map(([area, then, now], at) => [area, now, then, difference[at]].join(",")).join("\n")}`;
    expect((await measuresOf(down))[0]).toBe("2023 prior-year/difference 30");
  });

  it("one that is called a change may be the same in all rows, or there may be but one", async () => {
    expect(await measuresOf("area,2022,2023,Change\nA,10,20,10\nB,30,40,10\n")).toEqual([
      "2023 prior-year/difference 10",
      "2023 prior-year/difference 10",
    ]);
    expect(await measuresOf("area,2022,2023,Change\nA,10,20,10\nB,30,40,11\n")).toEqual([]);
    expect(await measuresOf("area,2022,2023,rank\nA,10,20,10\nB,30,40,10\n")).toEqual([]);
  });

  it("where the difference and the percentage are alike, its name decides", async () => {
    expect(await measuresOf("area,2022,2023,Change %\nA,100,120,20\n")).toEqual(["2023 prior-year/percent-change 20"]);
    expect(await measuresOf("area,2022,2023,Change\nA,100,120,20\n")).toEqual(["2023 prior-year/difference 20"]);
  });

  it("fractions are percent", async () => {
    expect((await measuresOf(table("var.", [0.25, 0.05, 0.25, -0.2])))[0]).toBe("2023 prior-year/percent-change 25");
  });

  it("figures that are no change of these years are not taken for one", async () => {
    expect(reportedLines(await load(table("Variation (%)", [3, 7, 11, 2])))).toEqual([]);
    expect(reportedLines(await load(table("Rank", [2, 1, 3, 4])))).toEqual([]);
    expect(reportedLines(await load(table("Total", [270, 410, 180, 90])))).toEqual([]);
  });

  it.each(["+/- %", "Tăng/giảm (%)", "% change"])("a wrong figure among those of %s is flagged", async (name) => {
    const { panel } = await load(table(name, [25, 5, 20, -20]));
    expect(reasonsOf(auditPanel(panel)).filter((reason) => reason !== "agrees")).toHaveLength(1);
  });

  it("a sheet's columns are read as a text's are", async () => {
    const rows = years.map((row, at) => [...row, difference[at] ?? 0]);
    const read = await load(await workbook({ rows: [["Tỉnh", "2022", "2023", "Tăng giảm"], ...rows] }), "data.xlsx");
    expect(reportedLines(read)).toHaveLength(4);
    expect(read.diagnostics).toEqual([]);
  });
});
