import type { Names } from "./names.ts";
import type { Unit } from "./unit.ts";

/**
 * How an indicator behaves over time and areas. A `flow` sums over both, a `stock` takes its last value over time and sums
 * over areas, a `ratio` and an `index` do neither: they are recomputed from their parts or refused.
 */
export const indicatorKinds = ["flow", "stock", "ratio", "index"] as const;

/** One of `indicatorKinds`. */
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Which direction of change is favourable: `up`, `down`, or neither. */
export const directions = ["up", "down", "none"] as const;

/** One of `directions`. */
export type Direction = (typeof directions)[number];

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly names: Names;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** The id of the whole that this is a part of. */
  readonly parent?: string;
  /**
   * True where the kind was guessed, not stated by the source. Values of a guessed kind are aggregated over time only with a
   * note that says so.
   */
  readonly guessed?: boolean;
  /** True where the title of its table says that its figures are year-to-date totals; the figures may contradict it. */
  readonly cumulative?: boolean;
}
