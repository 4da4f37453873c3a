import { statusCode } from "../../model/observation-status.ts";
import { cellState, type Grid } from "../observations/block.ts";
import type { Scratch } from "../observations/scratch.ts";
import type { RollUp, Taking } from "../periods/roll-up.ts";

/** What is said of the cells of a level. */
export interface Marks {
  /** Above 0 where anything is stated, if only that there is no value. */
  readonly stated: Uint8Array;
  readonly status: Uint8Array;
  readonly vintage: Int32Array | undefined;
}

const noStatus = statusCode("O");

/**
 * What is said of longer periods: the weakest status, and the latest vintage, of the cells with a value that they are made of,
 * or of those that say there is none where none has. A stock has its last cell's.
 */
export function rolledMarks(grid: Grid, rolled: RollUp, taking: Taking, areas: number, scratch: Scratch): Marks {
  const { length } = rolled.axis;
  const marks = {
    stated: scratch.bytes(areas * length),
    status: scratch.bytes(areas * length).fill(noStatus),
    vintage: grid.vintage && scratch.integers(areas * length),
  };
  for (let area = 0; area < areas; area++) {
    for (let place = 0; place < length; place++) {
      markCell(marks, area * length + place, grid, area * grid.axis.length, place, rolled, taking === "last");
    }
  }
  return marks;
}

function markCell(
  marks: Marks,
  cell: number,
  { state: states, status, vintage }: Grid,
  offset: number,
  place: number,
  { starts, members, last }: RollUp,
  ofLast: boolean,
): void {
  const end = starts[place + 1] ?? 0;
  const only = last[place] ?? -1;
  let valued = false;
  let weakest = -1;
  let latest = 0;
  for (let at = starts[place] ?? 0; at < end; at++) {
    const from = offset + (members[at] ?? 0);
    const state = states[from];
    if (state === cellState.absent) continue;
    marks.stated[cell] = 1;
    const isValue = state !== cellState.missing;
    if ((ofLast && from !== offset + only) || (valued && !isValue)) continue;
    if (isValue && !valued) {
      valued = true;
      weakest = -1;
      latest = 0;
    }
    weakest = Math.max(weakest, status[from] ?? 0);
    latest = Math.max(latest, vintage?.[from] ?? 0);
  }
  if (weakest < 0) return;
  marks.status[cell] = weakest;
  if (marks.vintage) marks.vintage[cell] = latest;
}
