import { describe, expect, test } from "vitest";
import { observed, readSheets } from "./sheets.ts";

describe("tables as statistics offices lay them out", () => {
  test("a unit or a remark over the last years is of the whole table", async () => {
    for (const remark of ["в процентах", "на конец периода, в %", "(in per cent)"]) {
      const { panel } = await readSheets([
        {
          rows: [
            ["Structure of expenditure", null, null, null, null, null],
            [null, null, null, null, remark, null],
            ["Group", 2017, 2018, 2019, 2020, 2021],
            ["Food", 42, 41, 40, 39, 38],
            ["Services", 58, 59, 60, 61, 62],
          ],
          merges: ["A1:F1", "E2:F2"],
        },
      ]);
      expect(panel.indicators).toHaveLength(2);
      expect(panel.observations.length).toBe(10);
    }
  });

  test("but one that says which figures these are is theirs", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Expenditure", null, null, null, null, null],
          [null, null, null, null, "Plan", null],
          ["Group", 2017, 2018, 2019, 2020, 2021],
          ["Food", 42, 41, 40, 39, 38],
          ["Services", 58, 59, 60, 61, 62],
        ],
        merges: ["A1:F1", "E2:F2"],
      },
    ]);
    expect(observed(panel).filter((line) => line.includes("plan"))).toHaveLength(4);
  });

  test("the first of several sections over the columns is no header", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          [null, "Exchange rates", null, null, null],
          [null, 2005, 2005, 2005, 2005],
          [null, "Янв", "Фев", "Мар", "Апр"],
          [null, "Nominal rates", null, null, null],
          ["Dollar", 28.08, 27.77, 27.83, 27.77],
          ["Euro", 36.63, 36.64, 36.06, 36.01],
          [null, "Indices", null, null, null],
          ["Dollar, index", 101, 102, 103, 104],
          ["Euro, index", 91, 92, 93, 94],
        ],
        merges: ["B1:E1", "B4:E4", "B7:E7"],
      },
    ]);
    const found = observed(panel);
    expect(found).toHaveLength(16);
    expect(found.join("\n")).not.toContain("nominal-rates");
    expect(panel.indicators).toHaveLength(4);
    expect(found.filter((line) => line.includes("2005-02"))).toHaveLength(4);
  });

  test("a year in another calendar beside the same year is no name", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["出生數", null, null, null],
          ["年別", null, "計", "男"],
          ["民國47年", 1958, 413679, 213000],
          ["民國48年", 1959, 423863, 218000],
          ["民國49年", 1960, 422319, 217000],
        ],
        merges: ["A1:D1", "A2:B2"],
      },
    ]);
    expect(panel.indicators).toHaveLength(2);
    expect(observed(panel).map((line) => line.match(/\d{4}(?= actual)/)?.[0])).toEqual([
      "1958",
      "1958",
      "1959",
      "1959",
      "1960",
      "1960",
    ]);
  });

  test("months in small letters are months of the years over them, and go on with no line above", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Индексы цен", null, null, null],
          [null, 1991, 1992, 1993],
          ["к концу предыдущего месяца", null, null, null],
          ["январь", 106.2, 345.3, 125.8],
          ["февраль", 104.8, 138, 124.7],
          ["март", 106.3, 129.9, 120.1],
          ["декабрь", 112.1, 125.2, 112.5],
          ["к декабрю предыдущего года", null, null, null],
          ["декабрь", 260.4, 2608.8, 939.9],
        ],
      },
    ]);
    const found = observed(panel);
    expect(found).toHaveLength(15);
    expect(found.filter((line) => line.includes("1992-02"))).toHaveLength(1);
    expect(new Set(found.map((line) => line.slice(0, line.lastIndexOf("|")))).size).toBe(2);
  });

  test("months with their years over columns in a language without headers of its own", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Индекс производства", null, null, null],
          ["Показатель", "январь 2015", "февраль 2015", "март 2015"],
          ["Промышленность", 100.9, 98.4, 99.4],
          ["Добыча", 101.9, 99.4, 98.4],
        ],
      },
    ]);
    expect(observed(panel).map((line) => line.match(/2015-\d\d/)?.[0])).toEqual([
      "2015-01",
      "2015-02",
      "2015-03",
      "2015-01",
      "2015-02",
      "2015-03",
    ]);
  });
});

