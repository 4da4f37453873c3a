import type { Over } from "../../compare/over.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import { cellState, type Grid } from "../observations/block.ts";
import type { Scratch } from "../observations/scratch.ts";
import type { Axis } from "../periods/axis.ts";
import type { AxisMaps } from "../periods/axis-maps.ts";
import { type RollUp, type Taking, takingOf } from "../periods/roll-up.ts";
import { type Marks, rolledMarks } from "./level-marks.ts";

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
  /** What is said of the cells, made out when it is first asked for. */
  readonly marks: () => Marks;
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
  const { axis, state, status, vintage } = grid;
  const reason = scratch.bytes(state.length);
  for (let cell = 0; cell < reason.length; cell++) reason[cell] = reasonOfState[state[cell] ?? 0] ?? missing;
  const marks = { stated: state, status, vintage };
  const from = axis.places;
  return { axis, num: grid.value, den: 1, reason, have: undefined, need: undefined, marks: () => marks, from };
}

function rolledUp(grid: Grid, rolled: RollUp, taking: Taking, scratch: Scratch): Level {
  const { axis, need, first, last } = rolled;
  const areas = grid.axis.length === 0 ? 0 : grid.value.length / grid.axis.length;
  const cells = areas * axis.length;
  let marks: Marks | undefined;
  const level = {
    axis,
    num: scratch.doubles(cells),
    den: taking === "mean" ? (need[0] ?? 1) : 1,
    reason: scratch.bytes(cells),
    have: scratch.integers(cells),
    need,
    marks: () => {
      marks ??= rolledMarks(grid, rolled, taking, areas, scratch);
      return marks;
    },
    from: taking === "last" ? last : first,
  };
  if (taking === "last") takeLast(level, areas, grid, rolled);
  else takeSums(level, areas, grid, rolled, taking === "not-additive" && !rolled.single);
  return level;
}

type Rolled = Pick<Level, "num" | "reason"> & { readonly have: Int32Array };

/** Sums the cells that the longer periods of each series are made of. */
function takeSums(level: Rolled, areas: number, grid: Grid, rolled: RollUp, refused: boolean): void {
  const places = rolled.axis.length;
  const twice = grid.state.includes(cellState.duplicate);
  for (let area = 0; area < areas; area++) {
    sumSeries(level, area * places, grid, area * grid.axis.length, rolled);
    if (refused) refuse(level, area * places, rolled.need.length);
    if (twice) findDuplicates(level, area * places, grid, area * grid.axis.length, rolled);
  }
}

function sumSeries(
  { num, reason, have: counts }: Rolled,
  first: number,
  { value, state }: Grid,
  offset: number,
  { anew, added, addedStarts, need }: RollUp,
): void {
  let sum = 0;
  let have = 0;
  let at = 0;
  for (let place = 0; place < anew.length; place++) {
    if (anew[place] === 1) sum = have = 0;
    const end = addedStarts[place + 1] ?? 0;
    for (; at < end; at++) {
      const from = offset + (added[at] ?? 0);
      if (state[from] === cellState.present) have++;
      // 0 where there is none.
      sum += value[from] ?? 0;
    }
    num[first + place] = sum;
    counts[first + place] = have;
    if (have === 0) reason[first + place] = missing;
    else if (have < (need[place] ?? 1)) reason[first + place] = incomplete;
  }
}

/** What has any value would be a sum. */
function refuse({ reason, have }: Rolled, first: number, places: number): void {
  for (let cell = first; cell < first + places; cell++) if (have[cell] !== 0) reason[cell] = notAdditive;
}

function findDuplicates(
  { reason }: Rolled,
  first: number,
  { state }: Grid,
  offset: number,
  { starts, members, need }: RollUp,
): void {
  for (let place = 0; place < need.length; place++) {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      if (state[offset + (members[at] ?? 0)] === cellState.duplicate) reason[first + place] = duplicate;
    }
  }
}

/** A stock is what it is in the last of the cells that the longer periods of each series are made of. */
function takeLast({ num, reason, have: counts }: Rolled, areas: number, grid: Grid, rolled: RollUp): void {
  const { starts, members, last, need } = rolled;
  for (let area = 0; area < areas; area++) {
    const offset = area * grid.axis.length;
    for (let place = 0, cell = area * need.length; place < need.length; place++, cell++) {
      let have = 0;
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
        if (grid.state[offset + (members[at] ?? 0)] === cellState.present) have++;
      }
      const only = last[place] ?? -1;
      const state = only < 0 ? cellState.absent : grid.state[offset + only];
      counts[cell] = have;
      if (state === cellState.present) num[cell] = grid.value[offset + only] ?? 0;
      else if (state === cellState.duplicate) reason[cell] = duplicate;
      else reason[cell] = have === 0 ? missing : incomplete;
    }
  }
}
