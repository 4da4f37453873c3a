import { statusCode } from "../model/observation-status.ts";
import type { Axis } from "./axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { isPlan, type Standing, saysSomething } from "./choose.ts";
import { ScaleFinder } from "./scale.ts";

/** Observations of one indicator and area as columns, some rows of longer ones. NaN is a value that is missing. */
export interface Series {
  /** Place in the source's areas. */
  readonly area: number;
  /** Rows `from` up to `to` of the columns. */
  readonly from: number;
  readonly to: number;
  readonly value: Float64Array;
  /** Numbers that `periodOf` has the periods of. */
  readonly period: Int32Array;
  readonly periodOf: PeriodLookup;
  /** Places in `scenarios`, or one for all. */
  readonly scenario: Int32Array | number;
  /** Places in `observationStatuses`; undefined where nothing is said: A, and O of a value that is missing. */
  readonly status: Int32Array | undefined;
  /** Places in the source's vintages. */
  readonly vintage: Int32Array | undefined;
}

/** Periods by consecutive numbers: the period with number n has the code `codes[n - base]`; -1 for none. */
export interface PeriodLookup {
  readonly base: number;
  readonly codes: Int32Array;
}

/** How cells are filed, and which of several publications counts. */
export interface Filing {
  readonly axes: readonly Axis[];
  readonly axisAt: Int32Array;
  readonly placeAt: Int32Array;
  readonly standing: Standing;
  /** Whether standings differ at all, so that rows of one cell have to be weighed. */
  readonly weighs: boolean;
}

const missing = statusCode("O");

/** A grid that is being filled, with the standing of what is in each cell where there are several publications. */
interface Target {
  readonly grid: Grid;
  readonly standing: Int32Array | undefined;
}

/** The series of one indicator as blocks, one for each frequency that has actual values. */
export function blocksOfSeries(filing: Filing, indicator: number, series: readonly Series[]): readonly Block[] {
  const areas = Int32Array.from(new Set(series.map(({ area }) => area))).sort();
  const local = new Map(Array.from(areas, (area, at) => [area, at]));
  const finder = new ScaleFinder();
  for (const { value, from, to } of series) finder.see(value, from, to);
  const scale = finder.scale ?? 0;
  const targets: (Target | undefined)[] = [];
  for (const each of series) scatter(filing, targets, each, local.get(each.area) ?? 0, areas.length, 10 ** scale);
  const grid = (axis: number, plan: number): Grid | undefined => targets[axis * 2 + plan]?.grid;
  const annual = filing.axes.findIndex(({ frequency }) => frequency === "A");
  const yearPlan = annual < 0 ? undefined : grid(annual, 1);
  return filing.axes.flatMap((_, axis): readonly Block[] => {
    const actual = grid(axis, 0);
    if (!actual) return [];
    const periodPlan = grid(axis, 1);
    return [{ indicator, areas, scale, exact: finder.scale !== undefined, actual, yearPlan, periodPlan }];
  });
}

/** Files the rows of a series. Rows of one cell that say different things make it a duplicate. */
function scatter(
  filing: Filing,
  targets: (Target | undefined)[],
  series: Series,
  area: number,
  areas: number,
  factor: number,
): void {
  const { period, value, scenario, status, vintage, periodOf } = series;
  const { axes, axisAt, placeAt, weighs } = filing;
  let at = -1;
  let target: Target | undefined;
  let start = 0;
  for (let row = series.from; row < series.to; row++) {
    const code = periodOf.codes[(period[row] ?? 0) - periodOf.base] ?? -1;
    const kind = typeof scenario === "number" ? scenario : (scenario[row] ?? 0);
    const counts = weighs ? filing.standing(vintage?.[row] ?? 0, kind) : 0;
    if (code < 0 || kind < 0 || counts < 0) continue;
    const slot = (axisAt[code] ?? 0) * 2 + (isPlan(kind) ? 1 : 0);
    if (slot !== at || !target) {
      at = slot;
      const axis = axes[slot >> 1];
      if (!axis) continue;
      target = targets[slot] ??= targetOf(axis, areas, weighs);
      start = area * axis.length;
    }
    const { grid, standing: held } = target;
    const cell = start + (placeAt[code] ?? 0);
    const raw = value[row] ?? Number.NaN;
    const present = !Number.isNaN(raw);
    const said = status ? (status[row] ?? 0) : present ? 0 : missing;
    const standing = present || said !== missing ? counts + saysSomething : counts;
    const taken = grid.state[cell] !== cellState.absent;
    const scaled = present ? (factor === 1 ? raw : Math.round(raw * factor)) : 0;
    const before = held ? (held[cell] ?? 0) : isBlank(grid, cell) ? 0 : saysSomething;
    if (taken && standing <= before) {
      if (standing < before) continue;
      grid.status[cell] = Math.max(grid.status[cell] ?? 0, said);
      const same = scaled === grid.value[cell] && present === (grid.state[cell] === cellState.present);
      if (!same || grid.state[cell] === cellState.duplicate) {
        grid.state[cell] = cellState.duplicate;
        grid.value[cell] = 0;
      }
      continue;
    }
    grid.value[cell] = scaled;
    grid.state[cell] = present ? cellState.present : cellState.missing;
    grid.status[cell] = said;
    if (grid.vintage) grid.vintage[cell] = vintage?.[row] ?? 0;
    if (held) held[cell] = standing;
  }
}

function isBlank({ state, status }: Grid, cell: number): boolean {
  return state[cell] === cellState.missing && status[cell] === missing;
}

function targetOf(axis: Axis, areas: number, weighs: boolean): Target {
  return { grid: emptyGrid(axis, areas, weighs), standing: weighs ? new Int32Array(axis.length * areas) : undefined };
}
