import type { AxisMaps } from "./axis-maps.ts";
import type { Block } from "./block.ts";
import type { RowsCall } from "./block-rows.ts";
import type { Level } from "./level.ts";
import type { Making } from "./making.ts";

/** What a plan is looked up for: rows of a level, which is the block's values as they are made. */
export interface PlanCall extends RowsCall {
  readonly block: Block;
  readonly level: Level;
  readonly making: Making;
  readonly maps: AxisMaps;
}

/** The parts of a year that are expected by some rows, as fractions, and why there is none. */
export interface Parts {
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly reason: Uint8Array;
  readonly have: Int32Array;
  readonly need: Int32Array;
}
