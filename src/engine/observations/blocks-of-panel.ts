import { type Panel, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { type Axis, axesOf } from "../periods/axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { type Choice, choiceOf, isPlan, standingOf } from "./choose.ts";
import { type PlanInForce, plansInForce } from "./plan-in-force.ts";
import { ScaleFinder } from "./scale.ts";

/**
 * The panel's observations as blocks, one for each indicator and frequency that has actual values, with one publication
 * chosen for each cell. Rows of one cell that say different things make it a duplicate, which no comparison takes for a value.
 */
export function blocksOfPanel(panel: Panel, vintage: string): readonly Block[] {
  const { axes, axisAt, placeAt } = axesOf(panel.periods);
  const choice = choiceOf(panel, vintage);
  const { rows, starts } = rowsByIndicator(panel);
  const standing = standingOf(panel.vintages, vintage);
  const inForce = plansInForce(panel, (each) => standing(each, planScenario) >= 0);
  return panel.indicators.flatMap((_, indicator) => {
    const mine = rows.subarray(starts[indicator] ?? 0, starts[indicator + 1] ?? 0);
    return blocksOfIndicator({ panel, choice, inForce, axes, axisAt, placeAt }, indicator, mine);
  });
}

const planScenario = scenarios.indexOf("plan");

interface Context {
  readonly panel: Panel;
  readonly choice: Choice;
  readonly inForce: PlanInForce | undefined;
  readonly axes: readonly Axis[];
  readonly axisAt: Int32Array;
  readonly placeAt: Int32Array;
}

function blocksOfIndicator(context: Context, indicator: number, rows: Int32Array): readonly Block[] {
  const { observations } = context.panel;
  const areas = areasOf(observations.area, rows, context.panel.areas.length);
  const local = new Int32Array(context.panel.areas.length);
  for (const [at, area] of areas.entries()) local[area] = at;
  const known = scaleOfRows(observations.value, rows);
  const scale = known ?? 0;
  const grids = filled(context, rows, local, areas.length, 10 ** scale);
  const grid = (axis: number, plan: boolean): Grid | undefined => grids[slotOf(axis, plan)]?.grid;
  const { inForce } = context;
  const planInForce =
    inForce &&
    ((area: number, of: Period): number | undefined => {
      const plan = inForce(indicator, areas[area] ?? 0, of);
      return plan && Math.round(plan.value * 10 ** scale);
    });
  const annual = context.axes.findIndex(({ frequency }) => frequency === "A");
  const yearPlan = grid(annual, true);
  const years = grid(annual, false);
  return context.axes.flatMap((_, axis) => {
    const actual = grid(axis, false);
    if (!actual) return [];
    const periodPlan = axis === annual ? yearPlan : grid(axis, true);
    const plans = { yearPlan, periodPlan, ...(planInForce && { planInForce }) };
    const yearActual = axis === annual ? undefined : years;
    return [{ indicator, areas, scale, exact: known !== undefined, actual, yearActual, ...plans }];
  });
}

/** Where the grid of an axis is, of plans or of all else. */
function slotOf(axis: number, plan: boolean): number {
  return axis * 2 + (plan ? 1 : 0);
}

/** A grid that is being filled, and the row that each of its cells is of. */
interface Target {
  readonly grid: Grid;
  readonly winner: Int32Array;
}

/** The grids of some rows by {@link slotOf}; undefined where there are none. */
function filled(
  { panel, choice, axes, axisAt, placeAt }: Context,
  rows: Int32Array,
  local: Int32Array,
  areas: number,
  factor: number,
): readonly (Target | undefined)[] {
  const { observations } = panel;
  const targets: (Target | undefined)[] = [];
  for (const row of rows) {
    const period = observations.period[row] ?? 0;
    const axis = axes[axisAt[period] ?? -1];
    if (!axis || !choice.counts(row)) continue;
    const slot = slotOf(axisAt[period] ?? 0, isPlan(observations.scenario[row] ?? 0));
    const target = targets[slot] ?? targetOf(axis, areas);
    targets[slot] = target;
    put(
      target,
      (local[observations.area[row] ?? 0] ?? 0) * axis.length + (placeAt[period] ?? 0),
      row,
      factor,
      panel,
      choice,
    );
  }
  return targets;
}

function targetOf(axis: Axis, areas: number): Target {
  return { grid: emptyGrid(axis, areas, true), winner: new Int32Array(axis.length * areas).fill(-1) };
}

/** Puts a row into a cell, unless there is one that counts for more. */
function put(
  { grid, winner }: Target,
  cell: number,
  row: number,
  factor: number,
  { observations }: Panel,
  choice: Choice,
): void {
  const held = winner[cell] ?? -1;
  const better = held < 0 ? 1 : choice.better(row, held);
  if (better > 0) {
    winner[cell] = row;
    place(grid, cell, observations.value[row] ?? Number.NaN, factor);
    grid.status[cell] = observations.status[row] ?? 0;
    if (grid.vintage) grid.vintage[cell] = observations.vintage[row] ?? 0;
  } else if (better === 0) {
    grid.status[cell] = Math.max(grid.status[cell] ?? 0, observations.status[row] ?? 0);
    if (same(observations.value[row] ?? 0, observations.value[held] ?? 0)) return;
    grid.state[cell] = cellState.duplicate;
    grid.value[cell] = 0;
  }
}

function place(grid: Grid, cell: number, value: number, factor: number): void {
  const missing = Number.isNaN(value);
  grid.state[cell] = missing ? cellState.missing : cellState.present;
  grid.value[cell] = missing ? 0 : factor === 1 ? value : Math.round(value * factor);
}

function same(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

function rowsByIndicator({ indicators, observations }: Panel): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(indicators.length + 1);
  for (const indicator of observations.indicator) starts[indicator + 1] = (starts[indicator + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(observations.length);
  for (let row = 0; row < rows.length; row++) {
    const indicator = observations.indicator[row] ?? 0;
    const to = next[indicator] ?? 0;
    rows[to] = row;
    next[indicator] = to + 1;
  }
  return { rows, starts };
}

/** The areas of some rows, in order of their places. */
function areasOf(column: Int32Array, rows: Int32Array, count: number): Int32Array {
  const seen = new Uint8Array(count);
  for (const row of rows) seen[column[row] ?? 0] = 1;
  return Int32Array.from(seen.keys()).filter((area) => seen[area] === 1);
}

/** The scale of the values of some rows, which mostly stand together. */
function scaleOfRows(column: Float64Array, rows: Int32Array): number | undefined {
  const finder = new ScaleFinder();
  for (let at = 0; at < rows.length; ) {
    const from = rows[at] ?? 0;
    let to = from;
    while (at < rows.length && rows[at] === to) [at, to] = [at + 1, to + 1];
    finder.see(column, from, to);
  }
  return finder.scale;
}
