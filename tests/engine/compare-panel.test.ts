import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseComparison } from "../../src/compare/comparison.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../src/engine/plan.ts";
import type { ComparisonResult } from "../../src/engine/result.ts";
import { comparisonReasons } from "../../src/model/comparison-reason.ts";
import type { IndicatorKind } from "../../src/model/indicator.ts";
import type { Scenario } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { formatPeriod, parsePeriod } from "../../src/model/period-notation.ts";
import { noUnit } from "../../src/model/unit.ts";
import { runsOf } from "../everything.ts";
import { anyPanel, anyPlan } from "./random-panel.ts";

type Cell = readonly [period: string, value: number, scenario?: Scenario];

function panelOf(cells: readonly Cell[], kind: IndicatorKind = "flow") {
  const builder = new PanelBuilder();
  const names = { vi: "ca", en: "cases" };
  const indicator = builder.indicator("cases", () => ({ id: "cases", names, unit: noUnit, kind, direction: "down" }));
  const area = builder.area("VN-44");
  for (const [text, value, scenario = "actual"] of cells) {
    const period = parsePeriod(text);
    if (!period) throw new Error(text);
    builder.observe({ indicator, area, period: builder.period(period), value, scenario });
  }
  return builder.build();
}

/** `period: value reason have/need`, one for each row. */
function said(cells: readonly Cell[], comparison: string, kind: IndicatorKind = "flow"): readonly string[] {
  const asked = parseComparison(comparison);
  if (!asked) throw new Error(comparison);
  const result = comparePanel(panelOf(cells, kind), planOf({ comparisons: [asked] }));
  return result.batches.flatMap((batch) =>
    Array.from(batch.period, (period, row) => {
      const column = batch.columns[0];
      const at = result.periods[period];
      if (!column || !at) throw new Error("no column");
      const reason = comparisonReasons[column.reason[row] ?? 0];
      const counts = column.need[row] ? ` ${column.have[row]}/${column.need[row]}` : "";
      return `${formatPeriod(at)}: ${column.value[row]} ${reason}${counts}`;
    }),
  );
}

describe("comparing a panel", () => {
  it("takes the prior year by the date, not by the row", () => {
    const cells: Cell[] = [
      ["2023-01", 100],
      ["2023-03", 50],
      ["2024-01", 130],
      ["2024-02", 7],
      ["2024-03", 0],
    ];
    expect(said(cells, "prior-year/percent-change")).toEqual([
      "2023-01: NaN missing-base",
      "2023-03: NaN missing-base",
      "2024-01: 30 ok",
      "2024-02: NaN missing-base",
      "2024-03: -100 ok",
    ]);
  });

  it("averages levels over the years of a base, and says how many there are", () => {
    const cells: Cell[] = [2016, 2017, 2018, 2019, 2020].map((year) => [`${year}-06`, year - 2000] as const);
    expect(said([...cells, ["2024-06", 36]], "base-average:2016..2020/percent-change").at(-1)).toBe(
      "2024-06: 100 ok 5/5",
    );
    const four = cells.slice(1);
    expect(said([...four, ["2024-06", 36]], "base-average:2016..2020/percent-change").at(-1)).toBe(
      "2024-06: NaN incomplete-base 4/5",
    );
    expect(said([...four, ["2024-06", 37]], "base-average:2016..2020>=4/difference").at(-1)).toBe(
      "2024-06: 18.5 partial-base 4/5",
    );
  });

  it("cumulates a flow before it is held against the year's plan", () => {
    const cells: Cell[] = [
      ["2024", 60, "plan"],
      ["2024-01", 5],
      ["2024-02", 10],
    ];
    expect(said(cells, "plan/percent-of")).toEqual(["2024-01: 8.333333333333334 ok", "2024-02: 25 ok"]);
    expect(said(cells, "plan:linear/percent-of")).toEqual(["2024-01: 100 ok", "2024-02: 150 ok"]);
    expect(said(cells, "plan/percent-of", "stock").at(-1)).toBe("2024-02: 16.666666666666668 ok");
  });

  it("refuses what zero and negative bases do not allow", () => {
    const cells: Cell[] = [
      ["2022", 0],
      ["2023", -5],
      ["2024", 5],
    ];
    expect(said(cells, "prior-year/percent-change")).toEqual([
      "2022: NaN missing-base",
      "2023: NaN zero-base",
      "2024: NaN negative-base",
    ]);
    expect(said(cells, "prior-year/difference").slice(1)).toEqual(["2023: -5 ok", "2024: 10 ok"]);
  });

  it("keeps what is stated to be missing, as a row that says so", () => {
    const cells: Cell[] = [
      ["2022", 4],
      ["2023", 5],
    ];
    expect(said([...cells, ["2024", Number.NaN]], "prior-year/percent-change").at(-1)).toBe("2024: NaN missing-value");
  });
});

it("gives the same values and reasons where fewer columns are asked for", () => {
  fc.assert(
    fc.property(anyPanel, anyPlan, (panel, plan) => {
      const few = ({ batches }: ComparisonResult) =>
        batches.map(({ columns, ...batch }) => ({
          ...batch,
          columns: columns.map(({ value, reason }) => ({ value, reason })),
        }));
      const lean = comparePanel(panel, { ...plan, columns: [] });
      expect(few(lean)).toEqual(few(comparePanel(panel, plan)));
      const others = lean.batches.flatMap(({ columns }) =>
        columns.map(({ value: _, reason: __, ...rest }) => Object.values(rest).every(({ length }) => length === 0)),
      );
      expect(others).not.toContain(false);
    }),
    { numRuns: runsOf(100), seed: 20_261_128 },
  );
});
