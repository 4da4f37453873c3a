import { type Panel, scenarios } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";

/** A figure that was published more than once, and not always the same. */
export interface Revised {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly scenario: string;
  /** How many publications there are of it. */
  readonly publications: number;
  readonly firstVintage: string;
  readonly first: number;
  readonly lastVintage: string;
  readonly last: number;
  /** `last - first`, and of the first in percent; NaN of zero. */
  readonly difference: number;
  readonly percent: number;
}

/**
 * Every figure whose first publication differs from its latest, in the order of the panel's rows. Estimates and what happened
 * are one figure; plans are apart. The largest number of decimals of the two is that of their difference.
 */
export function revised(panel: Panel): readonly Revised[] {
  const { observations: o, indicators, areas, periods, vintages } = panel;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < o.length; row++) {
    if (Number.isNaN(o.value[row])) continue;
    const isPlan = scenarios[o.scenario[row] ?? 0] === "plan";
    const key = [o.indicator[row], o.area[row], o.period[row], isPlan].join(" ");
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return [...rows.values()].flatMap((all): readonly Revised[] => {
    // Vintages are in order of time; of one the first that stands there counts.
    const inTime = [...all].sort((a, b) => (o.vintage[a] ?? 0) - (o.vintage[b] ?? 0) || a - b);
    const [from = 0] = inTime;
    const to = inTime.at(-1) ?? from;
    const [first, last] = [o.value[from] ?? Number.NaN, o.value[to] ?? Number.NaN];
    if (first === last || o.vintage[from] === o.vintage[to]) return [];
    const period = periods[o.period[from] ?? 0];
    const scale = 10 ** Math.max(decimalsOf(first), decimalsOf(last));
    const difference = Math.round((last - first) * scale) / scale;
    return [
      {
        indicator: indicators[o.indicator[from] ?? 0]?.id ?? "",
        area: areas[o.area[from] ?? 0]?.code ?? "",
        period: period ? formatPeriod(period) : "",
        scenario: scenarios[o.scenario[to] ?? 0] ?? "actual",
        publications: new Set(all.map((row) => o.vintage[row])).size,
        firstVintage: vintages[o.vintage[from] ?? 0] ?? "",
        first,
        lastVintage: vintages[o.vintage[to] ?? 0] ?? "",
        last,
        difference,
        percent: first === 0 ? Number.NaN : (difference / first) * 100,
      },
    ];
  });
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
