import { describe, expect, test } from "vitest";
import { withYearsOfSpans } from "../../src/datasets/cells/year-spans.ts";
import { lines, load } from "./loading.ts";
import { readSheets } from "./workbook/sheets.ts";

/** The periods of what a table holds, in order. */
async function periodsOf(content: string): Promise<readonly string[]> {
  return [...new Set(lines(await load(content)).map((line) => line.match(/(?<= )\d{4}\S*(?= )/)?.[0] ?? line))];
}

describe("years with the next one are years of accounts and no months", () => {
  test.each([
    ["as names of columns", "Area,2011-12,2012-13,2013-14\nA,1,2,3\nB,3,4,5\n", ["2012", "2013", "2014"]],
    ["of which two suffice", "Area,2010-11,2011-12\nA,1,2\nB,3,4\n", ["2011", "2012"]],
    ["behind other words", "Area,Cost 2010-11,Cost 2011-12\nA,100,110\nB,200,210\n", ["2011", "2012"]],
    ["with a stroke", "Area,Spend in 2009/10,Spend in 2010/11\nA,100,110\nB,200,210\n", ["2010", "2011"]],
    ["in brackets", "Area,SUM(2011-12),SUM(2017-18)\nA,100,110\nB,200,210\n", ["2012", "2018"]],
    ["before other words", "Area,2010-11 Actual,2011-12 Actual\nA,100,110\nB,200,210\n", ["2011", "2012"]],
    ["as names without a sign", '"","area","202122","202223"\n"1","A",10,11\n"2","B",12,13\n', ["2022", "2023"]],
    [
      "as twelve months",
      "Item,Apr-Mar 2021-2022,Apr-Mar 2022-23\nA,10,11\nB,12,13\n",
      ["2021-04-01..2022-03-31", "2022-04-01..2023-03-31"],
    ],
    ["under a word for them", "Academic Year,value\n2010-11,10\n2011-12,11\n", ["2011", "2012"]],
    ["as one number", "time_period,value\n202021,10\n202122,11\n", ["2021", "2022"]],
  ])("%s", async (_, content, periods) => {
    expect(await periodsOf(content)).toEqual(periods);
  });

  test.each([
    ["months of one year", "Area,Cost 2011-01,Cost 2011-02\nA,100,110\nB,200,210\n", ["2011-01", "2011-02"]],
    ["months on end as one number", "time_period,value\n202112,10\n202201,11\n", ["2021-12", "2022-01"]],
    ["weeks", "week,value\n202121,10\n202122,11\n", ["2021-W21", "2021-W22"]],
  ])("but %s are what they are", async (_, content, periods) => {
    expect(await periodsOf(content)).toEqual(periods);
  });

  test("which is told", async () => {
    const { guesses } = await load("Area,Cost 2010-11,Cost 2011-12\nA,100,110\nB,200,210\n");
    expect(JSON.stringify(guesses)).toContain("spans-of-years");
    const one = await load("time_period,value\n202021,10\n202122,11\n");
    expect(JSON.stringify(one.guesses)).toContain("year-pairs");
    expect(one.diagnostics.map(({ code }) => code)).not.toContain("years-unseen");
  });

  test("down the side of a sheet, revised or not", async () => {
    const rows = [
      ["Table 1: Trees planted", null],
      ["Year to 31 March", "Trees"],
      ["2010-11", 19530],
      ["2011-12", 21370],
      ["2012-13 (Revised)", 19760],
      ["2013-14", 29610],
    ];
    const read = await readSheets([{ rows }]);
    expect(lines(read).map((line) => line.match(/(?<= )\d{4}\S*(?= )/)?.[0])).toEqual(["2011", "2012", "2013", "2014"]);
  });

  test("names that are spans as a whole are left to the column's own way of writing", () => {
    expect(withYearsOfSpans(["Area", "2010-11", "2011-12"])).toEqual(["Area", "2010-11", "2011-12"]);
  });

  test("a year before 1900 is none where it is glued to a word", async () => {
    const read = await load("Name,total1112,total1718\nA,100,110\nB,200,210\n");
    expect(lines(read).join()).not.toContain(" 1718 ");
  });
});
