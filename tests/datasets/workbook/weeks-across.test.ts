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
