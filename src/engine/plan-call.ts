import type { Over } from "../compare/over.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Block } from "./block.ts";
import type { Level } from "./level.ts";

/** What a plan is looked up for: cells of a level, which is the block's values brought to `over`. */
export interface PlanCall {
  readonly block: Block;
  readonly level: Level;
  readonly over: Over;
  readonly kind: IndicatorKind;
  readonly rows: Int32Array;
}

/** The parts of a year that are expected by some rows, as fractions, and why there is none. */
export interface Parts {
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly reason: Uint8Array;
  readonly have: Int32Array;
  readonly need: Int32Array;
}
