import { describe, expect, test } from "vitest";
import { comparedPeriods } from "../../src/datasets/cells/compared-periods.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { guessed, lines, load, reportedLines } from "./loading.ts";

describe("a name that compares two periods", () => {
  test.each([
    ["Декабрь 2022 к декабрю 2021", "2022-12 Декабрь к декабрю"],
    ["December 2022 vs December 2021 (%)", "2022-12 December vs December (%)"],
    ["Tháng 12/2023 so với tháng 12/2022", "2023-12 Tháng 12 so với tháng 12"],
    ["CPI Q2 2023 over Q1 2023", "2023-Q2 CPI over"],
    ["IV кв. 2022 в % к IV кв. 2021", "2022-Q4 IV кв в % к IV кв"],
    ["2022/2021", "2022 t/(t-1)"],
    ["November 2021 vs December 2021 (%)", "2021-12 t/(t-1) (%)"],
    ["2021/2022", undefined],
    ["2019 at 2010 prices", undefined],
    ["Revenue 2023 (restated from 2022)", undefined],
    ["December 2021 to December 2022", undefined],
  ])("%s", (name, meant) => {
    const found = comparedPeriods(name);
    expect(found && `${formatPeriod(found.period)} ${found.rest}`).toBe(meant);
  });

  test("is of one indicator with the others, in percent where its figures lie around 100, and told", async () => {
    const read = await load("area,Dec 2022 vs Dec 2021,Dec 2023 vs Dec 2022\nA,108.4,111.9\nB,109.1,112.6\n");
    expect(lines(read)).toEqual([
      "Dec vs Dec A 2022-12 actual 108.4 A",
      "Dec vs Dec A 2023-12 actual 111.9 A",
      "Dec vs Dec B 2022-12 actual 109.1 A",
      "Dec vs Dec B 2023-12 actual 112.6 A",
    ]);
    expect(read.panel.indicators.map(({ kind, unit }) => `${kind} ${unit.text}`)).toEqual(["ratio %"]);
    expect(guessed(read)).toContain("roles = Dec 2022 vs Dec 2021");
  });

  test("is a printed comparison where the values that it compares stand beside it", async () => {
    const read = await load("area,2022,2023,2023/2022\nA,100,110,110.0\nB,200,210,105.0\nC,300,330,110.0\n");
    expect(lines(read)).toHaveLength(6);
    expect(reportedLines(read)).toHaveLength(3);
  });

  test("a year and the next are one, in the midst of a name", async () => {
    expect(lines(await load("area,Enrolment in 2021/2022,Enrolment in 2022/2023\nA,108,111\nB,101,112\n"))).toEqual([
      "Enrolment in A 2022 actual 108 A",
      "Enrolment in A 2023 actual 111 A",
      "Enrolment in B 2022 actual 101 A",
      "Enrolment in B 2023 actual 112 A",
    ]);
  });
});
