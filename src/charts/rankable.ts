import type { ChartRow } from "./compared-rows.ts";
import { placeOf } from "./series.ts";
import { summedSeries } from "./summed.ts";

/** Rows that can be held against each other, and those that cannot. */
export interface Rankable {
  readonly rows: readonly ChartRow[];
  /** Sums of others that are there too: a total is always the highest, and says nothing beside its parts. */
  readonly totals: readonly ChartRow[];
  /** Rows of series that ended long before the others did. */
  readonly ended: readonly ChartRow[];
}

/** A series that ended longer ago than this, in days, is no longer in front of those that go on. */
const longAgo = 366;
/** Fewer rows are no ranking, so that a total may stand beside them. */
const leastRanked = 2;

/** Rows without the totals of others among them, and without series that have ended. */
export function rankable(all: readonly ChartRow[]): Rankable {
  const parents = new Set(all.flatMap(parentsOf));
  const sums = summedSeries(all, ({ indicator, area }) => keyOf(indicator.id, area.code));
  const isTotal = ({ indicator, area }: ChartRow) => {
    const key = keyOf(indicator.id, area.code);
    return parents.has(key) || sums.has(key);
  };
  const parts = all.filter((row) => !isTotal(row));
  const some = new Set(parts.map(({ indicator, area }) => keyOf(indicator.id, area.code))).size >= leastRanked;
  const [kept, totals] = some ? [parts, all.filter(isTotal)] : [all, []];
  const last = new Map<string, number>();
  for (const { indicator, area, period, value } of kept)
    if (value !== undefined) {
      const key = keyOf(indicator.id, area.code);
      last.set(key, Math.max(last.get(key) ?? Number.NEGATIVE_INFINITY, placeOf(period)));
    }
  const latest = Math.max(...last.values());
  const ended = kept.filter(
    ({ indicator, area }) => latest - (last.get(keyOf(indicator.id, area.code)) ?? latest) > longAgo,
  );
  const gone = new Set(ended);
  return { rows: kept.filter((row) => !gone.has(row)), totals, ended };
}

/** Each series of rows once. */
export function eachSeries(rows: readonly ChartRow[]): readonly ChartRow[] {
  return [...new Map(rows.map((row) => [keyOf(row.indicator.id, row.area.code), row])).values()];
}

function parentsOf({ indicator, area }: ChartRow): readonly string[] {
  return [
    ...(area.parent === undefined ? [] : [keyOf(indicator.id, area.parent)]),
    ...(indicator.parent === undefined ? [] : [keyOf(indicator.parent, area.code)]),
  ];
}

function keyOf(indicator: string, area: string): string {
  return `${indicator}\u0000${area}`;
}
