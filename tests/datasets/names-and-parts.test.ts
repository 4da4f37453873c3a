import { describe, expect, test } from "vitest";
import { lines, load } from "./loading.ts";
import { type MadeSheet, readSheets } from "./workbook/sheets.ts";

function inWorkbook(rows: MadeSheet["rows"], name = "Sheet1", merges: readonly string[] = []) {
  return readSheets([{ name, rows, merges }]);
}

describe("names of columns that say more than one thing", () => {
  test.each([
    ["Mã,Lượng T1,Giá bán T1,Lượng T2,Giá bán T2\n0901,10,25,12,31\n", ["2024-01", "2024-01", "2024-02", "2024-02"]],
    ["Tỉnh,Thu Quý I,Chi Quý I,Thu Quý II,Chi Quý II\nA,10,25,12,31\n", ["2024-Q1", "2024-Q1", "2024-Q2", "2024-Q2"]],
    ["Region,Sales Jan,Costs Jan,Sales Feb,Costs Feb\nA,10,25,12,31\n", ["2024-01", "2024-01", "2024-02", "2024-02"]],
    ["Tỉnh,Loại T1,Loại T2\nA,10,25\n", ["2024", "2024"]],
  ])("parts of a year behind several things: %j", async (text, periods) => {
    const found = lines(await load(text, "xnk-2024.csv")).map((line) => line.split(" ").at(-4));
    expect(found).toEqual(periods);
  });

  test.each([
    [
      ["Thu 2023", "Chi 2023", "Thu 2024", "Chi 2024"],
      ["2023", "2023", "2024", "2024"],
    ],
    [
      ["Delhi 2023", "Delhi 2024"],
      ["2023", "2024"],
    ],
    [
      ["DoanhThuQ1 2024", "DoanhThuQ2 2024"],
      ["2024-Q1", "2024-Q2"],
    ],
  ])("a word that ends in a letter of a part is a word: %j", async (names, periods) => {
    const found = lines(await load(`Tỉnh,${names.join(",")}\nA,${names.map((_, at) => at + 5).join(",")}\n`));
    expect(found.map((line) => line.split(" ").at(-4))).toEqual(periods);
  });

  test.each([
    "Month,Index (2015=100)\n2024-01,118.3\n2024-02,118.9\n",
    "Month;Index (2015=100)\n2024-01;118,3\n2024-02;118,9\n",
    "Month,Index (base 2015)\n2024-01,118.3\n2024-02,118.9\n",
  ])("an index counts no rows: %j", async (text) => {
    expect(lines(await load(text)).map((line) => line.split(" ").slice(-4, -1).join(" "))).toEqual([
      "2024-01 actual 118.3",
      "2024-02 actual 118.9",
    ]);
  });

  test.each([
    ["Ano;Trimestre;Receita\n2023;1º;1,5\n2023;2º;2,5\n", ["2023-Q1", "2023-Q2"]],
    ["Année;Trimestre;CA\n2023;1er;1,5\n2023;2e;2,5\n", ["2023-Q1", "2023-Q2"]],
    ["Jahr;Quartal;Umsatz\n2023;1.;1,5\n2023;2.;2,5\n", ["2023-Q1", "2023-Q2"]],
    ["Year,Quarter,Sales\n2023,1st,1.5\n2023,2nd,2.5\n", ["2023-Q1", "2023-Q2"]],
  ])("quarters by their ordinals: %j", async (text, periods) => {
    expect(lines(await load(text)).map((line) => line.split(" ").at(-4))).toEqual(periods);
  });

  test.each([
    "Sprzedaż narastająco",
    "Продажи нарастающим итогом",
    "Tržby kumulativně",
    "Kümülatif satış",
    "Ackumulerat belopp",
  ])("running totals in further languages: %s", async (name) => {
    const found = lines(await load(`month,${name}\n2024-01,10\n2024-02,22\n2024-03,35\n`));
    expect(found.map((line) => line.split(" ").at(-4))).toEqual([
      "2024-01-01..2024-01-31",
      "2024-01-01..2024-02-29",
      "2024-01-01..2024-03-31",
    ]);
  });

  test.each([
    ["Month,Price\n2024-01,Rp 14.500\n2024-02,Rp 15.200\n", ["14500", "15200"]],
    ['Month,Price\n2024-01,"14,500 VND"\n2024-02,"15,200 VND"\n', ["14500", "15200"]],
    ["Tháng,Giá\n2024-01,14.500 đ/kg\n2024-02,15.200 đ/kg\n", ["14500", "15200"]],
  ])("money without parts groups thousands: %j", async (text, values) => {
    expect(lines(await load(text)).map((line) => line.split(" ").at(-2))).toEqual(values);
  });
});

