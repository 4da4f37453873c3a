import type { Names } from "./names.ts";
import type { Unit } from "./unit.ts";

/**
 * How an indicator behaves over time and areas. A `flow` sums over both, a `stock` takes its last value over time and sums
 * over areas, a `ratio` and an `index` do neither: they are recomputed from their parts or refused.
 */
export const indicatorKinds = ["flow", "stock", "ratio", "index"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Which way is good. */
export const directions = ["up", "down", "none"] as const;
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
   * True where the kind was guessed, not stated by the source. Of a guessed kind nothing is summed over time without that
   * guess being printed.
   */
  readonly guessed?: boolean;
  /** True where its table's title says that its figures run from the start of the year, which they may or may not bear out. */
  readonly cumulative?: boolean;
}
