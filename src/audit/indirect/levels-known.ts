import type { Interval } from "../../model/interval.ts";
import { endDay, startDay } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { containing } from "../../model/period-within.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { LevelsKnown } from "./implied-periods.ts";
import { levelKey } from "./level-key.ts";
import { keyOf, partsAfter, until } from "./period-relations.ts";

/**
 * Looks up the figures that a panel has of a level: as first published and as last; where it has none of a total to date, what one
 * publication's next total has beyond its last part.
 */
export function levelsKnown({ panel, figures }: PrintedComparisons): LevelsKnown {
  const periods = new Map<string, number[]>();
  for (const [place, of] of panel.periods.entries()) {
    const key = levelKey(of, false);
    periods.set(key, [...(periods.get(key) ?? []), place]);
  }
  const indicators = new Map(panel.indicators.map(({ id }, place) => [id, place]));
  const areas = new Map(panel.areas.map(({ code }, place) => [code, place]));
  /** The observations of a level, as first published and as last. */
  const rowsOf = (series: string, key: string): readonly number[] => {
    const [id = "", code = ""] = series.split("\t");
    const [indicator, area] = [indicators.get(id), areas.get(code)];
    if (indicator === undefined || area === undefined) return [];
    return (periods.get(key) ?? []).flatMap((period) => {
      const cell = { indicator, area, period, plan: false };
      const last = figures.pick(cell, { kind: "latest" });
      const first = figures.pick(cell, { kind: "first" });
      return [...new Set([last, first])].filter((row) => row >= 0);
    });
  };
  const rangeOf = (row: number): Interval => figures.at(row).figure.range;
  const vintageOf = (row: number): number => panel.observations.vintage[row] ?? -1;
  return (series, key) => {
    const rows = rowsOf(series, key);
    if (rows.length > 0) return rows.map(rangeOf);
    return nextParts(key).flatMap(([whole, part]) => {
      const parts = rowsOf(series, part);
      return rowsOf(series, whole).flatMap((row) => {
        const last = parts.find((other) => vintageOf(other) === vintageOf(row));
        return last === undefined ? [] : [rangeOf(row).sub(rangeOf(last))];
      });
    });
  };
}

/** Of a total to date: the next totals of its year, each with the part that it has more. */
function nextParts(key: string): readonly (readonly [string, string])[] {
  const of = parsePeriod(key);
  if (!of) return [];
  const year = containing("A", startDay(of));
  if (startDay(of) !== startDay(year)) return [];
  return partsAfter(of, year).map((next) => [keyOf(until(year, endDay(next))), keyOf(next)]);
}