describe("sheets of workbooks", () => {
  test("an office's districts below STT and Đơn vị are areas", async () => {
    const { panel } = await inWorkbook(
      [
        ["STT", "Đơn vị", "Năm 2022", null, "Năm 2023", null],
        [null, null, "Số hộ", "Diện tích", "Số hộ", "Diện tích"],
        [1, "Huyện A", 1250, 120, 1100, 125],
        [2, "Huyện B", 850, 80, 800, 82],
      ],
      "Sheet1",
      ["C1:D1", "E1:F1"],
    );
    expect(panel.areas.map(({ code }) => code)).toEqual(["Huyện A", "Huyện B"]);
    expect([...panel.observations.value].toSorted((a, b) => a - b)).toEqual([80, 82, 120, 125, 800, 850, 1100, 1250]);
  });

  test("a region said once for the rows below it, beside columns of years", async () => {
    const { panel } = await inWorkbook([
      ["Region", "Crop", "2022", "2023"],
      ["North", "Rice", 1, 2],
      [null, "Maize", 3, 4],
      ["South", "Rice", 5, 6],
      [null, "Maize", 7, 8],
    ]);
    expect(panel.areas.map(({ code }) => code)).toEqual(["North", "South"]);
    expect(panel.indicators).toHaveLength(2);
  });

  test("the year's plan in a report of one month is of the year", async () => {
    const dataset = await inWorkbook([
      ["BÁO CÁO THÁNG 6 NĂM 2024"],
      ["TT", "Chỉ tiêu", "Tháng 6", "Lũy kế 6 tháng", "Kế hoạch năm"],
      [1, "Khám bệnh", 1100, 6200, 12000],
      [2, "Nội trú", 210, 1250, 2500],
    ]);
    expect(lines(dataset).filter((line) => / 2024 plan /.test(line))).toHaveLength(2);
  });

  test("a sheet called a running total makes its months so", async () => {
    const { panel } = await inWorkbook(
      [
        ["Tỉnh", "T1", "T2"],
        ["A", 5, 11],
        ["B", 4, 9],
      ],
      "Lũy kế 2024",
    );
    expect(panel.indicators.every(({ cumulative }) => cumulative)).toBe(true);
  });

  test("shares in brackets and units in cells, too", async () => {
    const { panel } = await inWorkbook([
      ["Năm", "Số hộ nghèo"],
      ["2022", "1.250 hộ (3,5%)"],
      ["2023", "1.100 hộ (3,1%)"],
    ]);
    expect([...panel.observations.value]).toEqual([1250, 3.5, 1100, 3.1]);
    expect([...new Set(panel.observations.column)]).toEqual([2]);
  });
});

describe("a column named after parts of a year", () => {
  test.each([
    ["month", "90", "110", 4],
    ["quarter", "5", "120", 4],
    ["week", "54", "60", 4],
    ["month", "1", "2", 2],
    ["month", "12", "13", 2],
    ["quarter", "20241", "20242", 2],
  ])("%s over %s and %s holds figures only where none is such a part", async (name, first, second, count) => {
    const text = `area,period,sales,${name}\nA,2024-01,10,${first}\nA,2024-02,25,${second}\n`;
    expect((await load(text)).panel.observations.value).toHaveLength(count);
  });
});
