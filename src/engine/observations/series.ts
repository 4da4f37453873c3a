import { statusCode } from "../../model/observation-status.ts";
import type { Axis } from "../periods/axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { saysSomething } from "./choose.ts";
import { ScaleFinder } from "./scale.ts";
import type { Scratch } from "./scratch.ts";

/** Observations of one indicator and area as columns, some rows of longer ones. NaN is a value that is missing. */
export interface Series {
  /** Place of the table that it is from. */
  readonly table: number;
  /** Place in the source's areas. */
  readonly area: number;
  /** Rows `from` up to `to` of the columns. */
  readonly from: number;
  readonly to: number;
  readonly value: Float64Array;
  /** Numbers of what stands beside each value, which {@link Beside} of the table says. */
  readonly beside: Int32Array;
}

/** What stands beside the values of a table, by number: where they are filed, and which of several publications counts. */
export interface Beside {
  /** Twice the place of the axis, and one more for plans; -1 for rows that do not count. */
  readonly slot: Int32Array;
  /** Place on the axis. */
  readonly place: Int32Array;
  readonly standing: Int32Array;
  /** Places in `observationStatuses`; undefined where nothing is said: A, and O of a value that is missing. */
  readonly status: Uint8Array | undefined;
  /** The same of a value that is missing. */
  readonly blank: Uint8Array | undefined;
  /** Places in the source's vintages. */
  readonly vintage: Int32Array;
}

/** What all rows of an indicator show of which some are gathered at a time. */
export interface Overview {
  /** Has seen all values. */
  readonly finder: ScaleFinder;
  /** The numbers that stand beside rows, of each table, and whether there is a value beside any of them. */
  readonly numbers: readonly { readonly table: number; readonly number: number; readonly present: boolean }[];
}

/** How the rows of some tables are filed. */
export interface Filing {
  readonly axes: readonly Axis[];
  readonly tables: readonly Beside[];
  /** Whether standings differ at all, so that rows of one cell have to be weighed. */
  readonly weighs: boolean;
}

const missing = statusCode("O");
const plain = statusCode("A");

/** A grid that is being filled, with the standing of what is in each cell where there are several publications. */
interface Target {
  readonly grid: Grid;
  readonly standing: Int32Array | undefined;
}

/**
 * The series of one indicator as blocks of `scratch` memory, one for each frequency that has actual values. `overview` is given
 * where they are not all of the indicator's.
 */
export function blocksOfSeries(
  filing: Filing,
  indicator: number,
  series: readonly Series[],
  scratch: Scratch,
  overview?: Overview,
): readonly Block[] {
  const areas = Int32Array.from(new Set(series.map(({ area }) => area))).sort();
  const local = new Map(Array.from(areas, (area, at) => [area, at]));
  const finder = overview?.finder ?? new ScaleFinder();
  if (!overview) for (const { value, from, to } of series) finder.see(value, from, to);
  const scale = finder.scale ?? 0;
  const targets: (Target | undefined)[] = [];
  const targetOf = (axis: Axis) => emptyTarget(axis, areas.length, filing.weighs, scratch);
  for (const each of series) scatter(filing, targets, each, local.get(each.area) ?? 0, targetOf, 10 ** scale);
  const grid = (axis: number, plan: number): Grid | undefined => targets[axis * 2 + plan]?.grid;
  const annual = filing.axes.findIndex(({ frequency }) => frequency === "A");
  const yearPlan = annual < 0 ? undefined : grid(annual, 1);
  return filing.axes.flatMap((_, axis): readonly Block[] => {
    const actual = grid(axis, 0);
    if (!actual) return [];
    const yearActual = annual < 0 || axis === annual ? undefined : grid(annual, 0);
    const plans = { yearPlan, periodPlan: grid(axis, 1) };
    const reach = overview && { reach: reachOf(filing, overview, axis) };
    return [{ indicator, areas, scale, exact: finder.scale !== undefined, actual, yearActual, ...plans, ...reach }];
  });
}

