import { reasonCode } from "../../model/comparison-reason.ts";
import { statusCode } from "../../model/observation-status.ts";
import type { Panel } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { ComparisonResult } from "../result.ts";
import { ordered } from "../results/order.ts";
import type { ExactRow } from "./compare-exactly.ts";

/** Exact rows as columns, in the plan's order; what is a fraction becomes the nearest double. */
export function resultOfRows(panel: Panel, plan: ComparisonPlan, rows: readonly ExactRow[]): ComparisonResult {
  const periods: Period[] = [...panel.periods];
  const codes = new Map(periods.map((each, code) => [formatPeriod(each), code]));
  const codeOf = (period: Period): number => {
    const known = codes.get(formatPeriod(period));
    if (known !== undefined) return known;
    codes.set(formatPeriod(period), periods.length);
    return periods.push(period) - 1;
  };
  const batch = {
    length: rows.length,
    indicator: Int32Array.from(rows, ({ indicator }) => indicator),
    area: Int32Array.from(rows, ({ area }) => area),
    period: Int32Array.from(rows, ({ period }) => codeOf(period)),
    value: Float64Array.from(rows, ({ value }) => value?.toNumber() ?? Number.NaN),
    status: Uint8Array.from(rows, ({ status }) => statusCode(status)),
    vintage: Int32Array.from(rows, ({ vintage }) => vintage),
    columns: plan.comparisons.map((_, at) => columnOf(rows, at)),
  };
  const { indicators, areas, vintages } = panel;
  const { comparisons } = plan;
  return ordered({ plan, comparisons, indicators, areas, periods, vintages, batches: rows.length > 0 ? [batch] : [] });
}

function columnOf(rows: readonly ExactRow[], at: number): ComparisonColumn {
  const cells = rows.flatMap(({ comparisons }) => comparisons[at] ?? []);
  return {
    numerator: Float64Array.from(cells, ({ value }) => (value ? Number(value.reduce().numerator) : Number.NaN)),
    denominator: Float64Array.from(cells, ({ value }) => (value ? Number(value.reduce().denominator) : Number.NaN)),
    value: Float64Array.from(cells, ({ nearest }) => nearest),
    base: Float64Array.from(cells, ({ base }) => base?.toNumber() ?? Number.NaN),
    reason: Uint8Array.from(cells, ({ reason }) => reasonCode(reason)),
    have: Int32Array.from(cells, ({ have }) => have),
    need: Int32Array.from(cells, ({ need }) => need),
    status: Uint8Array.from(cells, ({ status }) => statusCode(status)),
  };
}
