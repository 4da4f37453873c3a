import { describe, expect, test } from "vitest";
import { markEvidence } from "../../src/datasets/cells/decimal-mark.ts";
import { readFiscal } from "../../src/datasets/cells/fiscal-period.ts";
import { yearsOfRows } from "../../src/datasets/layout/years-of-rows.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { load } from "./loading.ts";

/** Letters of a cell as the fuzzer made one: whoever looks at it more than once a letter does not end within the patience of a test. */
const long = 300_000;
const name = "net of a b ".repeat(long / 11);

describe("a cell of 300,000 letters", () => {
  test("beside names of rows that say their year is looked at from its end", () => {
    const rows = [
      [`${name}2019`],
      [`${name}2020`],
      [`${name}(${"- ".repeat(long)}x`],
      ["Revenue: 2019"],
      ["Revenue 2020"],
    ];
    const found = yearsOfRows(
      ["item", "value"],
      rows.map(([item = ""], at) => [item, String(at)]),
    );
    expect(found?.rows.map(([item = "", value, year]) => [item.slice(0, 10), item.length, value, year])).toEqual([
      ["net of a b", name.trim().length, "0", "2019"],
      ["net of a b", name.trim().length, "1", "2020"],
      ["net of a b", name.length + 2 * long + 2, "2", "_Z"],
      ["Revenue", 7, "3", "2019"],
      ["Revenue", 7, "4", "2020"],
    ]);
  });

  test("of digits with a mark at its end says what any other does", () => {
    const digits = "19".repeat(long / 2);
    expect([markEvidence(`${digits},5`), markEvidence(`x${digits}x1,234`), markEvidence(`${digits}.`)]).toEqual([
      ",",
      "either",
      ".",
    ]);
  });

  test("is no fiscal year", () => {
    expect(readFiscal(`${" ".repeat(long)}FY`, { yearStart: 4, fiscal: false, spans: false })).toBeUndefined();
  });
});

test("whole dates under `day` are read though one of four says nothing", async () => {
  const { panel, diagnostics } = await load(
    "area,day,value\nNorth,2021-12-31,10\nNorth,########,12\nSouth,2021-12-30,20\nSouth,2022-11-30,22\n",
  );
  expect(panel.periods.map((each) => formatPeriod(each))).toEqual(["2021-12-30", "2021-12-31", "2022-11-30"]);
  const leftOut = diagnostics.filter(({ level }) => level === "left-out");
  expect(leftOut.map(({ code, found }) => [code, found])).toEqual([["bad-period", "########"]]);
});
