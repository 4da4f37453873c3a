import type { Panel } from "../../model/panel.ts";
import { type Frequency, type Period, periodAt } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { partsOf } from "../../model/period-within.ts";
import type { Figures } from "../dataset/known.ts";
import type { Addable } from "./addable.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

const partFrequencies = ["M", "Q", "S"] as const satisfies readonly Frequency[];

/**
 * Years, half-years, quarters and totals to date of flows with the months, quarters or half-years that they are made of, each within one
 * publication: one rule for an indicator and the length of whole and parts.
 */
export function timeRules(panel: Panel, figures: Figures, addable: Addable): readonly SumRule[] {
  const { observations: o, periods, indicators } = panel;
  const places = new Map(periods.map((each, place) => [formatPeriod(each), place]));
  const splits = periods.map((each) => splitsOf(each, places));
  if (splits.every((each) => each.length === 0)) return [];
  const key = (row: number, period: number): string =>
    `${o.indicator[row]} ${o.area[row]} ${period} ${o.scenario[row]} ${o.vintage[row]} ${o.source[row]}`;
  const cells = new Map<string, number>();
  for (let row = 0; row < o.length; row++) {
    if (indicators[o.indicator[row] ?? 0]?.kind !== "flow" || !addable.alone(row)) continue;
    if (Number.isNaN(o.value[row] ?? Number.NaN)) continue;
    const cell = key(row, o.period[row] ?? 0);
    cells.set(cell, cells.has(cell) ? -1 : row);
  }
  const rules = new Map<string, SumCheck[]>();
  for (const total of cells.values()) {
    if (total < 0) continue;
    for (const { length, parts } of splits[o.period[total] ?? 0] ?? []) {
      const rows = parts.map((part) => cells.get(key(total, part)) ?? -1);
      if (rows.some((row) => row < 0)) continue;
      const group = `${o.indicator[total]} ${length}`;
      const checks = rules.get(group) ?? [];
      rules.set(group, checks);
      checks.push({ total, parts: rows, fit: fitOfRelation(figures, total, rows) });
    }
  }
  return [...rules.values()].map((checks) => ({ kind: "time", checks }));
}

export interface Split {
  readonly length: string;
  readonly parts: readonly number[];
}

/** The ways in which a period is made of periods that the panel has, two of them at least. */
export function splitsOf(whole: Period, places: ReadonlyMap<string, number>): readonly Split[] {
  return partFrequencies.flatMap((frequency) => {
    if (whole.kind === "regular" && whole.frequency === frequency) return [];
    const found = partsOf(whole, frequency);
    if (!found) return [];
    const [first, last] = found;
    const count = last.ordinal - first.ordinal + 1;
    if (count < 2 || count > 12) return [];
    const parts = Array.from({ length: count }, (__, step) =>
      places.get(formatPeriod(periodAt(frequency, first.ordinal + step))),
    );
    const known = parts.flatMap((place) => place ?? []);
    const length = `${whole.kind === "regular" ? whole.frequency : "to-date"} ${frequency}`;
    return known.length === count ? [{ length, parts: known }] : [];
  });
}
