import type { Over } from "../compare/over.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import { statusCode } from "../model/observation-status.ts";
import type { Axis } from "./axis.ts";
import { cellState, type Grid } from "./block.ts";
import { type RollUp, rollUpOf, type Taking, takingOf } from "./roll-up.ts";

/** The values of some areas brought to what is compared: as they are, cumulated, averaged. Cells are filed as in a grid. */
export interface Level {
  readonly axis: Axis;
  /** The value is `num / den`; a mean has the number of its periods below. */
  readonly num: Float64Array;
  readonly den: number;
  /** Why a cell has no value; 0 where it has one. */
  readonly reason: Uint8Array;
  /** 1 where anything is stated, if only that there is no value. */
  readonly stated: Uint8Array;
  /** How many of how many periods a cell is made of; undefined where each is its own. */
  readonly have: Int32Array | undefined;
  readonly need: Int32Array | undefined;
  readonly status: Uint8Array;
  readonly vintage: Int32Array | undefined;
  /** Place of the grid's own axis that place p begins with, for finding breaks. */
  readonly from: Int32Array;
}

const missing = reasonCode("missing-value");
const duplicate = reasonCode("duplicate-observation");
const incomplete = reasonCode("incomplete-value");
const notAdditive = reasonCode("not-additive");

const reasonOfState = new Uint8Array(4);
reasonOfState[cellState.absent] = missing;
reasonOfState[cellState.duplicate] = duplicate;
reasonOfState[cellState.missing] = missing;

/** A grid brought to `over`. */
export function levelOf(grid: Grid, over: Over, kind: IndicatorKind): Level {
  const rolled = rollUpOf(over, grid.axis);
  return rolled ? rolledUp(grid, rolled, takingOf(over, kind)) : asItIs(grid);
}

function asItIs(grid: Grid): Level {
  const reason = new Uint8Array(grid.state.length);
  for (let cell = 0; cell < reason.length; cell++) reason[cell] = reasonOfState[grid.state[cell] ?? 0] ?? missing;
  return {
    axis: grid.axis,
    num: grid.value,
    den: 1,
    reason,
    stated: grid.state,
    have: undefined,
    need: undefined,
    status: grid.status,
    vintage: grid.vintage,
    from: Int32Array.from(grid.axis.periods, (_, place) => place),
  };
}

function rolledUp(grid: Grid, rolled: RollUp, taking: Taking): Level {
  const { axis, starts, members, need, last } = rolled;
  const areas = grid.axis.length === 0 ? 0 : grid.value.length / grid.axis.length;
  const cells = areas * axis.length;
  const level = {
    axis,
    num: new Float64Array(cells),
    den: taking === "mean" ? (need[0] ?? 1) : 1,
    reason: new Uint8Array(cells),
    stated: new Uint8Array(cells),
    have: new Int32Array(cells),
    need,
    status: new Uint8Array(cells),
    vintage: grid.vintage && new Int32Array(cells),
    from: taking === "last" ? last : Int32Array.from(need, (_, at) => members[starts[at] ?? 0] ?? 0),
  };
  for (let area = 0; area < areas; area++) {
    for (let place = 0; place < axis.length; place++) {
      takeCell(level, area * axis.length + place, place, grid, area * grid.axis.length, rolled, taking);
    }
  }
  return level;
}

type Rolled = Omit<Level, "have"> & { readonly have: Int32Array };

/** Sums the cells that a longer period is made of; a stock is what it is in the last one. */
function takeCell(
  level: Rolled,
  cell: number,
  place: number,
  grid: Grid,
  row: number,
  { starts, members, need, last, single }: RollUp,
  taking: Taking,
): void {
  const only = taking === "last" ? (last[place] ?? -1) : undefined;
  const told = { status: 0, vintage: 0, states: 0 };
  let [sum, have, taken] = [0, 0, 0];
  for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
    const member = members[at] ?? 0;
    const from = row + member;
    const state = grid.state[from] ?? cellState.absent;
    if (state !== cellState.absent) level.stated[cell] = 1;
    if (state === cellState.present) have++;
    if (only !== undefined && member !== only) continue;
    tell(told, state, grid.status[from] ?? 0, grid.vintage?.[from] ?? 0);
    if (state !== cellState.present) continue;
    taken++;
    sum += grid.value[from] ?? 0;
  }
  const needed = taking === "last" ? 1 : (need[place] ?? 1);
  level.num[cell] = sum;
  level.have[cell] = have;
  level.status[cell] = told.states === 0 ? noStatus : told.status;
  if (level.vintage) level.vintage[cell] = told.vintage;
  if (told.states === cellState.duplicate) level.reason[cell] = duplicate;
  else if (have === 0) level.reason[cell] = missing;
  else if (taking === "not-additive" && !single) level.reason[cell] = notAdditive;
  else if (taken < needed) level.reason[cell] = incomplete;
}

const noStatus = statusCode("O");

/**
 * Adds what a cell says to what is told of a longer period: the weakest status and the latest vintage of those with a value,
 * or of those that say there is none where none has.
 */
function tell(
  told: { status: number; vintage: number; states: number },
  state: number,
  status: number,
  vintage: number,
) {
  if (state === cellState.absent) return;
  const [before, now] = [rankOf(told.states), rankOf(state)];
  if (now < before) return;
  const anew = now > before;
  told.status = anew ? status : Math.max(told.status, status);
  told.vintage = anew ? vintage : Math.max(told.vintage, vintage);
  if (anew || state === cellState.duplicate) told.states = state;
}

function rankOf(state: number): number {
  return state === cellState.absent ? 0 : state === cellState.missing ? 1 : 2;
}
