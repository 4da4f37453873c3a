import type { Block } from "../observations/block.ts";
import type { AxisMaps } from "../periods/axis-maps.ts";
import type { Making } from "../periods/wanted-periods.ts";
import type { RowsCall } from "../values/block-rows.ts";
import type { Level } from "../values/level.ts";

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
