import { type Panel, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { type Axis, axesOf } from "../periods/axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { type Choice, choiceOf, isPlan, standingOf } from "./choose.ts";
import { type PlanInForce, plansInForce } from "./plan-in-force.ts";
import { ScaleFinder } from "./scale.ts";

/**
 * Makes the blocks of an indicator out of the panel's observations, one for each frequency that has actual values, with one publication
 * chosen for each cell. Rows of one cell that say different things make it a duplicate, which no comparison takes for a value.
 */
export function blocksOfPanel(panel: Panel, vintage: string): (indicator: number) => readonly Block[] {
  const { axes, axisAt, placeAt } = axesOf(panel.periods);
  const choice = choiceOf(panel, vintage);
  const { rows, starts } = rowsByIndicator(panel);
  const standing = standingOf(panel.vintages, vintage);
  const inForce = plansInForce(panel, (each) => standing(each, planScenario) >= 0);
  return (indicator) => {
    const mine = rows.subarray(starts[indicator] ?? 0, starts[indicator + 1] ?? 0);
    return blocksOfIndicator({ panel, choice, inForce, axes, axisAt, placeAt }, indicator, mine);
  };
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
  const areas = Int32Array.from(new Set(rows.map((row) => observations.area[row] ?? 0))).sort();
  const local = new Map(Array.from(areas, (area, at) => [area, at]));
  const finder = new ScaleFinder();
  for (const row of rows) finder.see(observations.value, row, row + 1);
  const scale = finder.scale ?? 0;
  const grid = (axis: Axis | undefined, plan: boolean): Grid | undefined =>
    axis && fill(context, axis, plan, rows, local, 10 ** scale);
  const { inForce } = context;
  const planInForce =
    inForce &&
    ((area: number, of: Period): number | undefined => {
      const plan = inForce(indicator, areas[area] ?? 0, of);
      return plan && Math.round(plan.value * 10 ** scale);
    });
  const annual = context.axes.find(({ frequency }) => frequency === "A");
  const yearPlan = grid(annual, true);
  const years = grid(annual, false);
  return context.axes.flatMap((axis) => {
    const actual = grid(axis, false);
    if (!actual) return [];
    const periodPlan = axis === annual ? yearPlan : grid(axis, true);
    const plans = { yearPlan, periodPlan, ...(planInForce && { planInForce }) };
    const yearActual = axis === annual ? undefined : years;
    return [{ indicator, areas, scale, exact: finder.scale !== undefined, actual, yearActual, ...plans }];
  });
}

/** The grid of the rows on an axis that are plans or are not; undefined where there are none. */
function fill(
  { panel, choice, axes, axisAt, placeAt }: Context,
  axis: Axis,
  plan: boolean,
  rows: Int32Array,
  local: ReadonlyMap<number, number>,
  factor: number,
): Grid | undefined {
  const { observations } = panel;
  const at = axes.indexOf(axis);
  let filled: { readonly grid: Grid; readonly winner: Int32Array } | undefined;
  for (const row of rows) {
    const period = observations.period[row] ?? 0;
    if (axisAt[period] !== at || isPlan(observations.scenario[row] ?? 0) !== plan || !choice.counts(row)) continue;
    filled ??= { grid: emptyGrid(axis, local.size, true), winner: new Int32Array(axis.length * local.size).fill(-1) };
    const { grid, winner } = filled;
    const cell = (local.get(observations.area[row] ?? 0) ?? 0) * axis.length + (placeAt[period] ?? 0);
    const held = winner[cell] ?? -1;
    const better = held < 0 ? 1 : choice.better(row, held);
    if (better > 0) {
      winner[cell] = row;
      place(grid, cell, observations.value[row] ?? Number.NaN, factor);
      grid.status[cell] = observations.status[row] ?? 0;
      if (grid.vintage) grid.vintage[cell] = observations.vintage[row] ?? 0;
    } else if (better === 0) {
      grid.status[cell] = Math.max(grid.status[cell] ?? 0, observations.status[row] ?? 0);
      if (same(observations.value[row] ?? 0, observations.value[held] ?? 0)) continue;
      grid.state[cell] = cellState.duplicate;
      grid.value[cell] = 0;
    }
  }
  return filled?.grid;
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
