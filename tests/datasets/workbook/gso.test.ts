import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { formatComparison } from "../../../src/compare/comparison.ts";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { scenarios } from "../../../src/model/panel.ts";
import { formatPeriod, parsePeriod } from "../../../src/model/period-notation.ts";
import { itShared, sharedFile } from "../../shared.ts";

async function gso(file: string, ...sheets: readonly string[]) {
  const path = sharedFile("data", "gso-monthly", file);
  if (!path) throw new Error(`no ${file}`);
  return readWorkbook(new Uint8Array(readFileSync(path)), file, sheets.length > 0 ? { sheets } : {});
}

type Read = Awaited<ReturnType<typeof gso>>;

/** The value and unit that stand in a cell, as they were read: `actual 2012-05 18088.2 Tỷ đồng`. */
function value({ panel }: Read, line: number, column: number): string {
  const { observations: o, indicators, periods } = panel;
  const at = o.line.findIndex((each, place) => each === line && o.column[place] === column);
  const indicator = indicators[o.indicator[at] ?? 0];
  const period = periods[o.period[at] ?? 0];
  return `${scenarios[o.scenario[at] ?? 0]} ${period && formatPeriod(period)} ${o.value[at]} ${indicator?.unit.text}`;
}

/** The comparison that stands in a cell: `2012-06 plan/percent-of 42.5`, to the decimals that are shown. */
function compared({ panel }: Read, line: number, column: number): string {
  const { reported: r, comparisons, periods } = panel;
  const at = r.line.findIndex((each, place) => each === line && r.column[place] === column);
  const [comparison, period] = [comparisons[r.comparison[at] ?? 0], periods[r.period[at] ?? 0]];
  const shown = r.value[at]?.toFixed(Math.max(0, r.decimals[at] ?? 0));
  return `${period && formatPeriod(period)} ${comparison && formatComparison(comparison)} ${shown}`;
}

const files: readonly (readonly [string, number, number, number])[] = [
  ["2008-06-30-Bieu0608-1.xls", 18, 1498, 998],
  ["2012-06-29-Bieu-0612.xls", 21, 1023, 1229],
  ["2014-12-29-Tong-hop-bieu-2.xls", 34, 1349, 1464],
  ["2016-06-29-Bieu-6.2016.xlsx", 26, 1067, 1501],
  ["2018-06-29-03-Bieu-6.2018-1.xlsx", 28, 1242, 1500],
  ["2020-12-27-03-Bieu-2020.xlsx", 46, 2311, 2783],
];

