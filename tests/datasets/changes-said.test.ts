import { describe, expect, test } from "vitest";
import { load, reportedLines } from "./loading.ts";
import { readSheets } from "./workbook/sheets.ts";

const rows = [
  ["A", 100, 110, 120, 20],
  ["B", 200, 190, 150, -25],
  ["C", 50, 60, 80, 60],
  ["D", 70, 71, 77, 10],
] as const;

async function changesOf(header: string, years: readonly string[], as: "csv" | "xlsx"): Promise<readonly string[]> {
  const table = [["Region", ...years, header], ...rows.map((row) => [...row])];
  const csv = table.map((row) => row.join(",")).join("\n");
  const read = as === "csv" ? await load(csv) : await readSheets([{ rows: table }]);
  return [...new Set(reportedLines(read).map((line) => line.split(" ").slice(-3, -1).join(" ")))];
}

const calendar = ["2022", "2023", "2024"];

describe.each(["csv", "xlsx"] as const)("changes between two periods, by their figures (%s)", (as) => {
  test.each([
    "Change 2022-2024 (%)",
    "% change 2022 to 2024",
    "2022–2024 % change",
    "Growth 2022/24 in %",
    "Variation 2022-2024 (%)",
    "Change since 2022 (%)",
  ])("%s", async (header) => {
    expect(await changesOf(header, calendar, as)).toEqual(["2024 fixed-base:2022/percent-change"]);
  });

  test("of years of accounts", async () => {
    const years = ["2016/17", "2017/18", "2018/19"];
    expect(await changesOf("% change 2016/17-2018/19", years, as)).toEqual(["2019 fixed-base:2017/percent-change"]);
  });
});

test("the later year may stand in front", async () => {
  const table =
    "Country,2021,2022,2023,Growth 2022/21 (%),Growth 2023/22 (%)\nA,100,150,300,50,100\nB,200,220,231,10,5\nC,80,60,90,-25,50\n";
  const said = reportedLines(await load(table))
    .slice(0, 2)
    .map((line) => line.split(" ").slice(-3).join(" "));
  expect(said).toEqual(["2022 prior-year/percent-change 50", "2023 prior-year/percent-change 100"]);
});

test("numbers of rows are no changes, though 1 and 2 are near what two years come to", async () => {
  const read = await load("S.No.,Country,2021,2022\n1,A,100,123\n2,B,100,166\n3,C,100,149\n");
  expect(reportedLines(read)).toEqual([]);
});

test("words that no language knows are no matter, where figures show what they are", async () => {
  for (const header of ["Δ 2022→2024", "Veränderung 2022 bis 2024 in %", "Muutos 2022-2024"])
    expect(await changesOf(header, calendar, "csv")).toEqual(["2024 fixed-base:2022/percent-change"]);
});

test("the two periods that a name says come before others", async () => {
  const table = "Region,2020,2021,2022,2023,Change 2021-2022\nA,10,20,30,47,10\nB,15,22,29,54,7\nC,12,29,35,39,6\n";
  expect(reportedLines(await load(table))[0]).toMatch(/ 2022 prior-year\/difference 10$/);
});

test("one more thing of a year is no change", async () => {
  const { panel } = await load("Region,People 2022,People 2023,Births 2023\nA,100,110,7\nB,200,190,12\nC,50,60,3\n");
  expect(panel.reported.length).toBe(0);
  expect(panel.observations.length).toBe(9);
});
