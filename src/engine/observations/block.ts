import { statusCode } from "../../model/observation-status.ts";
import type { Period } from "../../model/period.ts";
import type { Axis } from "../periods/axis.ts";
import type { Scratch } from "./scratch.ts";

/** What stands in a cell. */
export const cellState = { absent: 0, present: 1, duplicate: 2, missing: 3 } as const;

/**
 * The values of some areas over an axis, as a rectangle: the cell of area a and place p is at `a * axis.length + p`.
 */
export interface Grid {
  readonly axis: Axis;
  /** Values times `10 ** scale` of the block: whole numbers wherever decimals allow. 0 where there is none. */
  readonly value: Float64Array;
  /** A {@link cellState}: nothing there, a value, values that contradict each other, or stated to be missing. */
  readonly state: Uint8Array;
  /** Place in `observationStatuses`. */
  readonly status: Uint8Array;
  /** Place in the panel's vintages. */
  readonly vintage: Int32Array | undefined;
}

/** All that one indicator has of one frequency, and the plans that it may be held against. */
export interface Block {
  /** Place in the panel's indicators. */
  readonly indicator: number;
  /** Places in the panel's areas, of those that the indicator has. */
  readonly areas: Int32Array;
  /** Power of ten that all values of the block are multiplied by. */
  readonly scale: number;
  /** Whether they are whole numbers then, so that sums and differences of doubles are exact. */
  readonly exact: boolean;
  readonly actual: Grid;
  /** Whole years as such, where the block is of another frequency: what a window to 31 December is filed as. */
  readonly yearActual: Grid | undefined;
  /** Plans by year, and plans by the block's own periods. */
  readonly yearPlan: Grid | undefined;
  readonly periodPlan: Grid | undefined;
  /** By place of the axis: the state of what all areas have there, where the block has but some areas of its indicator. */
  readonly reach?: Uint8Array;
  /** The year's plan as it was known when a period was first published, where plans changed: by area of the block. */
  readonly planInForce?: ((area: number, of: Period) => number | undefined) | undefined;
}

const noStatus = statusCode("O");

/** A grid with nothing in it: what is not there is missing without a reason, status O. Its columns are of `scratch`. */
export function emptyGrid(axis: Axis, areas: number, withVintage: boolean, scratch: Scratch): Grid {
  const cells = axis.length * areas;
  return {
    axis,
    value: scratch.doubles(cells),
    state: scratch.bytes(cells),
    status: scratch.bytes(cells).fill(noStatus),
    vintage: withVintage ? scratch.integers(cells) : undefined,
  };
}
