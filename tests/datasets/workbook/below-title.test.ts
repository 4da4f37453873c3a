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

describe("years beside columns of months, a thing a sheet", () => {
  it("are read below a title that all sheets have", async () => {
    const names = ["Tỉnh", "Năm", ...Array.from({ length: 12 }, (_, month) => `T${month + 1}`), "Cả năm"];
    const sheet = (name: string, first: number) => {
      const figures = Array.from({ length: 12 }, (_, month) => first + month);
      const row = (area: string, year: number) => [area, year, ...figures, figures.reduce((sum, each) => sum + each)];
      return { name, rows: [["Niên giám"], names, row("An Giang", 2015), row("An Giang", 2016), row("Cà Mau", 2016)] };
    };
    const { panel } = await readSheets([sheet("Cúm", 100), sheet("Sởi", 3)]);
    const lines = observed(panel);
    expect(lines).toHaveLength(78);
    expect(lines).toEqual(expect.arrayContaining(["Cúm | 2015-01 actual 100", "Sởi | 2016-12 actual 14"]));
    expect(lines.filter((line) => line === "Sởi | 2016 actual 102")).toHaveLength(2);
  });
});

describe("prices for delivery, by days and spans of days down the side", () => {
  const day = (month: number, year: number) => new Date(Date.UTC(year, month - 1, 1));
  const rows = [
    ["Forward prices (US$/MMBtu)"],
    [],
    [null, null, null, "Bid", "Offer"],
    ["Spot", null, null, 1.9, 2],
    [day(12, 2001), null, null, 2.3, 2.4],
    [day(12, 2001), "to", day(3, 2002), 2.5, 2.6],
    [day(4, 2002), "to", day(10, 2002), 2.7, 2.8],
    ["One Year Strip", null, null, 2.65, 2.75],
  ];

  it("have these periods; a row without any has none", async () => {
    const formats = Object.fromEntries(["A5", "A6", "C6", "A7", "C7"].map((cell) => [cell, "mmm-yy"]));
    const { panel, diagnostics } = await readSheets([{ rows, formats }]);
    expect(observed(panel).filter((line) => line.includes("bid"))).toEqual([
      "forward-prices-us-mmbtu/spot/bid | _Z actual 1.9 US$/MMBtu",
      "forward-prices-us-mmbtu/bid | 2001-12 actual 2.3 US$/MMBtu",
      "forward-prices-us-mmbtu/bid | 2001-12-01..2002-03-31 actual 2.5 US$/MMBtu",
      "forward-prices-us-mmbtu/bid | 2002-04-01..2002-10-31 actual 2.7 US$/MMBtu",
      "forward-prices-us-mmbtu/one-year-strip/bid | _Z actual 2.65 US$/MMBtu",
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("and figures in the lines above them, which no table has, are told", async () => {
    const quotes = ["NYMEX", null, null, 3.1, 3.2, 3.3];
    const { diagnostics } = await readSheets([{ rows: [quotes, ...rows] }]);
    expect(diagnostics.map(({ code, place, found }) => [code, place.cell, found])).toEqual([
      ["missing-key", "D1", "3.1"],
      ["missing-key", "E1", "3.2"],
      ["missing-key", "F1", "3.3"],
    ]);
  });
});
