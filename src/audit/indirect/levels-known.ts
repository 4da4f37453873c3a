import type { Interval } from "../../model/interval.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { LevelsKnown } from "./implied-periods.ts";
import { levelKey } from "./level-key.ts";

/** Looks up the figures that a panel has of a level: as first published and as last. */
export function levelsKnown({ panel, figures }: PrintedComparisons): LevelsKnown {
  const periods = new Map<string, number[]>();
  for (const [place, of] of panel.periods.entries()) {
    const key = levelKey(of, false);
    periods.set(key, [...(periods.get(key) ?? []), place]);
  }
  const indicators = new Map(panel.indicators.map(({ id }, place) => [id, place]));
  const areas = new Map(panel.areas.map(({ code }, place) => [code, place]));
  return (series, key) => {
    const [id = "", code = ""] = series.split("\t");
    const [indicator, area] = [indicators.get(id), areas.get(code)];
    if (indicator === undefined || area === undefined) return [];
    return (periods.get(key) ?? []).flatMap((period): readonly Interval[] => {
      const cell = { indicator, area, period, plan: false };
      const first = figures.pick(cell, { kind: "first" });
      const last = figures.pick(cell, { kind: "latest" });
      return [...new Set([last, first])].flatMap((row) => (row >= 0 ? [figures.at(row).figure.range] : []));
    });
  };
}
