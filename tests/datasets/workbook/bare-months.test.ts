import { expect, test } from "vitest";
import { guessed, lines, load } from "../loading.ts";
import { observed, readSheets } from "./sheets.ts";

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const blanks = (count: number) => Array.from({ length: count }, () => null);
const of = (year: number) => months.map((month) => `${year}-${String(month).padStart(2, "0")}`);

test("twelve numbers under a year that is merged over them are its months", async () => {
  const { panel, guesses } = await readSheets([
    {
      rows: [
        ["Tỉnh", "Năm 2023", ...blanks(11), "Năm 2024", ...blanks(11)],
        [null, ...months, ...months],
        ["An Giang", ...months.map((month) => month + 10), ...months.map((month) => month + 30)],
      ],
      merges: ["B1:M1", "N1:Y1", "A1:A2"],
    },
  ]);
  const figures = [...of(2023), ...of(2024)].map((period, at) => `${period} actual ${at < 12 ? at + 11 : at + 19}`);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual(figures);
  expect(guesses).toContainEqual(expect.objectContaining({ what: "month", because: "1–12" }));
});

test("numbers below a word for months are rows of the years over the figures", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Tháng", "Năm 2023", null, "Năm 2024", null],
        [null, "Số ca", "Tử vong", "Số ca", "Tử vong"],
        [1, 40, 4, 45, 5],
        [2, 30, 6, 35, 3],
        [3, 50, 2, 55, 7],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1"],
    },
  ]);
  expect(observed(panel).slice(0, 4)).toEqual([
    "sheet1/so-ca | 2023-01 actual 40",
    "sheet1/tu-vong | 2023-01 actual 4",
    "sheet1/so-ca | 2024-01 actual 45",
    "sheet1/tu-vong | 2024-01 actual 5",
  ]);
});

test("names of months down, without a year, are of the years over the figures", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Month", "2023", null],
        [null, "Cases", "Deaths"],
        ["Jan", 40, 4],
        ["Feb", 30, 6],
        ["Mar", 50, 2],
      ],
      merges: ["A1:A2", "B1:C1"],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual(
    ["2023-01 actual 40", "2023-01 actual 4", "2023-02 actual 30"].concat([
      "2023-02 actual 6",
      "2023-03 actual 50",
      "2023-03 actual 2",
    ]),
  );
});

test("of a text too, beside a word for months", async () => {
  const read = await load("Năm 2023,,,\nTháng,1,2,3\nKhách,10,11,12\nDoanh thu,20,21,22\n");
  expect(lines(read).map((line) => line.split(" ").slice(-4).join(" "))).toEqual([
    "2023-01 actual 10 A",
    "2023-02 actual 11 A",
    "2023-03 actual 12 A",
    "2023-01 actual 20 A",
    "2023-02 actual 21 A",
    "2023-03 actual 22 A",
  ]);
  expect(guessed(read)).toContain("month = 1 is M1");
});

test.each([
  [
    ["Chỉ tiêu", "Năm 2022", "Năm 2023", "Năm 2024"],
    ["A", 1, 2, 3],
    ["Dân số", 100, 110, 120],
    ["Lao động", 50, 55, 60],
  ],
  [
    ["Chỉ tiêu", "Năm 2022", "Năm 2023", "Năm 2024"],
    [1, 2, 3, 4],
    ["Dân số", 100, 110, 120],
    ["Lao động", 50, 55, 60],
  ],
])("a line that numbers the columns below their names is no row, and has no months: %#", async (...rows) => {
  const { panel } = await readSheets([{ rows }]);
  const text = await load(rows.map((row) => row.join(",")).join("\n"));
  expect(observed(panel)).toHaveLength(6);
  expect(observed(panel)[0]).toMatch(/Dân số.*2022 actual 100$/);
  expect(lines(text)).toHaveLength(6);
});

test("a row of an area called by a letter is a row", async () => {
  const text = await load("area,2022,2023,2024\nA,1,2,3\nB,4,5,6\n");
  expect(lines(text)).toHaveLength(6);
});
