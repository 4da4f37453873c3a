import type { Base } from "../../compare/base.ts";
import type { Among, Measure } from "../../compare/measure.ts";
import { measures } from "../../compare/measures.ts";
import type { Over } from "../../compare/over.ts";
import { peersOf } from "../../compare/peers.ts";
import { baseOf } from "../../compare/references.ts";
import { doubleRoots } from "../../compare/roots.ts";
import { exactArithmetic } from "../../model/arithmetic.ts";
import type { Comparison } from "../../model/comparison.ts";
import { type ComparisonReason, hasValue } from "../../model/comparison-reason.ts";
import { holidayMoved } from "../../model/moving-holiday.ts";
import { isBreak, type ObservationStatus, statusCode, weakestStatus } from "../../model/observation-status.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { Rational } from "../../model/rational.ts";
import { type Making, wantedPeriods } from "../periods/wanted-periods.ts";
import type { ComparisonPlan } from "../plan.ts";
import { type Basis, noBasis } from "./basis.ts";
import type { Reading } from "./reading.ts";
import { areaWhole, earliest, indicatorWhole, referenceBasis } from "./reference-basis.ts";
import type { Subject } from "./subject.ts";

/** One comparison of one value. */
export interface ExactComparison {
  /** In the comparison's unit; undefined where there is none, and where it is a root and so no fraction. */
  readonly value: Rational | undefined;
  /** The nearest double; NaN where there is none. */
  readonly nearest: number;
  /** What the value was held against. */
  readonly base: Rational | undefined;
  readonly reason: ComparisonReason;
  readonly have: number;
  readonly need: number;
  readonly status: ObservationStatus;
  readonly basis: Basis | undefined;
}

/** Compares the value of an area and period as one comparison of the plan wants it. */
export function compareCell(
  subject: Subject,
  area: number,
  of: Period,
  { reference, measure: id }: Comparison,
  plan: ComparisonPlan,
): ExactComparison {
  const measure = measures[id];
  const base = baseOf(reference);
  const { over, refused } = overOf(measure, base, plan, subject);
  const making: Making = { over, frequency: subject.frequency, kind: subject.kind };
  const reading = subject.read(area, over, of);
  const basis = basisFor(measure, base, subject, area, of, making);
  const total = totalFor(measure, base, subject, area, of, making);
  const peers = measure.among ? valuesAmong(subject, over, of) : undefined;
  const held = total ?? basis;
  const before = earliest([
    hasEnded(subject, area, of, reading) ? "ended-member" : reading.reason,
    basis?.reason ?? "ok",
    total?.reason ?? "ok",
    refused,
    accepted(measure, subject),
    measure.among && isWhole(subject, area) ? "not-applicable" : "ok",
    signReason(measure, plan, held),
    Number.isNaN(measure.finish?.(doubleRoots, 1, basis?.years ?? Number.NaN)) ? "not-applicable" : "ok",
  ]);
  const found = hasValue(before) ? resultOf(measure, reading, basis, total, peers) : undefined;
  const decided = hasValue(before) && !Number.isFinite(found?.nearest) ? "not-applicable" : before;
  const reserved =
    hasValue(decided) && isBroken(subject, area, of, reading, basis) ? earliest([decided, "break-in-series"]) : decided;
  const crosses = reserved === "ok" && basis !== undefined && crossesHoliday(plan, base, of, making);
  const reason = crosses ? "moving-holiday" : reserved;
  return {
    value: hasValue(reason) ? found?.value : undefined,
    nearest: hasValue(reason) ? (found?.nearest ?? Number.NaN) : Number.NaN,
    base: basis && hasValue(basis.reason) ? basis.value : undefined,
    reason,
    ...countsOf(reason, reading, basis, total, peers?.length),
    status: weakestStatus([reading.status, basis?.status ?? "A", total?.status ?? "A"]),
    basis,
  };
}

/** Whether a holiday is in the value's period and not in one of its base, or the other way round. */
function crossesHoliday({ holiday }: ComparisonPlan, base: Base | undefined, of: Period, making: Making): boolean {
  if (!holiday || !base || base.series.kind === "area") return false;
  const { window } = base;
  if (window.kind === "first" || window.kind === "plan-year") return false;
  return wantedPeriods(window, of, making).periods.some((each) => holidayMoved(holiday, of, each));
}

/** What a measure asks for goes first, then what the plan does; a year's plan wants flows that are cumulated. */
function overOf(
  measure: Measure,
  base: Base | undefined,
  plan: ComparisonPlan,
  { kind, frequency }: Subject,
): { readonly over: Over; readonly refused: ComparisonReason } {
  const { over } = plan;
  if (measure.over) {
    const fits = over.kind !== "window" && over.kind !== "every";
    const regular = frequency !== "to-date" || measure.over.kind !== "trailing";
    return fits && regular ? { over: measure.over, refused: "ok" } : { over, refused: "not-applicable" };
  }
  const cumulates = base?.cumulates && kind === "flow" && over.kind === "period";
  return { over: cumulates ? { kind: "to-date" } : over, refused: "ok" };
}

function basisFor(
  measure: Measure,
  base: Base | undefined,
  subject: Subject,
  area: number,
  of: Period,
  making: Making,
): Basis | undefined {
  if (!measure.operands.includes("base")) return undefined;
  return base ? referenceBasis(subject, base, area, of, making) : noBasis("not-applicable");
}

