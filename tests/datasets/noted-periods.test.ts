import { describe, expect, it } from "vitest";
import { guessed, lines, load } from "./loading.ts";
import { observed, readSheets } from "./workbook/sheets.ts";

const window = "2023-01-01..2023-09-30";

describe("a year with a mark that a note below the table explains", () => {
  it.each([
    ["2023*", "* to 30 September", `${window} actual 80 A`],
    ["2023*", "* Data to 30 September 2023.", `${window} actual 80 A`],
    ["2023(1)", "(1) January to September", `${window} actual 80 A`],
    ["2023 (*)", "(*) 9 tháng đầu năm", `${window} actual 80 A`],
    ["2023¹", "¹ first nine months", `${window} actual 80 A`],
    ["2023*", "* janvier-septembre", `${window} actual 80 A`],
    ["2023*", "* provisional", "2023 actual 80 P"],
    ["2023*", "* excluding exports", "2023 actual 80 A"],
    ["2023*", "(1) January to September", "2023 actual 80 A"],
  ])("%s and %s", async (name, note, expected) => {
    const wide = await load(`Item,2021,2022,${name}\nOutput,100,110,80\n${note}\n`);
    expect(lines(wide).at(-1)).toBe(`Output _Z ${expected}`);
    const down = await load(`Year,Output\n2021,100\n2022,110\n${name},80\n\n${note}\n`);
    expect(lines(down).at(-1)).toMatch(new RegExp(` ${expected.replaceAll(".", "\\.")}$`));
  });

  it("is so in a workbook, and told as a guess", async () => {
    const { panel, guesses } = await readSheets([
      { rows: [["Item", "2021", "2023*"], ["Output", 100, 80], ["Sales", 50, 40], ["* to 30 September"]] },
    ]);
    expect(observed(panel)[1]).toContain(`${window} actual 80`);
    expect(guesses[0]?.because).toBe("to 30 September");
  });
});

describe("spans of months", () => {
  const periods = async (text: string) => lines(await load(text)).map((line) => line.split(" ").at(-4));

  it("are the quarters or halves that they cover", async () => {
    const read = await load("Region,Jan-Mar 2023,Apr-Jun 2023,Jul-Sep 2023\nA,1,2,3\n");
    expect(lines(read)[1]).toContain("A 2023-Q2 actual 2");
    expect(guessed(read)).toContain("period = Jan-Mar 2023 is 2023-Q1");
    expect(await periods("Period,Value\nJanuary to June 2023,1\nJuly to December 2023,2\n")).toEqual([
      "2023-S1",
      "2023-S2",
    ]);
  });

  it("are windows where they overlap, run from January, or are the same ones of each year", async () => {
    expect(await periods("Period,Value\nJan-Mar 2023,1\nJan-Jun 2023,2\n")).toEqual([
      "2023-01-01..2023-03-31",
      "2023-01-01..2023-06-30",
    ]);
    expect(await periods("Period,Value\nNov-Jan 2023,1\nDec-Feb 2023,2\n")).toEqual([
      "2022-11-01..2023-01-31",
      "2022-12-01..2023-02-28",
    ]);
    expect(await periods("Period,Value\nJan-Mar 2022,1\nJan-Mar 2023,2\n")).toEqual([
      "2022-01-01..2022-03-31",
      "2023-01-01..2023-03-31",
    ]);
  });
});
