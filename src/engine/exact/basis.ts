import type { Over } from "../../compare/over.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import { type ObservationStatus, weakestStatus } from "../../model/observation-status.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { Rational } from "../../model/rational.ts";
import type { WantedPeriods } from "../periods/wanted-periods.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** What a value is held against, or why there is nothing. */
export interface Basis {
  readonly value: Rational | undefined;
  readonly reason: ComparisonReason;
  readonly have: number;
  readonly need: number;
  readonly status: ObservationStatus;
  /** Years from it to the value; undefined where it has no date of its own. */
  readonly years?: number;
  /** The first period that it is made of, where it is of the series' own. */
  readonly first?: Period;
  readonly ofPlan?: true;
}

export function noBasis(reason: ComparisonReason): Basis {
  return { value: undefined, reason, have: 0, need: 0, status: "A" };
}

/** The mean of a series over the periods that are wanted; `own` where it is the series of the value itself. */
export function basisOf(subject: Subject, area: number, over: Over, wanted: WantedPeriods, own: boolean): Basis {
  if (wanted.refused) return noBasis(wanted.refused);
  const readings = wanted.periods
    .filter((each) => subject.has(over, each))
    .map((each) => subject.read(area, over, each));
  const found = readings.filter(({ reason }) => reason === "ok");
  const values = found.flatMap(({ value }) => value ?? []);
  const sum = values.reduce((total, value) => total.add(value), Rational.zero);
  const [first] = found;
  const basis: Basis = {
    value: values.length === 0 ? undefined : sum.div(Rational.of(BigInt(values.length))),
    reason: "ok",
    have: values.length,
    need: wanted.need,
    status: weakestStatus(found.map(({ status }) => status)),
    ...(wanted.years === undefined ? {} : { years: wanted.years }),
    ...(own && first ? { first: first.first } : {}),
  };
  const without = (reason: ComparisonReason): Basis => ({ ...basis, value: undefined, reason });
  if (readings.some(({ reason }) => reason === "duplicate-observation")) return without("duplicate-observation");
  if (values.length >= wanted.need) return basis;
  if (values.length >= wanted.minimum) return { ...basis, reason: "partial-base" };
  if (values.length > 0) return without("incomplete-base");
  const [only] = readings;
  if (wanted.need === 1 && only?.reason === "incomplete-value") return incomplete(basis, only);
  return without(own && isNew(subject, area, wanted.periods) ? "new-member" : "missing-base");
}

function incomplete(basis: Basis, { have, need }: Reading): Basis {
  return { ...basis, value: undefined, reason: "incomplete-base", have, need };
}

/**
 * A member is new where others have values by the base's last period already and all that is stated of it begins later: a figure that
 * is suppressed, or not published yet, is stated.
 */
function isNew(subject: Subject, area: number, periods: readonly Period[]): boolean {
  const start = Math.max(...periods.map(startDay));
  const end = Math.max(...periods.map(endDay));
  const starts = subject.series(area).figures.map(({ period }) => startDay(period));
  return starts.length > 0 && Math.min(...starts) > start && subject.firstValue <= end;
}
