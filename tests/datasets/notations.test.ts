import { describe, expect, it } from "vitest";
import { lines, load } from "./loading.ts";

/** The periods of a column, one a row. */
const periods = async (name: string, texts: readonly string[]) =>
  lines(await load(`${name},area,cases\n${texts.map((text, at) => `"${text}",A,${at + 5}\n`).join("")}`)).map((line) =>
    line.split(" ").at(-4),
  );

describe("notations of periods in a column", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["yearweek", ["202401", "202402"], ["2024-W01", "2024-W02"]],
    ["epiweek", ["202352", "202401"], ["2023-W52", "2024-W01"]],
    ["year_week", ["2024-01", "2024-14"], ["2024-W01", "2024-W14"]],
    ["period", ["FY24", "FY23"], ["2024", "2023"]],
    ["period", ["Q1FY24", "Q2FY24"], ["2024-Q1", "2024-Q2"]],
    ["period", ["1H24", "2H24"], ["2024-S1", "2024-S2"]],
    ["kỳ", ["T12-24", "T11-24"], ["2024-12", "2024-11"]],
    ["kỳ", ["III/2024", "II/2024"], ["2024-Q3", "2024-Q2"]],
    ["year", ["2567", "2566"], ["2024", "2023"]],
    ["year", ["2564/65", "2565/66"], ["2022", "2023"]],
    ["date", ["23-Jan", "23-Feb", "23-Mar"], ["2023-01", "2023-02", "2023-03"]],
    ["kỳ", ["9 tháng 2024", "6T2024"], ["2024-01-01..2024-09-30", "2024-01-01..2024-06-30"]],
    ["period", ["6M24", "YTD Jul 2024"], ["2024-01-01..2024-06-30", "2024-01-01..2024-07-31"]],
    ["year ended", ["December 29, 2019", "December 30, 2018"], ["2019", "2018"]],
    ["date", ["45292", "45323", "45352"], ["2024-01", "2024-02", "2024-03"]],
    ["date", ["31.12.2023", "31.03.2024", "30.06.2024"], ["2023-Q4", "2024-Q1", "2024-Q2"]],
  ])("%s: %j", async (name, texts, expected) => expect(await periods(name, texts)).toEqual(expected));

  it("a number before a month that changes is its day: without a year these are no periods", async () => {
    expect(await periods("date", ["14-Jan", "15-Feb", "16-Mar"])).toEqual(["_Z", "_Z", "_Z"]);
  });
});

describe("notations of periods in a header", () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ["2567", "2566"],
      ["2024", "2023"],
    ],
    [
      ["45292", "45323", "45352"],
      ["2024-01", "2024-02", "2024-03"],
    ],
    [
      ["6T2024", "9T2024"],
      ["2024-01-01..2024-06-30", "2024-01-01..2024-09-30"],
    ],
    [
      ["1H24", "2H24"],
      ["2024-S1", "2024-S2"],
    ],
    [
      ["FY24", "FY23"],
      ["2024", "2023"],
    ],
  ])("%j", async (names, expected) => {
    const read = await load(
      `area,${names.join(",")}\nA,${names.map((_, at) => at + 1).join(",")}\nB,${names.map((_, at) => at + 7).join(",")}\n`,
    );
    expect(
      lines(read)
        .slice(0, names.length)
        .map((line) => line.split(" ").at(-4)),
    ).toEqual(expected);
  });

  it("numbers that are no days of months stay data", async () => {
    const read = await load("20000,30000\n21000,31000\n");
    expect(read.panel.observations.length).toBe(0);
  });
});