describe("the workbooks of the statistics office", () => {
  for (const [file, sheets, observations, comparisons] of files) {
    itShared(`${file}: every sheet with a table gives figures`, async () => {
      const { panel, rows, diagnostics } = await gso(file);
      const used = new Set([...panel.observations.source, ...panel.reported.source]);
      expect(used.size).toBe(sheets);
      expect([panel.observations.length, panel.reported.length]).toEqual([observations, comparisons]);
      const leftOut = diagnostics
        .filter(({ level }) => level === "left-out")
        .reduce((sum, { count = 1 }) => sum + count, 0);
      expect(observations + comparisons + leftOut).toBe(rows);
    });
  }

  itShared("public investment, June 2012: months, sum, percent of plan and of the year before", async () => {
    const read = await gso("2012-06-29-Bieu-0612.xls", "02Dtu");
    expect(value(read, 9, 3)).toBe("actual 2012-05 18088.2 Tỷ đồng");
    expect(value(read, 9, 4)).toBe("estimate 2012-06 19030.8 Tỷ đồng");
    expect(value(read, 9, 5)).toMatch(/^estimate 2012-01-01\.\.2012-06-30 86196\.29/);
    expect(compared(read, 9, 6)).toBe("2012-01-01..2012-06-30 plan/percent-of 42.5");
    expect(compared(read, 9, 7)).toBe("2012-01-01..2012-06-30 prior-year/percent-of 104.3");
  });

  itShared("industrial production, June 2018: against the month and the year before", async () => {
    const read = await gso("2018-06-29-03-Bieu-6.2018-1.xlsx", "IIP");
    expect(compared(read, 9, 2)).toBe("2018-01-01..2018-05-31 prior-year/percent-of 110.1");
    expect(compared(read, 9, 3)).toBe("2018-06 prior-period/percent-of 99.8");
    expect(compared(read, 9, 4)).toBe("2018-06 prior-year/percent-of 112.3");
    expect(read.panel.indicators[0]?.kind).toBe("index");
  });

  itShared("fisheries, June 2008: the columns of the year before are values of that year", async () => {
    const read = await gso("2008-06-30-Bieu0608-1.xls", "thuy san");
    expect(value(read, 8, 4)).toBe("actual 2007-01-01..2007-06-30 1912.1 Nghìn tấn");
    expect(value(read, 8, 6)).toBe("actual 2008-01-01..2008-06-30 2124 Nghìn tấn");
    expect(compared(read, 8, 8)).toBe("2008-01-01..2008-06-30 prior-year/percent-of 111.1");
  });

  itShared("exports, June 2008: TCVN3, quantities and values with their own units", async () => {
    const read = await gso("2008-06-30-Bieu0608-1.xls", "XK");
    expect(value(read, 16, 3)).toMatch(/^actual 2008-01-01\.\.2008-05-31 5673\.\d+ Nghìn tấn$/);
    expect(value(read, 16, 4)).toMatch(/^actual 2008-01-01\.\.2008-05-31 4590\.\d+ triệu USD$/);
    expect(compared(read, 16, 12)).toBe("2008-01-01..2008-06-30 prior-year/percent-of 87.9");
    expect(read.diagnostics.map(({ code }) => code)).toContain("legacy-encoding");
  });

  itShared("consumer prices, December 2020: base, year, month, quarter's mean; inflation is a change", async () => {
    const read = await gso("2020-12-27-03-Bieu-2020.xlsx", "33.CPI");
    expect(compared(read, 10, 3)).toBe("2020-12 fixed-base:2019/percent-of 103.21");
    expect(compared(read, 10, 4)).toBe("2020-12 prior-year/percent-of 100.19");
    expect(compared(read, 10, 5)).toBe("2020-12 prior-period/percent-of 100.10");
    expect(compared(read, 10, 6)).toBe("2020-Q4 prior-year/percent-of 101.38");
    expect(compared(read, 30, 4)).toBe("2020-12 prior-year/percent-change 0.99");
  });

  itShared("printed percentages agree with the values of the same workbook in 98 of 100 cells", async () => {
    let [checked, agreeing] = [0, 0];
    for (const [file] of files) {
      const { panel } = await gso(file);
      const values = valuesOf(panel);
      const { reported: r } = panel;
      for (let at = 0; at < r.length; at++) {
        const indicator = r.indicator[at] ?? 0;
        const comparison = panel.comparisons[r.comparison[at] ?? 0];
        const period = panel.periods[r.period[at] ?? 0];
        if (comparison?.reference.kind !== "prior-year" || !period) continue;
        const before = parsePeriod(formatPeriod(period).replace(/\d{4}/g, (year) => String(Number(year) - 1)));
        const value = values.get(`${indicator} ${formatPeriod(period)}`);
        const base = before && values.get(`${indicator} ${formatPeriod(before)}`);
        if (value === undefined || base === undefined || comparison.measure !== "percent-of") continue;
        checked++;
        const slack = 0.051 + (0.05 / base + 0.05 / value) * 100;
        if (Math.abs((value / base) * 100 - (r.value[at] ?? 0)) <= slack) agreeing++;
      }
    }
    expect(checked).toBeGreaterThan(400);
    expect(agreeing / checked).toBeGreaterThan(0.98);
  });
});

function valuesOf({ observations: o, periods }: Read["panel"]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (let at = 0; at < o.length; at++) {
    const period = periods[o.period[at] ?? 0];
    if (period) values.set(`${o.indicator[at]} ${formatPeriod(period)}`, o.value[at] ?? Number.NaN);
  }
  return values;
}
