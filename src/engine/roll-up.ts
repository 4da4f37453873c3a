import type { Over } from "../compare/over.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import { numberInYear, type Period, periodAt, type RegularPeriod, startDay, yearOf } from "../model/period.ts";
import { inYear } from "../model/period-reference.ts";
import { containing, partsOf } from "../model/period-within.ts";
import { Axis, axisFrequency } from "./axis.ts";

/** Which places of an axis each place of another is made of, for bringing values to longer periods. */
export interface RollUp {
  readonly axis: Axis;
  /** Places of place p: `members[starts[p]]` up to `members[starts[p + 1]]`, in order of time, those that there are. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** How many there should be. */
  readonly need: Int32Array;
  /** The place of the last one, which a stock takes; -1 where the axis does not have it. */
  readonly last: Int32Array;
}

/** What is taken of the values of a longer period, or why nothing can be. */
export type Taking = "sum" | "mean" | "last" | "not-additive" | "not-applicable";

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
 * empty axis where the periods do not fit, as weeks in a month.
 */
export function rollUpOf(over: Over, axis: Axis): RollUp | undefined {
  if (over.kind === "period" || (over.kind === "to-date" && isWhole(axis))) return undefined;
  const spans = spansOf(over, axis);
  const longer = new Axis(
    spans[0] ? axisFrequency(spans[0].period) : axis.frequency,
    spans.map(({ period }) => period),
  );
  const members = spans.map(({ first, last }) => placesBetween(axis, first, last));
  const starts = new Int32Array(spans.length + 1);
  for (const [at, each] of members.entries()) starts[at + 1] = (starts[at] ?? 0) + each.length;
  return {
    axis: longer,
    starts,
    members: Int32Array.from(members.flat()),
    need: Int32Array.from(spans, ({ first, last }) => last.ordinal - first.ordinal + 1),
    last: Int32Array.from(spans, ({ last }) => axis.placeOf(last)),
  };
}

/** Years, and windows that are to date already, are cumulated as they stand. */
function isWhole(axis: Axis): boolean {
  return axis.frequency === "A" || axis.frequency === "to-date";
}

interface SpanOfPeriods {
  readonly period: Period;
  readonly first: RegularPeriod;
  readonly last: RegularPeriod;
}

function spansOf(over: Exclude<Over, { kind: "period" }>, axis: Axis): readonly SpanOfPeriods[] {
  const regular = axis.periods.filter((each): each is RegularPeriod => each.kind === "regular");
  switch (over.kind) {
    case "to-date":
      return regular.map((last) => ({ period: last, first: stepped(last, 1 - numberInYear(last)), last }));
    case "trailing":
      return regular.map((last) => ({ period: last, first: stepped(last, 1 - over.periods), last }));
    case "window":
      return distinct(
        yearsOf(axis).flatMap((year) => {
          const found = inYear(over.period, year);
          return found.found ? [found.period] : [];
        }),
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
    if (spans.has(startDay(period)) || axis.frequency === "to-date") continue;
    const parts = partsOf(period, axis.frequency);
    if (parts) spans.set(startDay(period), { period, first: parts[0], last: parts[1] });
  }
  return [...spans.values()].sort((a, b) => startDay(a.period) - startDay(b.period));
}

function yearsOf(axis: Axis): readonly number[] {
  return [...new Set(axis.periods.map(yearOf))];
}

function stepped(from: RegularPeriod, by: number): RegularPeriod {
  return periodAt(from.frequency, from.ordinal + by);
}

function placesBetween(axis: Axis, first: RegularPeriod, last: RegularPeriod): readonly number[] {
  const places: number[] = [];
  for (let ordinal = first.ordinal; ordinal <= last.ordinal; ordinal++) {
    const place = axis.placeOf(periodAt(first.frequency, ordinal));
    if (place >= 0) places.push(place);
  }
  return places;
}
