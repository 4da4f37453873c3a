import type { Over } from "../../compare/over.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import { numberInYear, type Period, periodAt, type RegularPeriod, startDay, yearOf } from "../../model/period.ts";
import { inYear } from "../../model/period-reference.ts";
import { containing, partsOf } from "../../model/period-within.ts";
import { Axis, axisFrequency } from "./axis.ts";

/** How to sum place after place. */
interface Steps {
  /** 1 where a place starts from nothing, 0 where it goes on from the one before. */
  readonly anew: Uint8Array;
  /** What place p takes in then: `added[addedStarts[p]]` up to `added[addedStarts[p + 1]]`. */
  readonly added: Int32Array;
  readonly addedStarts: Int32Array;
}

/** Which places of an axis each place of another is made of, for bringing values to longer periods. */
export interface RollUp extends Steps {
  readonly axis: Axis;
  /** Places of place p: `members[starts[p]]` up to `members[starts[p + 1]]`, in order of time, those that there are. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** How many there should be. */
  readonly need: Int32Array;
  /** The place of the first one that there is, and of the last one, which a stock takes; -1 where the axis does not have it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Each longer period is one of the axis's own, so that nothing is added up. */
  readonly single: boolean;
}

/** What is taken of the values of a longer period, or why nothing can be. */
export type Taking = "sum" | "mean" | "last" | "not-additive";

/**
 * Flows are summed. Stocks take their last value. Ratios and indices have no sum, and the mean of ratios is not the ratio of
 * sums; the mean of an index's levels is an average level and is allowed.
 *
 * @example
 * takingOf({ kind: "to-date" }, "ratio") // -> "not-additive"
 */
export function takingOf(over: Over, kind: IndicatorKind): Taking {
  if (over.kind === "trailing" && over.take === "mean") return kind === "ratio" ? "not-additive" : "mean";
  if (kind === "flow") return "sum";
  return kind === "stock" && over.kind !== "trailing" ? "last" : "not-additive";
}

/**
 * The places of the longer periods on an axis; undefined where every period is its own (`period`, years to date), and an
 * empty axis where the periods do not fit, as weeks in a month. Windows that are to date as they stand are kept where they
 * are the window that is asked for.
 */
export function rollUpOf(over: Over, axis: Axis): RollUp | undefined {
  if (over.kind === "period" || (over.kind === "to-date" && isWhole(axis))) return undefined;
  const spans = spansOf(over, axis);
  const longer = new Axis(
    spans[0] ? axisFrequency(spans[0].period) : axis.frequency,
    spans.map(({ period }) => period),
  );
  const members = spans.map(({ parts }) => parts.map((each) => axis.placeOf(each)).filter((place) => place >= 0));
  const starts = new Int32Array(spans.length + 1);
  for (const [at, each] of members.entries()) starts[at + 1] = (starts[at] ?? 0) + each.length;
  const all = Int32Array.from(members.flat());
  return {
    axis: longer,
    starts,
    members: all,
    ...stepsOf(starts, all),
    first: Int32Array.from(members, ([first = 0]) => first),
    need: Int32Array.from(spans, ({ parts }) => parts.length),
    last: Int32Array.from(spans, ({ parts }) => placeOfLast(axis, parts)),
    single: over.kind !== "to-date" && over.kind !== "trailing" && spans.every(({ parts }) => parts.length === 1),
  };
}

/**
 * How each place goes on from the one before where it is made of the same places and more, as the months up to June are of those
 * up to May.
 */
function stepsOf(starts: Int32Array, members: Int32Array): Steps {
  const anew = new Uint8Array(starts.length - 1);
  const added: number[] = [];
  const addedStarts = new Int32Array(starts.length);
  for (let place = 0; place + 1 < starts.length; place++) {
    const [before, start, end] = [starts[place - 1] ?? 0, starts[place] ?? 0, starts[place + 1] ?? 0];
    const known = members.subarray(before, start);
    const goesOn = known.length > 0 && known.every((each, at) => at < end - start && each === members[start + at]);
    anew[place] = goesOn ? 0 : 1;
    added.push(...members.subarray(goesOn ? start + known.length : start, end));
    addedStarts[place + 1] = added.length;
  }
  return { anew, added: Int32Array.from(added), addedStarts };
}

/** Years, and windows that are to date already, are cumulated as they stand. */
function isWhole(axis: Axis): boolean {
  return axis.frequency === "A" || axis.frequency === "to-date";
}

function placeOfLast(axis: Axis, parts: readonly Period[]): number {
  const last = parts.at(-1);
  return last ? axis.placeOf(last) : -1;
}

interface SpanOfPeriods {
  readonly period: Period;
  readonly parts: readonly Period[];
}

function spansOf(over: Exclude<Over, { kind: "period" }>, axis: Axis): readonly SpanOfPeriods[] {
  const regular = axis.periods.filter((each): each is RegularPeriod => each.kind === "regular");
  switch (over.kind) {
    case "to-date":
      return regular.map((last) => ({ period: last, parts: upTo(last, numberInYear(last)) }));
    case "trailing":
      return regular.map((last) => ({ period: last, parts: upTo(last, over.periods) }));
    case "window":
      return distinct(
        [...new Set(axis.periods.map(yearOf))]
          // Years before the first have no months, weeks or days, and what is filed under none is of no year.
          .filter((year) => year > 0 || axisFrequency(over.period) === "A")
          .map((year) => inYear(over.period, year))
          .flatMap((found) => (found.found ? [found.period] : [])),
        axis,
      );
    case "every":
      return distinct(
        regular.map((each) => containing(over.frequency, startDay(each))),
        axis,
      );
  }
}

/** Each longer period once, where the periods of the axis fill it. */
function distinct(longer: readonly Period[], axis: Axis): readonly SpanOfPeriods[] {
  const spans = new Map<number, SpanOfPeriods>();
  for (const period of longer) {
    if (spans.has(startDay(period))) continue;
    const parts = fillingParts(period, axis);
    if (parts.length > 0) spans.set(startDay(period), { period, parts });
  }
  return [...spans.values()].sort((a, b) => startDay(a.period) - startDay(b.period));
}

function fillingParts(period: Period, { frequency }: Axis): readonly Period[] {
  if (frequency === "to-date") return period.kind === "to-date" ? [period] : [];
  const parts = partsOf(period, frequency);
  return parts ? upTo(parts[1], parts[1].ordinal - parts[0].ordinal + 1) : [];
}

/** So many periods, of which one is the last. */
function upTo(last: RegularPeriod, count: number): readonly RegularPeriod[] {
  return Array.from({ length: count }, (_, at) => periodAt(last.frequency, last.ordinal - count + 1 + at));
}
