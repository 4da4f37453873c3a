import type { BaseWindow } from "../../compare/base.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { endDay, type Period, startDay, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { inYear } from "../../model/period-reference.ts";
import type { Axis } from "./axis.ts";
import type { Making } from "./wanted-periods.ts";
import { type WantedPeriods, wantedPeriods } from "./wanted-periods.ts";
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

/** What a window means on an axis of values that are made in a certain way. */
export function gatherOf(window: SharedWindow, axis: Axis, making: Making): Gather {
  const groups = new Map<string, number>();
  const wanted: WantedPeriods[] = [];
  const group = new Int32Array(axis.length).fill(-1);
  const reason = new Uint8Array(axis.length);
  const years = new Float64Array(axis.length).fill(Number.NaN);
  for (const [place, period] of axis.periods.entries()) {
    const want = wantedPeriods(window, period, making);
    if (want.refused) {
      reason[place] = reasonCode(want.refused);
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

function groupColumns(wanted: readonly WantedPeriods[], axis: Axis) {
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