describe("years with notes right behind them", () => {
  test("are years over columns and down the side", async () => {
    const across = await readSheets([
      {
        rows: [
          ["Заработная плата", null, null, null],
          [null, "20171)", 2018, "20232), 3)"],
          ["Всего", 39167, 43724, 73709.3],
          ["Рыболовство", 25671.1, 28699, 52868.3],
        ],
      },
    ]);
    expect(across.panel.indicators).toHaveLength(2);
    expect(observed(across.panel).map((line) => line.match(/ (\d{4}) /)?.[1])).toEqual([
      "2017",
      "2018",
      "2023",
      "2017",
      "2018",
      "2023",
    ]);
    expect(across.diagnostics.map(({ code }) => code)).not.toContain("years-unseen");
    const down = await readSheets([
      {
        rows: [
          ["Год", "Всего", "Доля"],
          ["20171)", 39167, 1.5],
          [2018, 43724, 1.7],
          ["2019Β", 44724, 1.8],
        ],
      },
    ]);
    expect(new Set(observed(down.panel).map((line) => line.match(/ (\d{4}) /)?.[1]))).toEqual(
      new Set(["2017", "2018", "2019"]),
    );
  });

  test("and French months in three letters are months", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Indice", "Mai 2015", "Jui 2015", "Jul 2015", "Aoû 2015"],
          ["Pain", 3.1, 3.2, 3.4, 2.6],
          ["Lait", 2, 3, 4, 5],
        ],
      },
    ]);
    expect(
      observed(panel)
        .slice(0, 4)
        .map((line) => line.match(/2015-\d\d/)?.[0]),
    ).toEqual(["2015-05", "2015-06", "2015-07", "2015-08"]);
  });
});

test("figures right below years, in the first column, name no rows", async () => {
  const { panel } = await readSheets([
    {
      name: "1",
      rows: [
        ["К содержанию"],
        ["Валовой внутренний продукт"],
        [1995, 1996, 1997],
        [1428.5, 2007.8, 2342.5],
        [null],
        ["1) Данные"],
        ["2) Без"],
      ],
    },
  ]);
  const figures = observed(panel).filter((line) => !line.endsWith("NaN"));
  expect(figures.map((line) => line.slice(line.indexOf("|") + 2))).toEqual([
    "1995 actual 1428.5",
    "1996 actual 2007.8",
    "1997 actual 2342.5",
  ]);
});

test("one row below years is of what the title above it says, prices of another year apart, and a list of sheets holds no figures", async () => {
  const sheet = (name: string, title: string, years: readonly number[], values: readonly number[]) => ({
    name,
    rows: [["Back to contents"], [title], years, values, [null], ["1) Without the islands"], ["2) Provisional"]],
    merges: ["A2:C2"],
  });
  const { panel } = await readSheets([
    { name: "Contents", rows: [["Contents:"], [null], ["1.", "GDP"], ["2.", "GDP"], ["3.", "Dates of release"]] },
    sheet("1", "GDP (at prices of 2015, mln)", [2019, 2020, 2021], [10.5, 11.25, 12.5]),
    sheet("2", "GDP (at prices of 2020, mln)", [2020, 2021, 2022], [20.5, 21.25, 22.5]),
  ]);
  expect(panel.indicators.map(({ names }) => names.en)).toEqual([
    "GDP (at prices of 2015, mln)",
    "GDP (at prices of 2020, mln)",
  ]);
  expect(observed(panel).map((line) => line.slice(line.indexOf("|") + 2))).toEqual([
    "2019 actual 10.5",
    "2020 actual 11.25",
    "2021 actual 12.5",
    "2020 actual 20.5",
    "2021 actual 21.25",
    "2022 actual 22.5",
  ]);
});
