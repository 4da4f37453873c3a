import type { Formula } from "../model/arithmetic.ts";
import type { MeasureId } from "../model/comparison.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Names } from "../model/names.ts";
import type { Unit } from "../model/unit.ts";
import type { Over } from "./over.ts";

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
  /**
   * What the last operand may be: `any`; `not-zero` (a negative one is refused too, unless its magnitude is asked for);
   * `both-above-zero` where a root is taken.
   */
  readonly base: "any" | "not-zero" | "both-above-zero";
  /** On a negative base its magnitude may be taken, where the call asks for that: `(v - b) / |b|`. */
  readonly magnitude?: true;
  /** The indicators it makes sense for; `unit-mismatch` or `not-applicable` is said of the others. */
  readonly accepts: (kind: IndicatorKind, unit: Unit) => "yes" | "unit-mismatch" | "not-applicable" | "not-additive";
  /** Whether the results of parts add up to that of the whole. */
  readonly additive: boolean;
  /** The value is first brought to this, whatever the call says. */
  readonly over?: Over;
  /** `years`: the result is the fraction's root of as many years as lie between base and value, less 1. */
  readonly root?: "years";
  /** `areas`: the result is the value's place among the areas of its indicator and period, 1 for the largest. */
  readonly rank?: "areas";
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
