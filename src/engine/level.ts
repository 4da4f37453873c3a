import type { Over } from "../compare/over.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Axis } from "./axis.ts";
import { cellState, type Grid } from "./block.ts";
import { rollUpOf, type Taking, takingOf } from "./roll-up.ts";

/** The values of some areas brought to what is compared: as they are, cumulated, averaged. Cells are filed as in a grid. */
export interface Level {
  readonly axis: Axis;
  /** The value is `num / den`; a mean has the number of its periods below. */
  readonly num: Float64Array;
  readonly den: number;
  /** Why a cell has no value; 0 where it has one. */
  readonly reason: Uint8Array;
  /** How many of how many periods a cell is made of; undefined where each is its own. */
  readonly have: Int32Array | undefined;
  readonly need: Int32Array | undefined;
  readonly status: Uint8Array;
  readonly vintage: Int32Array | undefined;
  /** Places of the grid's own axis that place p begins and ends with, for finding breaks in between. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const missing = reasonCode("missing-value");
const duplicate = reasonCode("duplicate-observation");
const incomplete = reasonCode("incomplete-value");

const reasonOfState = new Uint8Array(4);
reasonOfState[cellState.absent] = missing;
reasonOfState[cellState.duplicate] = duplicate;
reasonOfState[cellState.missing] = missing;

/** A grid brought to `over`. */
export function levelOf(grid: Grid, over: Over, kind: IndicatorKind): Level {
  const rolled = rollUpOf(over, grid.axis);
  if (!rolled) return asItIs(grid);
  const { axis, starts, members, need, last } = rolled;
  const taking = takingOf(over, kind);
  const areas = grid.axis.length === 0 ? 0 : grid.value.length / grid.axis.length;
  const cells = areas * axis.length;
  const level = {
    axis,
    num: new Float64Array(cells),
    den: 1,
    reason: new Uint8Array(cells),
    have: new Int32Array(cells),
    need,
    status: new Uint8Array(cells),
    vintage: grid.vintage && new Int32Array(cells),
    from: Int32Array.from(need, (_, at) => members[starts[at] ?? 0] ?? 0),
    to: Int32Array.from(need, (_, at) => members[(starts[at + 1] ?? 0) - 1] ?? 0),
  };
  for (let cell = 0; cell < cells; cell++) {
    const place = cell % axis.length;
    const row = ((cell - place) / axis.length) * grid.axis.length;
    if (taking === "last") takeCell(level, cell, 1, grid, row, last, place, place + 1, taking);
    else
      takeCell(level, cell, need[place] ?? 1, grid, row, members, starts[place] ?? 0, starts[place + 1] ?? 0, taking);
  }
  return taking === "mean" ? { ...level, den: need[0] ?? 1 } : level;
}

type Rolled = Omit<Level, "have"> & { readonly have: Int32Array };

function takeCell(
  level: Rolled,
  cell: number,
  need: number,
  grid: Grid,
  row: number,
  members: Int32Array,
  first: number,
  end: number,
  taking: Taking,
): void {
  let [sum, have, status, vintage, twice] = [0, 0, 0, 0, false];
  for (let at = first; at < end; at++) {
    const member = members[at] ?? -1;
    if (member < 0) continue;
    const from = row + member;
    const state = grid.state[from];
    if (state === cellState.duplicate) twice = true;
    if (state !== cellState.present) continue;
    have++;
    sum += grid.value[from] ?? 0;
    status = Math.max(status, grid.status[from] ?? 0);
    vintage = Math.max(vintage, grid.vintage?.[from] ?? 0);
  }
  level.num[cell] = sum;
  level.have[cell] = have;
  level.status[cell] = status;
  if (level.vintage) level.vintage[cell] = vintage;
  if (twice) level.reason[cell] = duplicate;
  else if (have === 0) level.reason[cell] = missing;
  else if (taking === "not-additive" || taking === "not-applicable") level.reason[cell] = reasonCode(taking);
  else if (have < need) level.reason[cell] = incomplete;
}

function asItIs(grid: Grid): Level {
  const reason = new Uint8Array(grid.state.length);
  for (let cell = 0; cell < reason.length; cell++) reason[cell] = reasonOfState[grid.state[cell] ?? 0] ?? missing;
  const places = Int32Array.from(grid.axis.periods, (_, place) => place);
  return {
    axis: grid.axis,
    num: grid.value,
    den: 1,
    reason,
    have: undefined,
    need: undefined,
    status: grid.status,
    vintage: grid.vintage,
    from: places,
    to: places,
  };
}
