import { describe, expect, test } from "vitest";
import { lines, load } from "./loading.ts";

/** The periods of a column under a name, each with a figure beside it. */
async function periodsOf(name: string, cells: readonly string[]) {
  const rows = cells.map((cell, at) => `"${cell}",${at + 5}`).join("\n");
  return lines(await load(`${name},figure\n${rows}\n`)).map((line) => line.split(" ").at(-4));
}

describe("what one text leaves open, its column and the column's name decide", () => {
  test.each([
    ["year", ["500 BC", "1 BCE", "1000 CE", "AD 1500", "2000"], ["-0499", "0000", "1000", "1500", "2000"]],
    ["Năm", ["208 TCN", "1428"], ["-0207", "1428"]],
    ["Year", ["-10000", "-5000", "0", "2000"], ["-10000", "-5000", "0000", "2000"]],
    ["Year", ["1", "1000", "1820", "2020"], ["0001", "1000", "1820", "2020"]],
    ["decade", ["1990s", "2000s"], ["1990-01-01..1999-12-31", "2000-01-01..2009-12-31"]],
    ["Thập niên", ["Thập niên 1990", "Thập niên 2000"], ["1990-01-01..1999-12-31", "2000-01-01..2009-12-31"]],
    ["timestamp", ["1672531200000", "1675209600000", "1677628800000"], ["2023-01", "2023-02", "2023-03"]],
    ["unix_time", ["1672531200", "1675209600", "1677628800"], ["2023-01", "2023-02", "2023-03"]],
    ["tháng", ["2301", "2302", "2312"], ["2023-01", "2023-02", "2023-12"]],
    ["Kỳ", ["I/2024", "II/2024", "XII/2024"], ["2024-01", "2024-02", "2024-12"]],
    ["Kỳ", ["I/2024", "II/2024"], ["2024-Q1", "2024-Q2"]],
    ["เดือน", ["ม.ค. 2566", "ก.พ. 2566", "มี.ค. 2566"], ["2023-01", "2023-02", "2023-03"]],
    [
      "period",
      ["2024-01-01/2024-01-15", "2024-01-16/2024-01-31"],
      ["2024-01-01..2024-01-15", "2024-01-16..2024-01-31"],
    ],
    ["period", ["1/1/2024 to 1/31/2024", "2/1/2024 to 2/29/2024"], ["2024-01", "2024-02"]],
    [
      "period",
      ["1/1/2024 - 7/1/2024", "8/1/2024 - 14/1/2024", "1/2/2024 - 29/2/2024"],
      ["2024-W01", "2024-W02", "2024-02"],
    ],
  ])("under %s %j are %j", async (name, cells, periods) => {
    expect((await periodsOf(name, cells)).toSorted()).toEqual(periods.toSorted());
  });

  test("amounts of ten digits are no moments, and a year of study is no year of the era", async () => {
    expect(lines(await load("area,2022,2023\nA,1672531200,1675209600\n"))).toHaveLength(2);
    const { panel, diagnostics } = await load("year,kg\n1,3\n2,4\n3,5\n");
    expect(panel.observations.value).toHaveLength(0);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test("how a year before the Common Era is written is told", async () => {
    const { guesses } = await load("year,figure\n500 BC,1\n2000,2\n");
    expect(JSON.stringify(guesses)).toContain("500 BC");
  });
});
