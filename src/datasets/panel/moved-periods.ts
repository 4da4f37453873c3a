import type { Panel } from "../../model/panel.ts";
import { comparePeriods, type Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";

/**
 * The panel with other periods for the rows of some indicators: what `instead` makes of each period, for those that `isMoved` names by their
 * places. The periods stay in their order.
 */
export function withPeriodsMoved(
  panel: Panel,
  isMoved: (indicator: number) => boolean,
  instead: (period: Period) => Period,
): Panel {
  const list: Period[] = [...panel.periods];
  const places = new Map(list.map((period, at) => [formatPeriod(period), at]));
  const others = panel.periods.map((period, at) => {
    const other = instead(period);
    if (other === period) return at;
    const key = formatPeriod(other);
    const known = places.get(key) ?? list.push(other) - 1;
    places.set(key, known);
    return known;
  });
  const order = list.map((period, at) => ({ period, at })).sort((a, b) => comparePeriods(a.period, b.period));
  const moved = new Int32Array(list.length);
  for (const [to, { at }] of order.entries()) moved[at] = to;
  const place = (indicator: number, period: number) =>
    moved[isMoved(indicator) ? (others[period] ?? period) : period] ?? 0;
  const { observations: o, reported: r } = panel;
  return {
    ...panel,
    periods: order.map(({ period }) => period),
    observations: { ...o, period: Int32Array.from(o.period, (period, at) => place(o.indicator[at] ?? 0, period)) },
    reported: { ...r, period: Int32Array.from(r.period, (period, at) => place(r.indicator[at] ?? 0, period)) },
  };
}