/** What a contribution is of: the same base of the whole that the area, or else the indicator, is a part of. */
function totalFor(
  measure: Measure,
  base: Base | undefined,
  subject: Subject,
  area: number,
  of: Period,
  making: Making,
): Basis | undefined {
  if (!measure.operands.includes("total-base")) return undefined;
  if (base?.series.kind !== "same" || base.window.kind === "first" || base.window.kind === "plan-year") {
    return noBasis("not-applicable");
  }
  const byArea = subject.areas.some((each) => subject.areaOf(subject.area(each)?.parent) !== undefined);
  return byArea || subject.indicator.parent === undefined
    ? areaWhole(subject, area, of, making, base.window)
    : indicatorWhole(subject, area, of, making, base.window);
}

/** A member has ended where nothing is stated of it any more, and the values of others go on. */
function hasEnded(subject: Subject, area: number, of: Period, { reason }: Reading): boolean {
  if (reason !== "missing-value") return false;
  const ends = subject.series(area).figures.map(({ period }) => endDay(period));
  const anchor = of.kind === "regular" ? startDay(of) : endDay(of);
  return ends.length > 0 && Math.max(...ends) < endDay(of) && subject.lastValue >= anchor;
}

function accepted(measure: Measure, { indicator }: Subject): ComparisonReason {
  const answer = measure.accepts(indicator.kind, indicator.unit);
  return answer === "yes" ? "ok" : answer;
}

function isWhole(subject: Subject, area: number): boolean {
  const code = subject.area(area)?.code;
  return subject.areas.some((each) => subject.area(each)?.parent === code);
}

/** The values that a value is ranked among: those of areas that no other is a part of. */
function valuesAmong(subject: Subject, over: Over, of: Period): readonly Rational[] {
  return subject.areas
    .filter((each) => !isWhole(subject, each))
    .flatMap((each) => subject.read(each, over, of).value ?? []);
}

function signReason(measure: Measure, plan: ComparisonPlan, held: Basis | undefined): ComparisonReason {
  if (measure.base === "any" || !held?.value || !hasValue(held.reason)) return "ok";
  const sign = held.value.sign();
  if (sign === 0) return "zero-base";
  if (sign > 0) return "ok";
  return measure.magnitude && plan.negativeBase === "magnitude" ? "ok" : "negative-base";
}

function isBroken(subject: Subject, area: number, of: Period, reading: Reading, basis: Basis | undefined): boolean {
  const first = basis?.first ?? reading.first;
  const from = subject.kind === "stock" ? endDay(first) : startDay(first);
  const marked = subject
    .series(area)
    .figures.filter(({ status }) => isBreak(statusCode(status)))
    .map(({ period }) => startDay(period));
  const moved = (subject.area(area)?.breaks ?? []).flatMap((text) => {
    const found = parsePeriod(text);
    return found ? [startDay(found)] : [];
  });
  return [...marked, ...moved].some((each) => from < each && each <= endDay(of));
}

/** A result, exact where it is a fraction, and the nearest double. */
interface Result {
  readonly value: Rational | undefined;
  readonly nearest: number;
}

function resultOf(
  measure: Measure,
  { value }: Reading,
  basis: Basis | undefined,
  total: Basis | undefined,
  peers: readonly Rational[] | undefined,
): Result | undefined {
  if (!value) return undefined;
  if (measure.among) return standingOf(measure.among, value, peers ?? []);
  const named = { value, base: basis?.value, "total-base": total?.value };
  const operands = measure.operands.flatMap((name) => named[name] ?? []);
  const quotient = measure.formula(exactArithmetic, operands);
  if (typeof quotient === "string") return undefined;
  const { finish, factor } = measure;
  if (finish)
    return { value: undefined, nearest: factor * finish(doubleRoots, quotient.toNumber(), basis?.years ?? Number.NaN) };
  const held = (total ?? basis)?.value;
  const scaled = quotient.mul(Rational.of(BigInt(factor)));
  // Held against its magnitude, a negative base turns the sign: (v - b) / |b|.
  const result = measure.magnitude && held && held.sign() < 0 ? scaled.negate() : scaled;
  return { value: result, nearest: result.toNumber() };
}

function standingOf(among: Among, value: Rational, peers: readonly Rational[]): Result | undefined {
  const sorted = [...peers].sort((a, b) => a.compare(b));
  const above = Rational.of(BigInt(peers.filter((each) => each.compare(value) > 0).length));
  const { of, over = Rational.one, root } = among(peersOf(exactArithmetic, sorted))(value, above);
  if (typeof of === "string" || typeof over === "string" || over.sign() === 0) return undefined;
  if (root) return { value: undefined, nearest: of.sign() * Math.sqrt(of.mul(of).div(over).toNumber()) };
  const result = of.div(over);
  return { value: result, nearest: result.toNumber() };
}

/** How many of how many: among whom a rank is, and of what made the reason, else of the base, how many periods. */
function countsOf(
  reason: ComparisonReason,
  reading: Reading,
  basis: Basis | undefined,
  total: Basis | undefined,
  peers: number | undefined,
): { readonly have: number; readonly need: number } {
  const none = { have: 0, need: 0 };
  if (peers !== undefined) return hasValue(reason) ? { have: peers, need: peers } : none;
  if (reason === "incomplete-value") return { have: reading.have, need: reading.need };
  const decider = total && reason !== "ok" && total.reason === reason && basis?.reason !== reason ? total : basis;
  return decider && decider.need > 1 ? { have: decider.have, need: decider.need } : none;
}
