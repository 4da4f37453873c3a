import type { Over } from "../compare/over.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import { statusCode } from "../model/observation-status.ts";
import type { Axis } from "./axis.ts";
import type { AxisMaps } from "./axis-maps.ts";
import { cellState, type Grid } from "./block.ts";
import { type RollUp, type Taking, takingOf } from "./roll-up.ts";
import type { Scratch } from "./scratch.ts";

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

/** A grid brought to `over`; what is made for it is of scratch memory. */
export function levelOf(grid: Grid, over: Over, kind: IndicatorKind, maps: AxisMaps, scratch: Scratch): Level {
  const rolled = maps.rollUp(over, grid.axis);
  return rolled ? rolledUp(grid, rolled, takingOf(over, kind), scratch) : asItIs(grid, scratch);
}

function asItIs(grid: Grid, scratch: Scratch): Level {
  const { state } = grid;
  const reason = scratch.bytes(state.length);
  for (let cell = 0; cell < reason.length; cell++) reason[cell] = reasonOfState[state[cell] ?? 0] ?? missing;
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

function rolledUp(grid: Grid, rolled: RollUp, taking: Taking, scratch: Scratch): Level {
  const { axis, starts, members, need, last } = rolled;
  const areas = grid.axis.length === 0 ? 0 : grid.value.length / grid.axis.length;
  const cells = areas * axis.length;
  const level = {
    axis,
    num: scratch.doubles(cells),
    den: taking === "mean" ? (need[0] ?? 1) : 1,
    reason: scratch.bytes(cells),
    stated: scratch.bytes(cells),
    have: scratch.integers(cells),
    need,
    status: scratch.bytes(cells),
    vintage: grid.vintage && scratch.integers(cells),
    from: taking === "last" ? last : Int32Array.from(need, (_, at) => members[starts[at] ?? 0] ?? 0),
  };
  const grows = growing(rolled, taking);
  for (let area = 0; area < areas; area++) takeSeries(level, area, grid, rolled, grows, taking);
  return level;
}

/** Places that are made of what the one before is made of and more, as the months up to June: they go on from there. */
function growing({ axis, starts, members }: RollUp, taking: Taking): Uint8Array {
  return Uint8Array.from({ length: axis.length }, (_, place) => {
    const [before, start, end] = [starts[place - 1] ?? 0, starts[place] ?? 0, starts[place + 1] ?? 0];
    if (taking === "last" || place === 0 || start === before || end - start < start - before) return 0;
    for (let at = before; at < start; at++) if (members[at] !== members[at + start - before]) return 0;
    return 1;
  });
}

type Rolled = Omit<Level, "have"> & { readonly have: Int32Array };

const noStatus = statusCode("O");

/**
 * Sums the cells that the longer periods of one series are made of; a stock is what it is in the last one. The status is the
 * weakest, and the vintage the latest, of the cells with a value, or of those that say there is none where none has.
 */
function takeSeries(
  level: Rolled,
  area: number,
  grid: Grid,
  { axis, starts, members, need, last, single }: RollUp,
  grows: Uint8Array,
  taking: Taking,
): void {
  const { value: values, state: states, status: marks, vintage: vintages } = grid;
  const row = area * grid.axis.length;
  const ofLast = taking === "last";
  const refused = taking === "not-additive" && !single;
  let sum = 0;
  let have = 0;
  let taken = 0;
  let stated = 0;
  let rank = 0;
  let twice = false;
  let status = 0;
  let vintage = 0;
  for (let place = 0; place < axis.length; place++) {
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    let at = start;
    if (grows[place] === 1) at += start - (starts[place - 1] ?? 0);
    else {
      sum = have = taken = stated = rank = status = vintage = 0;
      twice = false;
    }
    const only = ofLast ? (last[place] ?? -1) : -1;
    for (; at < end; at++) {
      const member = members[at] ?? 0;
      const from = row + member;
      const state = states[from] ?? cellState.absent;
      if (state === cellState.absent) continue;
      stated = 1;
      if (state === cellState.present) have++;
      if (ofLast && member !== only) continue;
      const now = state === cellState.missing ? 1 : 2;
      if (now >= rank) {
        const mark = marks[from] ?? 0;
        const out = vintages ? (vintages[from] ?? 0) : 0;
        status = now > rank || mark > status ? mark : status;
        vintage = now > rank || out > vintage ? out : vintage;
        rank = now;
      }
      if (state === cellState.duplicate) twice = true;
      if (state !== cellState.present) continue;
      taken++;
      sum += values[from] ?? 0;
    }
    const cell = area * axis.length + place;
    level.num[cell] = sum;
    level.have[cell] = have;
    level.stated[cell] = stated;
    level.status[cell] = rank === 0 ? noStatus : status;
    if (level.vintage) level.vintage[cell] = vintage;
    if (twice) level.reason[cell] = duplicate;
    else if (have === 0) level.reason[cell] = missing;
    else if (refused) level.reason[cell] = notAdditive;
    else if (taken < (ofLast ? 1 : (need[place] ?? 1))) level.reason[cell] = incomplete;
  }
}
