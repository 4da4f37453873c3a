import type { Over } from "../../compare/over.ts";
import type { Indicator } from "../../model/indicator.ts";
import { endDay, type Period, period, startDay, toDate, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { axisFrequency } from "../periods/axis.ts";
import type { ComparisonBatch } from "../result.ts";
import type { At } from "./at.ts";

/** One pass over a source: what values are brought to, of which indicators, and which rows of that are wanted. */
export interface Run {
  readonly over: Over;
  /** Periods that the engine need only work out; all where it is not given. */
  readonly at?: readonly Period[];
  /** Whether the last periods with a value are wanted too, or they only. */
  readonly latest?: boolean;
  /** Ids; all that are wanted where it is not given. */
  readonly indicators?: readonly string[];
  readonly keep: Keep;
  /** Whether all rows are wanted, whatever else there is of their indicator. */
  readonly keepsAll?: boolean;
}

/** Of a result's periods and all the rows that it has of one indicator: which periods, as places, are wanted of these. */
export type Keep = (periods: readonly Period[]) => (batches: readonly ComparisonBatch[]) => Kept;
type Kept = (period: number) => boolean;

/** For each indicator of a source the frequencies that it has values of, and its to-date windows in writing. */
export type GivenFrequencies = readonly ReadonlySet<string>[];

/** Whether it takes the frequencies of the indicators to know what has to be run. */
export function needsFrequencies(over: Over | undefined, at: readonly At[]): boolean {
  return (
    (over === undefined || over.kind === "to-date") &&
    !at.includes("all") &&
    at.some((each) => typeof each !== "string")
  );
}

/**
 * What has to be run so that each period that is asked for is there. Where `over` is named, it says what is compared, and
 * periods choose among its results: months of a year, quarters of a window. Where it is not, values are taken as they
 * are, and indicators that are only given for shorter periods are brought to the one asked for.
 */
export function runsOf(
  all: readonly Indicator[],
  given: GivenFrequencies,
  over: Over | undefined,
  at: readonly At[],
  indicators: readonly string[] | undefined,
): readonly Run[] {
  const dated = at.filter((each): each is Period => typeof each !== "string");
  const latest = at.includes("latest");
  if (at.includes("all")) return [{ over: over ?? { kind: "period" }, keep: () => () => () => true, keepsAll: true }];
  if (over) {
    const brought: Run = { over, latest, keep: (periods) => anyOf(within(periods, dated), latest && lastOf(periods)) };
    return over.kind === "to-date" ? [brought, ...runningTotals(all, given, over, dated, indicators)] : [brought];
  }
  const as = dated.length > 0 && !latest ? { at: dated } : {};
  const asTheyAre: Run = {
    over: { kind: "period" },
    ...as,
    latest,
    keep: (periods) => anyOf(among(periods, dated), latest && lastOf(periods)),
  };
  return [
    asTheyAre,
    ...rollUps(all, given, dated, indicators),
    ...runningTotals(all, given, asTheyAre.over, dated, indicators),
  ];
}

type KeptOf = (batches: readonly ComparisonBatch[]) => Kept;

function anyOf(first: Kept, second: KeptOf | false): KeptOf {
  if (!second) return () => first;
  return (batches) => {
    const last = second(batches);
    return (period) => first(period) || last(period);
  };
}

function among(periods: readonly Period[], dated: readonly Period[]): Kept {
  const wanted = new Set(dated.map(formatPeriod));
  const inside = periods.map((each) => wanted.has(formatPeriod(each)));
  return (period) => inside[period] ?? false;
}

function within(periods: readonly Period[], dated: readonly Period[]): Kept {
  const inside = periods.map((each) =>
    dated.some((asked) => startDay(each) >= startDay(asked) && endDay(each) <= endDay(asked)),
  );
  return (period) => inside[period] ?? false;
}

/** The last period with a value of each frequency. */
function lastOf(periods: readonly Period[]): KeptOf {
  const frequency = periods.map(axisFrequency);
  const ends = periods.map(endDay);
  return (batches) => {
    const last = new Map<string, number>();
    for (const batch of batches) {
      for (let row = 0; row < batch.length; row++) {
        if (Number.isNaN(batch.value[row])) continue;
        const period = batch.period[row] ?? 0;
        const key = frequency[period] ?? "";
        last.set(key, Math.max(last.get(key) ?? Number.NEGATIVE_INFINITY, ends[period] ?? 0));
      }
    }
    return (period) => last.get(frequency[period] ?? "") === ends[period];
  };
}

/** A run for each period that some indicators have only in parts. */
function rollUps(
  all: readonly Indicator[],
  given: GivenFrequencies,
  dated: readonly Period[],
  indicators: readonly string[] | undefined,
): readonly Run[] {
  const wanted = indicators && new Set(indicators);
  return dated.flatMap((asked): Run[] => {
    const own = frequencyKey(asked);
    const lacking = all.flatMap(({ id }, at) => ((!wanted || wanted.has(id)) && !given[at]?.has(own) ? [id] : []));
    if (lacking.length === 0) return [];
    const keep: Keep = (periods) => anyOf(among(periods, [asked]), false);
    return [{ over: { kind: "window", period: asked }, at: [asked], indicators: lacking, keep }];
  });
}

/**
 * A run for each period that some indicators have only the running total of: 2024-03 is asked for, and January to March of 2024 is
 * what there is.
 */
function runningTotals(
  all: readonly Indicator[],
  given: GivenFrequencies,
  over: Over,
  dated: readonly Period[],
  indicators: readonly string[] | undefined,
): readonly Run[] {
  const wanted = indicators && new Set(indicators);
  return dated.flatMap((asked): Run[] => {
    if (asked.kind === "to-date" || asked.frequency === "A") return [];
    const window = toDate(period("A", yearOf(asked)), asked);
    const key = formatPeriod(window);
    const running = all.flatMap(({ id }, at) => {
      const has = given[at];
      return (!wanted || wanted.has(id)) && has?.has(key) && !has.has(asked.frequency) ? [id] : [];
    });
    if (running.length === 0) return [];
    return [{ over, at: [window], indicators: running, keep: (periods) => anyOf(among(periods, [window]), false) }];
  });
}

/** A period's frequency; a window is one of its own. */
export function frequencyKey(period: Period): string {
  return period.kind === "to-date" ? formatPeriod(period) : period.frequency;
}
