import { hasValue } from "../../model/comparison-reason.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import type { Panel } from "../../model/panel.ts";
import { endDay, type Period, startDay, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { inYear, nearest } from "../../model/period-reference.ts";
import type { Rational } from "../../model/rational.ts";
import type { AxisFrequency } from "../periods/axis.ts";
import type { ComparisonPlan } from "../plan.ts";
import { compareCell, type ExactComparison } from "./compare-cell.ts";
import { figuresOf } from "./figures.ts";
import type { Reading } from "./reading.ts";
import { Subject } from "./subject.ts";

/** The comparisons of one value: places in the panel's lists, the value as a fraction. */
export interface ExactRow {
  readonly indicator: number;
  readonly area: number;
  readonly period: Period;
  readonly value: Rational | undefined;
  readonly status: ObservationStatus;
  readonly vintage: number;
  /** One for each comparison of the plan. */
  readonly comparisons: readonly ExactComparison[];
}

const frequencies: readonly AxisFrequency[] = ["A", "S", "Q", "M", "W", "D", "to-date"];

/**
 * Runs a plan over a panel on fractions, one cell after the other: slow, exact, and written to be read. It is what the other
 * engines are held to, and enough for small data.
 */
export function compareExactly(panel: Panel, plan: ComparisonPlan): readonly ExactRow[] {
  const figures = figuresOf(panel, plan.vintage);
  return panel.indicators.flatMap((indicator, place) => {
    if (plan.indicators && !plan.indicators.includes(indicator.id)) return [];
    return frequencies
      .map((frequency) => new Subject(panel, figures, place, indicator, frequency))
      .filter(({ exists }) => exists)
      .flatMap((subject) => rowsOfSubject(subject, plan));
  });
}

function rowsOfSubject(subject: Subject, plan: ComparisonPlan): readonly ExactRow[] {
  const areas = subject.areas.filter((each) => !plan.areas || plan.areas.includes(subject.area(each)?.code ?? ""));
  const periods = subject.periods(plan.over).filter((each) => isAsked(each, plan));
  return areas.flatMap((area) => periods.flatMap((period) => rowOf(subject, area, period, plan) ?? []));
}

function isAsked(period: Period, { at, over }: ComparisonPlan): boolean {
  if (!at) return true;
  return at.some((asked) => {
    if (formatPeriod(asked) === formatPeriod(period)) return true;
    return (
      over.kind === "window" && asked.kind === "regular" && asked.frequency === "A" && asked.ordinal === yearOf(period)
    );
  });
}

/** The row of a cell, where there is anything to tell of it. */
function rowOf(subject: Subject, area: number, period: Period, plan: ComparisonPlan): ExactRow | undefined {
  const reading = subject.read(area, plan.over, period);
  const { value, status, vintage } = reading;
  const said = isSaid(subject, period, reading);
  if (!said && !isWithinReach(subject, period)) return undefined;
  const comparisons = plan.comparisons.map((each) => compareCell(subject, area, period, each, plan));
  const lasts = isLasting(subject, area, period);
  const told = comparisons.length === 0 ? lasts : comparisons.some((each) => isWorthTelling(each, lasts));
  if (!said && !told) return undefined;
  return { indicator: subject.place, area, period, value, status, vintage, comparisons };
}

/** Whatever the panel says gets its row, though not for the rest of a year that nobody has figures of yet. */
function isSaid(subject: Subject, period: Period, { stated }: Reading): boolean {
  return stated && startDay(period) <= subject.lastStated;
}

/** A gap can only be where the indicator's figures reach. */
function isWithinReach(subject: Subject, period: Period): boolean {
  return (period.kind === "regular" ? startDay(period) : endDay(period)) <= subject.lastStated;
}

/** A gap is told of where there is a base without a value: a plan, or any base while the series lasts. */
function isWorthTelling({ basis }: ExactComparison, lasts: boolean): boolean {
  return basis !== undefined && hasValue(basis.reason) && (basis.ofPlan === true || lasts);
}

/** A series lasts from its first value to a year after its last. */
function isLasting(subject: Subject, area: number, period: Period): boolean {
  const valued = subject.series(area).valued;
  const last = valued.at(-1);
  if (!last) return false;
  const first = Math.min(...valued.map((each) => startDay(each.period)));
  const yearLater = endDay(nearest(inYear(last.period, yearOf(last.period) + 1)));
  return first <= startDay(period) && endDay(period) <= yearLater;
}
