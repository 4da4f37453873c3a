import type { BaseWindow } from "../compare/base.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import { numberInYear, type Period, startDay, yearOf } from "../model/period.ts";
import { type Counterpart, inYear, periodBefore } from "../model/period-reference.ts";
import type { Axis } from "./axis.ts";

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
  /** How many periods group g should have, and how many suffice. */
  readonly need: Int32Array;
  readonly minimum: Int32Array;
  /** First day of the last period that group g should have: a series that starts later is new. */
  readonly lastDay: Int32Array;
  /** Years from the base to each place, where there is one base period; NaN elsewhere. */
  readonly years: Float64Array;
}

/** The periods of one group: those that exist as dates, and how many were wanted. */
interface Wanted {
  readonly periods: readonly Period[];
  readonly need: number;
  readonly minimum: number;
  readonly absent?: "no-week-53" | "no-29-february";
}

/**
 * What a window means on an axis. `first` differs from series to series and `plan-year` has an axis of its own: neither
 * comes here.
 */
export function gatherOf(window: Exclude<BaseWindow, { kind: "first" | "plan-year" }>, axis: Axis): Gather {
  const groups = new Map<string, number>();
  const wanted: Wanted[] = [];
  const group = new Int32Array(axis.length).fill(-1);
  const reason = new Uint8Array(axis.length);
  const years = new Float64Array(axis.length).fill(Number.NaN);
  for (const [place, period] of axis.periods.entries()) {
    const want = wantedBy(window, period, axis);
    if (want.periods.length === 0) {
      reason[place] = reasonCode(want.absent ?? "missing-base");
      continue;
    }
    const [only] = want.periods;
    if (only && want.need === 1) years[place] = yearsBetween(only, period);
    const key = want.periods.map(startDay).join(" ");
    const known = groups.get(key);
    group[place] = known ?? wanted.push(want) - 1;
    if (known === undefined) groups.set(key, wanted.length - 1);
  }
  return { group, reason, years, ...groupColumns(wanted, axis) };
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
    lastDay: Int32Array.from(wanted, ({ periods }) => Math.max(...periods.map(startDay))),
  };
}

function wantedBy(window: Exclude<BaseWindow, { kind: "first" | "plan-year" }>, period: Period, axis: Axis): Wanted {
  switch (window.kind) {
    case "same":
      return one(period);
    case "periods-back":
      return one(before(period, window.periods));
    case "years-back":
      return existing([inYear(period, yearOf(period) - window.years)], 1, 1);
    case "years": {
      const need = window.last - window.first + 1;
      const each = Array.from({ length: need }, (_, index) => inYear(period, window.first + index));
      return existing(each, need, window.minimum);
    }
    case "at":
      return atPeriod(window.period, axis);
  }
}

function one(period: Period): Wanted {
  return { periods: [period], need: 1, minimum: 1 };
}

function before(period: Period, count: number): Period {
  return count === 0 ? period : before(periodBefore(period), count - 1);
}

function existing(counterparts: readonly Counterpart[], need: number, minimum: number): Wanted {
  const periods = counterparts.flatMap((each) => (each.found ? [each.period] : []));
  const missing = counterparts.find((each) => !each.found);
  return { periods, need, minimum, ...(missing && !missing.found ? { absent: missing.reason } : {}) };
}

/** A year stands for all its periods where the axis is finer. */
function atPeriod(at: Period, axis: Axis): Wanted {
  const finer = at.kind === "regular" && at.frequency === "A" && !["A", "to-date"].includes(axis.frequency);
  if (!finer) return one(at);
  const periods = axis.periods.filter((each) => yearOf(each) === yearOf(at));
  const last = periods.at(-1);
  // A year that the axis does not have has no periods; one that it has in part has fewer than it should.
  const need = last?.kind === "regular" ? Math.max(periods.length, fullYear(last)) : 1;
  return { periods, need, minimum: need };
}

/** How many periods of its frequency the year of a period has. */
function fullYear(period: Period & { kind: "regular" }): number {
  switch (period.frequency) {
    case "A":
      return 1;
    case "S":
      return 2;
    case "Q":
      return 4;
    case "M":
      return 12;
    default:
      return Math.max(numberInYear(period), period.frequency === "W" ? 52 : 365);
  }
}

/**
 * Years from one period to another: exact for periods that divide a year, by days of 365.2425 for others.
 *
 * @example
 * yearsBetween(period("Q", 2020, 1), period("Q", 2024, 3)) // -> 4.5
 */
export function yearsBetween(from: Period, to: Period): number {
  if (from.kind === "regular" && to.kind === "regular" && from.frequency === to.frequency) {
    const perYear = { A: 1, S: 2, Q: 4, M: 12, W: 0, D: 0 }[from.frequency];
    if (perYear > 0) return (to.ordinal - from.ordinal) / perYear;
  }
  return (startDay(to) - startDay(from)) / 365.2425;
}
