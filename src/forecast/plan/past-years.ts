import type { Panel } from "../../model/panel.ts";
import { periodAt } from "../../model/period.ts";
import { firstPublished } from "../series/as-of.ts";
import { gather } from "../series/gather.ts";
import type { PanelSeries } from "../series/panel-series.ts";
import type { Completion } from "./completions.ts";
import { inOtherYear, type Target, totalTo, yearOfOrdinal } from "./target.ts";

/**
 * How far past years were at the same point, by what was known then, and what they came to, by what is known now: of every
 * area of the series' indicator.
 */
export function pastYears(
  panel: Panel,
  all: readonly PanelSeries[],
  like: PanelSeries,
  target: Target,
  at: number,
): readonly Completion[] {
  const known = all.filter(
    ({ indicator, frequency }) => indicator.id === like.indicator.id && frequency === like.frequency,
  );
  const firsts = known.map(({ frequency, first }) => yearOfOrdinal(frequency, first));
  const found: Completion[] = [];
  for (let year = Math.min(target.year, ...firsts); year < target.year; year++) {
    const then = inOtherYear(like, target, at, year);
    if (!then) continue;
    const vintage = firstPublished(panel, periodAt(like.frequency, then.at));
    if (vintage === undefined) continue;
    const asOf =
      vintage === "latest"
        ? known
        : gather(panel, { indicators: new Set([like.indicator.id]), vintage }).filter(
            (each) => each.frequency === like.frequency,
          );
    const knownThen = new Map(asOf.map((each) => [each.area.code, each]));
    for (const now of known) {
      const before = knownThen.get(now.area.code);
      const toDate = before && totalTo(before, then.first, then.at);
      const final = totalTo(now, then.first, then.last);
      if (before === undefined || toDate === undefined || final === undefined) continue;
      const plan = before.plans.get(year)?.value;
      found.push({ area: now.area.code, year, toDate, plan, final, at: then.at, series: before });
    }
  }
  return found;
}
