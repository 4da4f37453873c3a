import { type Panel, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { type Axis, axesOf } from "../periods/axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { choiceOf, isPlan, standingOf } from "./choose.ts";
import { type PlanInForce, plansInForce } from "./plan-in-force.ts";
import { ScaleFinder } from "./scale.ts";

/**
 * Makes the blocks of an indicator out of the panel's observations, one for each frequency that has actual values, with one publication
 * chosen for each cell. Rows of one cell that say different things make it a duplicate, which no comparison takes for a value.
 */
export function blocksOfPanel(panel: Panel, vintage: string): (indicator: number) => readonly Block[] {
  const runsOf = runsByIndicator(panel);
  const standing = standingOf(panel.vintages, vintage);
  const inForce = plansInForce(panel, (each) => standing(each, planScenario) >= 0);
  const context = { panel, choice: choiceOf(panel, vintage), inForce, ...axesOf(panel.periods) };
  return (indicator) => blocksOfIndicator(context, indicator, runsOf(indicator));
}

const planScenario = scenarios.indexOf("plan");

interface Context {
  readonly panel: Panel;
  readonly choice: ReturnType<typeof choiceOf>;
  readonly inForce: PlanInForce | undefined;
  readonly axes: readonly Axis[];
  readonly axisAt: Int32Array;
  readonly placeAt: Int32Array;
}

function blocksOfIndicator(context: Context, indicator: number, runs: Int32Array): readonly Block[] {
  const { value } = context.panel.observations;
  const areas = areasIn(context.panel, runs);
  const finder = new ScaleFinder();
  for (let run = 0; run < runs.length; run += 2) finder.see(value, runs[run] ?? 0, runs[run + 1] ?? 0);
  const scale = finder.scale ?? 0;
  const factor = 10 ** scale;
  const grids = filled(context, runs, areas, factor);
  const { axes, inForce } = context;
  const grid = (axis: number, plan: 0 | 1) => grids[axis * 2 + plan]?.grid;
  const planInForce =
    inForce &&
    ((area: number, of: Period): number | undefined => {
      const plan = inForce(indicator, areas[area] ?? 0, of);
      return plan && Math.round(plan.value * factor);
    });
  const annual = axes.findIndex(({ frequency }) => frequency === "A");
  const yearPlan = grid(annual, 1);
  const years = grid(annual, 0);
  return axes.flatMap((_, at) => {
    const actual = grid(at, 0);
    if (!actual) return [];
    const exact = finder.scale !== undefined;
    const yearActual = at === annual ? undefined : years;
    const periodPlan = grid(at, 1);
    const plans = { yearPlan, periodPlan, ...(planInForce && { planInForce }) };
    return [{ indicator, areas, scale, exact, actual, yearActual, ...plans }];
  });
}

/** The areas of some runs of rows, in order. */
function areasIn({ areas, observations: { area } }: Panel, runs: Int32Array): Int32Array {
  const isThere = new Uint8Array(areas.length);
  for (let run = 0; run < runs.length; run += 2)
    for (let row = runs[run] ?? 0; row < (runs[run + 1] ?? 0); row++) isThere[area[row] ?? 0] = 1;
  return Int32Array.from([...isThere.keys()].filter((at) => isThere[at] === 1));
}

/** A grid, and for each of its cells the row that it has its value from. */
interface Filled {
  readonly grid: Grid;
  readonly winner: Int32Array;
}

/** The grids of some rows: of each axis that of what are no plans, and that of plans; none where there are no such rows. */
function filled(
  context: Context,
  runs: Int32Array,
  areas: Int32Array,
  factor: number,
): readonly (Filled | undefined)[] {
  const local = new Int32Array(context.panel.areas.length);
  for (const [at, area] of areas.entries()) local[area] = at;
  const made: Filled[] = [];
  for (let run = 0; run < runs.length; run += 2)
    fillRun(context, { from: runs[run] ?? 0, to: runs[run + 1] ?? 0 }, { made, local, areas: areas.length, factor });
  return made;
}

/** Puts rows that follow one another into grids, which are made where there is none. */
function fillRun(
  { panel, choice, axes, axisAt, placeAt }: Context,
  { from, to }: { readonly from: number; readonly to: number },
  into: { readonly made: Filled[]; readonly local: Int32Array; readonly areas: number; readonly factor: number },
): void {
  const { made, local, areas, factor } = into;
  const { area, period: periods, scenario, status, value: values, vintage } = panel.observations;
  for (let row = from; row < to; row++) {
    const period = periods[row] ?? 0;
    const at = axisAt[period] ?? -1;
    const axis = axes[at];
    const standing = choice(row);
    if (!axis || standing < 0) continue;
    const place = at * 2 + (isPlan(scenario[row] ?? 0) ? 1 : 0);
    made[place] ??= {
      grid: emptyGrid(axis, areas, true),
      winner: new Int32Array(axis.length * areas).fill(-1),
    };
    const { grid, winner } = made[place];
    const cell = (local[area[row] ?? 0] ?? 0) * axis.length + (placeAt[period] ?? 0);
    const held = winner[cell] ?? -1;
    const better = held < 0 ? 1 : standing - choice(held);
    if (better > 0) {
      winner[cell] = row;
      const value = values[row] ?? Number.NaN;
      const missing = Number.isNaN(value);
      grid.state[cell] = missing ? cellState.missing : cellState.present;
      grid.value[cell] = missing ? 0 : factor === 1 ? value : Math.round(value * factor);
      grid.status[cell] = status[row] ?? 0;
      if (grid.vintage) grid.vintage[cell] = vintage[row] ?? 0;
    } else if (better === 0) {
      grid.status[cell] = Math.max(grid.status[cell] ?? 0, status[row] ?? 0);
      // Adding 0 makes 0 of -0.
      if (Object.is((values[row] ?? 0) + 0, (values[held] ?? 0) + 0)) continue;
      grid.state[cell] = cellState.duplicate;
      grid.value[cell] = 0;
    }
  }
}

/**
 * The rows of an indicator, as runs: where each begins, and the place behind it. Only where runs begin is kept: rows of one indicator mostly stand
 * together, or nearly.
 */
function runsByIndicator({ indicators, observations }: Panel): (indicator: number) => Int32Array {
  const { indicator: codes, length } = observations;
  const ends = new Int32Array(indicators.length + 1);
  let before = -1;
  for (let row = 0; row < length; row++) {
    const code = codes[row] ?? 0;
    if (code !== before) add(ends, code, 1);
    before = code;
  }
  for (let at = 1; at < ends.length; at++) add(ends, at, ends[at - 1] ?? 0);
  const starts = new Int32Array(ends.at(-1) ?? 0);
  for (let row = length - 1; row >= 0; row--) {
    const code = codes[row] ?? 0;
    if (code !== codes[row - 1]) starts[add(ends, code, -1)] = row;
  }
  return (indicator) => {
    const own = starts.subarray(ends[indicator], ends[indicator + 1]);
    const runs = new Int32Array(own.length * 2);
    for (const [run, from] of own.entries()) {
      let to = from + 1;
      while (codes[to] === indicator) to++;
      runs.set([from, to], 2 * run);
    }
    return runs;
  };
}

/** Adds to one of some numbers; gives what it is then. */
function add(numbers: Int32Array, at: number, by: number): number {
  const sum = (numbers[at] ?? 0) + by;
  numbers[at] = sum;
  return sum;
}
