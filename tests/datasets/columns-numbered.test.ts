import { expect, test } from "vitest";
import type { Guess } from "../../src/model/diagnostic.ts";
import { guessText } from "../../src/words/diagnostics.ts";
import { lines, load } from "./loading.ts";
import { observed, readSheets } from "./workbook/sheets.ts";

type Row = readonly (string | number | null)[];

const told = (guesses: readonly Guess[]) =>
  guesses.filter(({ what }) => what === "numbering").map((guess) => guessText(guess, "en"));

/** How many figures a text and a workbook of the same rows give, and what is told of numberings. */
async function both(rows: readonly Row[]) {
  const text = await load(rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n"));
  const sheet = await readSheets([{ rows: [["Bảng 1. Kết quả"], ...rows] }]);
  return {
    figures: [lines(text).length, observed(sheet.panel).length],
    told: [told(text.guesses), told(sheet.guesses)],
  };
}

const header: Row = ["Địa phương", "Năm 2023", "Năm 2024"];

test.each<[string, readonly Row[]]>([
  ["one row of few and small figures below, whatever it is called", [header, ["A", 1, 2], ["Bến Tre", 3, 4]]],
  ["a row further down that is called by a letter, too", [header, ["A", 1, 2], ["Bến Tre", 300, 400], ["C", 50, 60]]],
  ["a letter that is not the first, though the next row has a name", [header, ["B", 1, 2], ["Bến Tre", 3, 4]]],
])("a row of data that counts up is a row: %s", async (_, rows) => {
  const read = await both(rows);
  const all = 2 * (rows.length - 1);
  expect(read).toEqual({ figures: [all, all], told: [[], []] });
});

test("a row that counts up among other rows of figures is one of them", async () => {
  const rows = [header, ["Bến Tre", 300, 400], ["A", 1, 2], ["Cà Mau", 500, 600], ["Hậu Giang", 700, 800]];
  expect(await both(rows)).toEqual({ figures: [8, 8], told: [[], []] });
});

test("rows of nothing but numbers are rows, though the first counts up", async () => {
  const read = await load("x,y,z\n1,2,3\n4,5,6\n7,8,9\n10,11,12\n13,14,15\n");
  expect(told(read.guesses)).toEqual([]);
  expect(read.rows).toBe(5);
});

test.each<[string, Row]>([
  ["A, 1, 2", ["A", 1, 2]],
  ["1, 2, 3", [1, 2, 3]],
  ["(A), (1), (2)", ["(A)", "(1)", "(2)"]],
  ["A, 1, 2=1*5", ["A", 1, "2=1*5"]],
])("a numbering of columns is no row, and is told with its place: %s", async (cells, row) => {
  const read = await both([header, row, ["Bến Tre", 300, 400], ["Cà Mau", 500, 600]]);
  const sentence = (line: number) =>
    `numbering of columns is ${cells} in row ${line} (counts up under the column names; left out)`;
  expect(read.figures).toEqual([4, 4]);
  expect(read.told).toEqual([[sentence(2)], [sentence(3)]]);
});

test("a numbering that is printed again, at the top of a page, is told once, with its rows", async () => {
  const rows = [header, ["A", 1, 2], ["Bến Tre", 300, 400], ["A", 1, 2], ["Cà Mau", 500, 600]];
  const read = await readSheets([{ rows: [["Bảng 1. Kết quả"], ...rows] }]);
  expect(observed(read.panel)).toHaveLength(4);
  expect(told(read.guesses)).toEqual([
    "numbering of columns is A, 1, 2 in row 3, 5 (counts up under the column names; left out)",
  ]);
  const guess = read.guesses.find(({ what }) => what === "numbering");
  expect(guess && guessText(guess, "vi")).toBe(
    "dòng đánh số cột là A, 1, 2 ở dòng 3, 5 (đếm các cột dưới tên cột; bị bỏ qua)",
  );
});

test("figures in front of the names of rows, under years, are told as left aside", async () => {
  const rows = [
    ["A", "2023", "2024", null, "Area", "2023", "2024"],
    [null, 1, 2, null, "X", 100, 200],
    [null, 3, 4, null, "Y", 300, 400],
  ];
  const { guesses } = await readSheets([{ rows }]);
  const ignored = guesses.filter(({ what }) => what === "ignored");
  expect(ignored.map((guess) => [guess.place.cell, guessText(guess, "en")])).toEqual([
    ["B1", "ignored is 2023"],
    ["C1", "ignored is 2024"],
  ]);
});

test("rows whose figures stand before the one column of figures that a table has are told, each with its place", async () => {
  const text =
    "area,value,Date\nCPI group,100,2022-group,100,2022-12-29\nCPI group,101,2023-01-29\nCPI group,102,2023-";
  const { diagnostics } = await load(text);
  const unread = diagnostics.filter(({ code }) => code === "row-unread");
  expect(unread.map(({ place, found }) => `${place.line}: ${found}`)).toEqual([
    "3: CPI group 101 2023-01-29",
    "4: CPI group 102 2023-",
  ]);
});

test("rows of which nothing is read are told where a year names them, and where nothing does", async () => {
  const unread = ({ diagnostics }: Awaited<ReturnType<typeof load>>) =>
    diagnostics.filter(({ code }) => code === "row-unread").map(({ place, found }) => `${place.line}: ${found}`);
  const years = [
    "Year,period,IHR core capacity,__proto__,2024,T6/2024",
    "2021,Average,,Normal value,Units,Percentage (%)",
    "2021,per cent,Average,Points,Normal value,Units,73.0",
    "2021,Average,Food,Normal value,Units,Percentage (%)",
    "2021,Average,Financing,Normal value,Units,80.0",
  ];
  expect(unread(await load(years.join("\n")))).toEqual(["5: 2021 Average Financing Normal value Units 80.0"]);
  expect(unread(await load("area,period,reported\nx,VN,2011-01,index,250.0\n1.234.567,89,\n"))).toEqual([
    "3: 1.234.567 89",
  ]);
  const rows = [
    ["Chỉ tiêu", "2023", "2024"],
    [null, 613.9, 583.3],
    ["Vốn A", 97.7, 94.2],
    ["Vốn B", 8.7, 8.4],
  ];
  const sheet = await readSheets([{ rows: [["Bảng 1. Kết quả"], ...rows] }]);
  expect(sheet.diagnostics.map(({ code, place, found }) => `${code} ${place.cell} ${found}`)).toEqual([
    "row-unread B3 613.9 583.3",
  ]);
});

test("a lone number among rows is that of a page, and told nowhere", async () => {
  const rows = [
    ["Chỉ tiêu", "2023", "2024"],
    [null, 12, null],
    ["Vốn A", 97.7, 94.2],
    ["Vốn B", 8.7, 8.4],
  ];
  const sheet = await readSheets([{ rows: [["Bảng 1. Kết quả"], ...rows] }]);
  expect(sheet.diagnostics).toEqual([]);
});

test("a first row with a figure of decimal commas is data, as one of decimal points is", async () => {
  for (const mark of [",", "."]) {
    const rows = ["A;VN;100,5", "B;VN;4,5", "C;VN;8,5"].join("\n").replaceAll(",", mark);
    const { panel, guesses } = await load(rows);
    expect([...panel.observations.value]).toEqual([100.5, 4.5, 8.5]);
    expect(guesses.find(({ what }) => what === "header")?.as).toMatchObject({ code: "no-header" });
  }
});
