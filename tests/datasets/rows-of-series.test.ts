import { describe, expect, it } from "vitest";
import { rowsOfSeries } from "../../src/datasets/panel/rows-of-series.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { period } from "../../src/model/period.ts";
import { noUnit } from "../../src/model/unit.ts";

/** A panel with these series (indicator and area), one row each, all of one month. */
function panelOf(series: readonly (readonly [number, number])[]) {
  const builder = new PanelBuilder();
  const month = builder.period(period("M", 2024, 1));
  for (const [of, at] of series) {
    const id = `I${of}`;
    const names = { vi: id, en: id };
    const indicator = builder.indicator(id, () => ({ id, names, unit: noUnit, kind: "flow", direction: "none" }));
    builder.observe({ indicator, area: builder.area(`A${at}`), period: month, value: 1 });
  }
  return builder.build();
}

/** The rows by series, as lists. */
function found(series: readonly (readonly [number, number])[], isWanted: (row: number) => boolean = () => true) {
  return Array.from(rowsOfSeries(panelOf(series), isWanted), ({ indicator, rows }) => [indicator, [...rows]]);
}

describe("the rows of series", () => {
  it("are found in runs, where a series goes on after another", () => {
    const rows = [
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 0],
      [1, 1],
      [0, 1],
    ] as const;
    expect(found(rows)).toEqual([
      [0, [0, 1, 5]],
      [0, [2, 7]],
      [1, [3, 4]],
      [1, [6]],
    ]);
    expect(found(rows, (row) => row !== 1 && row !== 6)).toEqual([
      [0, [0, 5]],
      [0, [2, 7]],
      [1, [3, 4]],
    ]);
  });

  it("are the same where series are mixed row by row", () => {
    const areas = 3;
    const rows = Array.from({ length: 6000 }, (_, row) => [row % 2, row % areas] as const);
    const expected = Array.from({ length: 6 }, (_, first) => [
      first % 2,
      Array.from({ length: 1000 }, (__, at) => first + 6 * at),
    ]);
    expect(found(rows)).toEqual(expected);
    // Nearly together: one row of the first series comes last.
    const sorted = rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(found([...sorted, [0, 0]])[0]).toEqual([0, [...Array.from({ length: 1000 }, (_, at) => at), 6000]]);
  });
});
