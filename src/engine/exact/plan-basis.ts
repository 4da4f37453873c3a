import type { Over } from "../../compare/over.ts";
import type { Phasing } from "../../compare/phasing.ts";
import { type Period, period, toDate } from "../../model/period.ts";
import { baseWindow, planYear } from "../../model/period-reference.ts";
import { Rational } from "../../model/rational.ts";
import { partOfYear } from "../periods/part-of-year.ts";
import { type Basis, noBasis } from "./basis.ts";
import { exactDecimal } from "./exact-decimal.ts";
import { readSeries } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** The plan of the year that a period is in, as much of it as is expected of the part of the year that the value covers. */
export function planBasis(subject: Subject, area: number, over: Over, of: Period, phasing: Phasing): Basis {
  switch (phasing.kind) {
    case "none":
      return yearPlan(subject, area, of);
    case "linear":
      return linearPlan(subject, yearPlan(subject, area, of), over, of);
    case "seasonal":
      return seasonalPlan(subject, yearPlan(subject, area, of), area, over, of, phasing.first, phasing.last);
    case "given":
      return givenPlan(subject, area, over, of);
  }
}

function yearPlan({ figures, place }: Subject, area: number, of: Period): Basis {
  const year = planYear(of);
  const figure = year && figures.plan(place, area, "A").at(year);
  if (figure?.twice) return { ...noBasis("duplicate-observation"), need: 1, ofPlan: true };
  if (!figure?.value) return { ...noBasis("no-plan"), need: 1, ofPlan: true };
  const known = figures.planInForce?.(place, area, of);
  const value = known ? exactDecimal(known.value) : figure.value;
  return { value, reason: "ok", have: 1, need: 1, status: figure.status, ofPlan: true };
}

function linearPlan({ kind }: Subject, plan: Basis, over: Over, of: Period): Basis {
  if (plan.value === undefined) return plan;
  if (kind !== "flow") return { ...plan, value: undefined, reason: "not-applicable" };
  const [part, whole] = partOfYear(of, over);
  return { ...plan, value: plan.value.mul(Rational.of(BigInt(part), BigInt(whole))) };
}

/** The part that the same periods were of their years, all years together. */
function seasonalPlan(
  subject: Subject,
  plan: Basis,
  area: number,
  over: Over,
  of: Period,
  first: number,
  last: number,
): Basis {
  if (plan.value === undefined) return plan;
  const { kind } = subject;
  if (kind === "ratio" || kind === "index") return { ...plan, value: undefined, reason: "not-additive" };
  const need = last - first + 1;
  const parts = baseWindow(of, first, last).flatMap((each) =>
    each.found ? (subject.read(area, over, each.period).value ?? []) : [],
  );
  const wholes = Array.from({ length: need }, (_, at) => wholeYear(subject, area, first + at)).flatMap(
    (value) => value ?? [],
  );
  const have = Math.min(parts.length, wholes.length);
  if (have < need) return { ...plan, value: undefined, reason: "incomplete-base", have, need };
  const [part, whole] = [total(parts), total(wholes)];
  if (whole.sign() === 0) return { ...plan, value: undefined, reason: "zero-base", have, need };
  return { ...plan, value: plan.value.mul(part).div(whole) };
}

function wholeYear(subject: Subject, area: number, year: number): Rational | undefined {
  const own = period("A", year);
  if (subject.frequency === "to-date") {
    // A window that covers its year is filed as the year.
    const window = subject.read(area, { kind: "period" }, toDate(own, own)).value;
    return window ?? subject.figures.actual(subject.place, area, "A").at(own)?.value;
  }
  return subject.read(area, { kind: "every", frequency: "A" }, own).value;
}

function total(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.add(value), Rational.zero);
}

/** Plans for the series' own periods, brought to what the value is brought to. */
function givenPlan({ figures, place, frequency, kind }: Subject, area: number, over: Over, of: Period): Basis {
  const reading = readSeries(figures.plan(place, area, frequency), over, of, kind, frequency);
  const basis: Basis = { ...noBasis("no-plan"), need: 1, ofPlan: true };
  const { value, have, need, status } = reading;
  switch (reading.reason) {
    case "ok":
      return { ...basis, value, reason: "ok", have: 1, status };
    case "incomplete-value":
      return { ...basis, reason: "incomplete-base", have, need };
    case "duplicate-observation":
    case "not-additive":
      return { ...basis, reason: reading.reason };
    default:
      return basis;
  }
}