/** By place of an axis: what the figures of all areas have there. */
function reachOf({ axes, tables }: Filing, { numbers }: Overview, axis: number): Uint8Array {
  const reach = new Uint8Array(axes[axis]?.length ?? 0).fill(cellState.absent);
  for (const { table, number, present } of numbers) {
    const said = tables[table];
    if (said?.slot[number] !== axis * 2) continue;
    const place = said.place[number] ?? 0;
    if (present) reach[place] = cellState.present;
    else if (reach[place] === cellState.absent) reach[place] = cellState.missing;
  }
  return reach;
}

/** Files the rows of a series. Rows of one cell that say different things make it a duplicate. */
function scatter(
  filing: Filing,
  targets: (Target | undefined)[],
  series: Series,
  area: number,
  targetOf: (axis: Axis) => Target,
  factor: number,
): void {
  const { beside, from, to } = series;
  const said = filing.tables[series.table];
  if (!said) return;
  for (let row = from; row < to; ) {
    const slot = said.slot[beside[row] ?? 0] ?? -1;
    const axis = filing.axes[slot >> 1];
    if (axis) {
      targets[slot] ??= targetOf(axis);
      row = putRun(targets[slot], series, said, slot, row, area * axis.length, factor);
    } else row++;
  }
}

/** Puts the rows from one on that belong to a slot, and gives the row after them. */
function putRun(
  target: Target,
  { value, beside, to }: Series,
  said: Beside,
  slot: number,
  from: number,
  start: number,
  factor: number,
): number {
  const { grid, standing } = target;
  const { slot: slots, place: places } = said;
  const { value: values, state: states, status } = grid;
  const isPlain = !standing && !grid.vintage && !said.status;
  let row = from;
  for (; row < to; row++) {
    const number = beside[row] ?? 0;
    if (slots[number] !== slot) break;
    const cell = start + (places[number] ?? 0);
    const raw = value[row] ?? Number.NaN;
    if (isPlain && states[cell] === cellState.absent && !Number.isNaN(raw)) {
      values[cell] = scaledBy(raw, factor);
      states[cell] = cellState.present;
      status[cell] = plain;
    } else put(target, cell, raw, factor, said, number);
  }
  return row;
}

function scaledBy(raw: number, factor: number): number {
  return factor === 1 ? raw : Math.round(raw * factor);
}

/** Puts a value into a cell, unless there is one that counts for more. */
function put(target: Target, cell: number, raw: number, factor: number, said: Beside, number: number): void {
  const { grid, standing: held } = target;
  const present = !Number.isNaN(raw);
  const marked = present ? (said.status?.[number] ?? 0) : (said.blank?.[number] ?? missing);
  const standing = (held ? (said.standing[number] ?? 0) : 0) + (present || marked !== missing ? saysSomething : 0);
  const scaled = present ? scaledBy(raw, factor) : 0;
  if (grid.state[cell] !== cellState.absent) {
    const before = held ? (held[cell] ?? 0) : isBlank(grid, cell) ? 0 : saysSomething;
    if (standing < before) return;
    if (standing === before) {
      repeat(grid, cell, scaled, present, marked);
      return;
    }
  }
  grid.value[cell] = scaled;
  grid.state[cell] = present ? cellState.present : cellState.missing;
  grid.status[cell] = marked;
  if (grid.vintage) grid.vintage[cell] = said.vintage[number] ?? 0;
  if (held) held[cell] = standing;
}

/** Says once more what is in a cell, or something else of the same standing. */
function repeat(grid: Grid, cell: number, scaled: number, present: boolean, marked: number): void {
  grid.status[cell] = Math.max(grid.status[cell] ?? 0, marked);
  const same = scaled === grid.value[cell] && present === (grid.state[cell] === cellState.present);
  if (same && grid.state[cell] !== cellState.duplicate) return;
  grid.state[cell] = cellState.duplicate;
  grid.value[cell] = 0;
}

function isBlank({ state, status }: Grid, cell: number): boolean {
  return state[cell] === cellState.missing && status[cell] === missing;
}

function emptyTarget(axis: Axis, areas: number, weighs: boolean, scratch: Scratch): Target {
  const standing = weighs ? scratch.integers(axis.length * areas) : undefined;
  return { grid: emptyGrid(axis, areas, weighs, scratch), standing };
}
