import type { BaseWindow } from "../compare/base.ts";
import { type ComparisonReason, reasonCode } from "../model/comparison-reason.ts";
import { countInYear, endDay, type Period, periodAt, period as periodOf, startDay, yearOf } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { type Counterpart, inYear, periodBefore } from "../model/period-reference.ts";
import { partsOf } from "../model/period-within.ts";
import type { Axis } from "./axis.ts";
import { isCumulated, type Making } from "./making.ts";
import { yearsBetween } from "./years-between.ts";

/** A window that is the same for all series of an axis. */
export type SharedWindow = Exclude<BaseWindow, { kind: "first" | "plan-year" }>;

/**
 * Which places of an axis the base of each place is made of, worked out once for all series. Places with the same base share
 * a group: the average of June 2016 to June 2020 is summed once, not for every June.
 */
export interface Gather {
  /** Group of each place; -1 where there can be none, for the reason beside it. */
  readonly group: Int32Array;
  readonly reason: Uint8Array;
  /** Places of group g: `members[starts[g]]` up to `members[starts[g + 1]]`, those that the axis has. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** The one place that the base of each place is, where it is one and the axis has it; -1 elsewhere. */
  readonly only: Int32Array;
  /** How many periods group g should have, and how many suffice. */
  readonly need: Int32Array;
  readonly minimum: Int32Array;
  /** First and last day of the last period that group g should have. */
  readonly lastStart: Float64Array;
  readonly lastEnd: Float64Array;
  /** Years from the base to each place, where there is one base period; NaN elsewhere. */
  readonly years: Float64Array;
}

/** The periods of one group: those that exist as dates, and how many were wanted. */
interface Wanted {
  readonly periods: readonly Period[];
  readonly need: number;
  readonly minimum: number;
}

/** What a window means on an axis of values that are made in a certain way. */
export function gatherOf(window: SharedWindow, axis: Axis, making: Making): Gather {
  const groups = new Map<string, number>();
  const wanted: Wanted[] = [];
  const group = new Int32Array(axis.length).fill(-1);
  const reason = new Uint8Array(axis.length);
  const years = new Float64Array(axis.length).fill(Number.NaN);
  for (const [place, period] of axis.periods.entries()) {
    const want = wantedBy(window, period, making);
    if (typeof want === "string") {
      reason[place] = reasonCode(want);
      continue;
    }
    const [only] = want.periods;
    if (only && want.need === 1) years[place] = yearsBetween(only, period);
    const key = want.periods.map(formatPeriod).join(" ");
    const known = groups.get(key);
    group[place] = known ?? wanted.push(want) - 1;
    if (known === undefined) groups.set(key, wanted.length - 1);
  }
  const columns = groupColumns(wanted, axis);
  return { group, reason, years, only: onlyMembers(group, columns), ...columns };
}

function onlyMembers(group: Int32Array, { need, starts, members }: Pick<Gather, "need" | "starts" | "members">) {
  return group.map((of) => {
    const start = starts[of] ?? 0;
    return need[of] === 1 && starts[of + 1] === start + 1 ? (members[start] ?? -1) : -1;
  });
}

function groupColumns(wanted: readonly Wanted[], axis: Axis) {
  const members = wanted.map(({ periods }) => periods.map((each) => axis.placeOf(each)).filter((place) => place >= 0));
  const starts = new Int32Array(wanted.length + 1);
  for (const [at, each] of members.entries()) starts[at + 1] = (starts[at] ?? 0) + each.length;
  return {
    starts,
    members: Int32Array.from(members.flat()),
    need: Int32Array.from(wanted, ({ need }) => need),
    minimum: Int32Array.from(wanted, ({ minimum }) => minimum),
    lastStart: Float64Array.from(wanted, ({ periods }) => Math.max(...periods.map(startDay))),
    lastEnd: Float64Array.from(wanted, ({ periods }) => Math.max(...periods.map(endDay))),
  };
}

function wantedBy(window: SharedWindow, period: Period, making: Making): Wanted | ComparisonReason {
  switch (window.kind) {
    case "same":
      return one(period);
    case "periods-back": {
      const unequal = making.over.kind === "window" || (isCumulated(making) && making.frequency !== "to-date");
      return unequal ? "not-applicable" : one(before(period, window.periods));
    }
    case "years-back":
      return ofYear(inYear(period, yearOf(period) - window.years));
    case "years": {
      const need = window.last - window.first + 1;
      const each = Array.from({ length: need }, (_, index) => inYear(period, window.first + index));
      return mean(each, need, window.minimum);
    }
    case "at":
      return atPeriod(window.period, period, making);
  }
}

function one(period: Period): Wanted {
  return { periods: [period], need: 1, minimum: 1 };
}

function before(period: Period, count: number): Period {
  return count === 0 ? period : before(periodBefore(period), count - 1);
}

function ofYear(counterpart: Counterpart): Wanted | ComparisonReason {
  return counterpart.found ? one(counterpart.period) : counterpart.reason;
}

/** The mean of the years' levels, of ratios too: that is no ratio of sums, and is not called one. */
function mean(each: readonly Counterpart[], need: number, minimum: number): Wanted | ComparisonReason {
  const periods = each.flatMap((found) => (found.found ? [found.period] : []));
  const absent = each.find((found) => !found.found);
  return periods.length === 0 && absent && !absent.found ? absent.reason : { periods, need, minimum };
}

/**
 * One period, whatever the value's. Where values are parts of years (windows, to date), a year stands for the same part of
 * it; elsewhere a longer period stands for the mean of those that fill it. Cumulated values are held to equal windows only.
 */
function atPeriod(at: Period, period: Period, making: Making): Wanted | ComparisonReason {
  const cumulated = isCumulated(making);
  const partial = cumulated || making.over.kind === "window";
  if (partial && at.kind === "regular" && at.frequency === "A") return ofYear(inYear(period, at.ordinal));
  if (cumulated) return isCounterpart(at, period) ? one(at) : "not-applicable";
  const parts = partsLike(at, period);
  if (parts.length < 2) return one(at);
  return making.kind === "ratio" ? "not-additive" : { periods: parts, need: parts.length, minimum: parts.length };
}

/** The periods that fill a longer one, of the same frequency as another; a year's weeks are its ISO weeks. */
function partsLike(longer: Period, like: Period): readonly Period[] {
  if (like.kind === "to-date") return [];
  const { frequency } = like;
  const weeks = longer.kind === "regular" && longer.frequency === "A" && frequency === "W";
  const found = weeks
    ? ([periodOf("W", longer.ordinal), periodOf("W", longer.ordinal, countInYear("W", longer.ordinal))] as const)
    : partsOf(longer, frequency);
  if (!found) return [];
  const [first, last] = found;
  return Array.from({ length: last.ordinal - first.ordinal + 1 }, (_, at) => periodAt(frequency, first.ordinal + at));
}

/**
 * Whether one period is the same part of its year as another is of its own.
 *
 * @example
 * isCounterpart(period("M", 2020, 6), period("M", 2024, 6)) // -> true
 */
export function isCounterpart(a: Period, b: Period): boolean {
  const found = inYear(b, yearOf(a));
  return found.found && formatPeriod(found.period) === formatPeriod(a);
}
