import { expect, test } from "vitest";
import { lines, load } from "../loading.ts";
import { observed, readSheets } from "./sheets.ts";

test("weeks across are weeks of the title's year, and a running total behind them ends with the last", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Tình hình sốt xuất huyết năm 2024", null, null, null],
        ["Huyện", "Tuần 21", "Tuần 22", "Cộng dồn"],
        ["Châu Phú", 5, 7, 120],
        ["Tri Tôn", 2, 1, 66],
      ],
      merges: ["A1:D1"],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ").at(-1))).toEqual([
    "2024-W21 actual 5",
    "2024-W22 actual 7",
    "2024-01-01..2024-06-02 actual 120",
    "2024-W21 actual 2",
    "2024-W22 actual 1",
    "2024-01-01..2024-06-02 actual 66",
  ]);
});

test("a week of two years beside the change between them", async () => {
  const read = await load("Huyện,Tuần 23/2023,Tuần 23/2024,Tăng/giảm (%)\nChâu Phú,10,12,20\nTri Tôn,8,6,-25\n");
  expect(lines(read).map((line) => line.split(" ").slice(-4, -1).join(" "))).toEqual([
    "2023-W23 actual 10",
    "2024-W23 actual 12",
    "2023-W23 actual 8",
    "2024-W23 actual 6",
  ]);
});

test("a running total under a year alone runs to where the title's does, in that year", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Bệnh truyền nhiễm tuần 23 năm 2024", null, null],
        ["Bệnh", "Lũy kế 2024", "Lũy kế 2023"],
        ["Sốt xuất huyết", 300, 450],
        ["Tay chân miệng", 500, 400],
      ],
      merges: ["A1:C1"],
    },
  ]);
  expect(
    observed(panel)
      .slice(0, 2)
      .map((line) => line.split(" | ").at(-1)),
  ).toEqual(["2024-01-01..2024-06-09 actual 300", "2023-01-01..2023-06-09 actual 450"]);
});

test("names over the same rows are what these are of, each of them", async () => {
  const read = await load("Nhóm tuổi,2022,2023\nNam,,\n0-14,10,11\n15+,30,31\nNữ,,\n0-14,9,10\n15+,32,33\n");
  expect(read.panel.indicators.map(({ names, unit }) => [names.vi, unit.kind])).toEqual([
    ["Nam / 0-14", "none"],
    ["Nam / 15+", "none"],
    ["Nữ / 0-14", "none"],
    ["Nữ / 15+", "none"],
  ]);
});
