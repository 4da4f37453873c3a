import type { Formula } from "../model/arithmetic.ts";
import type { MeasureId } from "../model/comparison.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Names } from "../model/names.ts";
import type { Unit } from "../model/unit.ts";
import type { Over } from "./over.ts";
import type { Peers } from "./peers.ts";
import type { Roots } from "./roots.ts";

/** What a measure's formula is computed over, in this order. `total-base` is the base of the whole, for contributions. */
export type OperandName = "value" | "base" | "total-base";

/** How a value is held against a base. Each is one file; engines read these fields and never ask which measure it is. */
export interface Measure {
  readonly id: MeasureId;
  readonly names: Names;
  readonly operands: readonly OperandName[];
  readonly formula: Formula;
  /** What the fraction is multiplied by to be in the result's unit: 100 for percent. */
  readonly factor: 1 | 100;
  /** The unit of the result, from that of the value. */
  readonly unit: (value: Unit) => Unit;
  /** What the last operand may be: `any`, or `not-zero` (a negative one is refused too, unless its magnitude is asked for). */
  readonly base: "any" | "not-zero";
  /** On a negative base its magnitude may be taken, where the call asks for that: `(v - b) / |b|`. */
  readonly magnitude?: true;
  /** The indicators it makes sense for; `unit-mismatch` or `not-applicable` is said of the others. */
  readonly accepts: (kind: IndicatorKind, unit: Unit) => "yes" | "unit-mismatch" | "not-applicable" | "not-additive";
  /** Whether the results of parts add up to that of the whole. */
  readonly additive: boolean;
  /** The value is first brought to this, whatever the call says. */
  readonly over?: Over;
  /**
   * What becomes of the formula's quotient, before the factor, where that is not the result itself and so no fraction: a root.
   * `years` lie between base and value, no number where the base has no date. No number where there is none: `not-applicable`.
   */
  readonly finish?: <T>(a: Roots<T>, quotient: T, years: T) => T;
  /** What all areas of the value's indicator and period say of it, in place of the formula. */
  readonly among?: Among;
  /**
   * The same in the cells of a spreadsheet: of the quotient and the years where there is `finish`, of the value and the range
   * of all areas where there is `among`. Without it such a result is written as a number.
   */
  readonly inCells?: (first: string, second: string) => string;
  /** Decimals that results are told to, where they are always as many. */
  readonly decimals?: number;
}

/**
 * Of the values of all areas what is said of one of them, `above` of which are larger: `of / over`, or `of` over the root of
 * `over`; none where `over` is zero.
 */
export type Among = <T>(peers: Peers<T>) => (value: T, above: T) => Standing<T>;

export interface Standing<T> {
  readonly of: T;
  readonly over?: T;
  readonly root?: true;
}

/** Percent, as the unit of a result. */
export const percentUnit: Unit = { kind: "percent", text: "%", base: "%", scale: -2 };
export const pointsUnit: Unit = { kind: "points", text: "pp", base: "%", scale: -2 };
export const timesUnit: Unit = { kind: "times", text: "×", base: "", scale: 0 };

/** The difference of two percentages is in points; of anything else, in its own unit. */
export function differenceUnit(unit: Unit): Unit {
  return unit.kind === "percent" ? pointsUnit : unit;
}

export const acceptsAll = (): "yes" => "yes";
