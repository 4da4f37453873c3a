import type { Period } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";
import type { Phasing } from "./phasing.ts";

/**
 * The same period of the prior year.
 *
 * @example
 * priorYear() // -> { kind: "prior-year" }
 */
export function priorYear(): { readonly kind: "prior-year" } {
  return Object.freeze({ kind: "prior-year" });
}

/**
 * The previous period.
 *
 * @example
 * priorPeriod() // -> { kind: "prior-period" }
 */
export function priorPeriod(): { readonly kind: "prior-period" } {
  return Object.freeze({ kind: "prior-period" });
}

/** The mean of the same period in each year of a window; the years are part of the type. */
export interface BaseAverage<F extends number, L extends number, M extends number = never> {
  readonly kind: "base-average";
  readonly first: F;
  readonly last: L;
  readonly minimum?: M;
}

/**
 * The mean of the same period in each year from `first` to `last`. All years are required, or at least `minimum` of them.
 * Throws a RangeError if the window ends before it starts, or if `minimum` exceeds its number of years.
 *
 * @example
 * baseAverage(2016, 2020) // -> { kind: "base-average", first: 2016, last: 2020 }
 * baseAverage(2020, 2016) // -> throws RangeError
 */
export function baseAverage<F extends number, L extends number>(first: F, last: L): BaseAverage<F, L>;
export function baseAverage<F extends number, L extends number, const M extends number>(
  first: F,
  last: L,
  options: { readonly minimum: M },
): BaseAverage<F, L, M>;
export function baseAverage(
  first: number,
  last: number,
  options: { readonly minimum?: number } = {},
): BaseAverage<number, number, number> {
  const { minimum } = options;
  const years = last - first + 1;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last > 9999 || years < 1) {
    throw new RangeError(`base average: expected two years in order, found ${first} and ${last}`);
  }
  if (minimum === undefined) return Object.freeze({ kind: "base-average", first, last });
  if (!Number.isInteger(minimum) || minimum < 1 || minimum > years) {
    throw new RangeError(`base average: expected a minimum from 1 to ${years} years, found ${minimum}`);
  }
  return Object.freeze({ kind: "base-average", first, last, minimum });
}

/** A fixed base period; its notation is part of the type. */
export interface FixedBase<T extends string> {
  readonly kind: "fixed-base";
  readonly period: Period;
  /** Only in the type. */
  readonly written?: T;
}

/**
 * A fixed base period (index 100), in SDMX notation; a year is the mean of its periods. Throws a RangeError if the text is not
 * a period.
 *
 * @example
 * fixedBase("2010") // -> { kind: "fixed-base", period: { kind: "regular", frequency: "A", ordinal: 2010 } }
 * fixedBase("2010-13") // -> throws RangeError
 */
export function fixedBase<T extends string>(text: T): FixedBase<T> {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`fixed base: expected a period such as 2010 or 2010-06, found "${text}"`);
  return Object.freeze({ kind: "fixed-base", period });
}

/**
 * The first period in which the series has a value.
 *
 * @example
 * firstPeriod() // -> { kind: "first" }
 */
export function firstPeriod(): { readonly kind: "first" } {
  return Object.freeze({ kind: "first" });
}

/** The year's plan; the phasing is part of the type. */
export interface YearPlan<P extends Phasing> {
  readonly kind: "plan";
  readonly phasing: P;
}

/**
 * The annual plan: in full, or, with a phasing, only the part expected to date.
 *
 * @example
 * plan() // -> { kind: "plan", phasing: { kind: "none" } }
 * plan({ phasing: { kind: "seasonal", first: 2019, last: 2023 } }).phasing.kind // -> "seasonal"
 */
export function plan(): YearPlan<{ readonly kind: "none" }>;
export function plan<const P extends Phasing>(options: { readonly phasing: P }): YearPlan<P>;
export function plan(options: { readonly phasing: Phasing } = { phasing: { kind: "none" } }): YearPlan<Phasing> {
  return Object.freeze({ kind: "plan", phasing: Object.freeze(options.phasing) });
}

/** The total of which an area or an indicator is a part; which of them is part of the type. */
export interface Total<O extends "area" | "indicator"> {
  readonly kind: "total";
  readonly of: O;
}

/**
 * The whole of which the area, or else the indicator, is a part.
 *
 * @example
 * [total(), total("indicator")] // -> [{ kind: "total", of: "area" }, { kind: "total", of: "indicator" }]
 */
export function total(): Total<"area">;
export function total<O extends "area" | "indicator">(of: O): Total<O>;
export function total(of: "area" | "indicator" = "area"): Total<"area" | "indicator"> {
  return Object.freeze({ kind: "total", of });
}

/** Another area, as its type knows the code. */
export interface OtherArea<C extends string> {
  readonly kind: "area";
  readonly code: C;
}

/**
 * Another area, in the same indicator and period.
 *
 * @example
 * otherArea("VN-44") // -> { kind: "area", code: "VN-44" }
 */
export function otherArea<C extends string>(code: C): OtherArea<C> {
  return Object.freeze({ kind: "area", code });
}
