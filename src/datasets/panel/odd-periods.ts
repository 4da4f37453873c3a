import type { Panel } from "../../model/panel.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";

/** A period that fits in badly with the others of its source, and where it was seen first. */
export interface OddPeriod {
  readonly found: string;
  readonly at: number;
}

/**
 * The only month or week of a source that otherwise has years, and one of them after it: `2011-12` before 2013 to 2018 is a year of accounts, and
 * the `May` of 2018 among years may be a verb. The newest month beside earlier years is what reports have.
 */
export function oddPeriods({ observations: o, periods, sources }: Panel): readonly OddPeriod[] {
  // A source alone has all periods that there are.
  const parts = periods.filter((each) => isPart(each)).length;
  if (parts === 0 || (sources.length === 1 && parts > 1)) return [];
  const used = sources.map(() => new Map<number, number>());
  for (let at = 0; at < o.length; at++) {
    const known = used[o.source[at] ?? 0];
    const period = o.period[at] ?? 0;
    if (known && !known.has(period)) known.set(period, at);
  }
  return used.flatMap((of) => {
    const all = [...of].flatMap(([place, at]) => {
      const period = periods[place];
      return period ? [{ period, at }] : [];
    });
    const years = all.filter(({ period }) => isOf(period, "A")).map(({ period }) => yearOf(period));
    const [part, ...more] = all.filter(({ period }) => isPart(period));
    if (!part || more.length > 0 || years.length < 2 || yearOf(part.period) >= Math.max(...years)) return [];
    return [{ found: formatPeriod(part.period), at: part.at }];
  });
}

function isPart(period: Period): boolean {
  return isOf(period, "M") || isOf(period, "W");
}

function isOf(period: Period, frequency: "A" | "M" | "W"): boolean {
  return period.kind === "regular" && period.frequency === frequency;
}
