import { type Panel, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { type Axis, axesOf } from "../periods/axis.ts";
import { type Block, cellState, emptyGrid, type Grid } from "./block.ts";
import { choiceOf, isPlan, standingOf } from "./choose.ts";
import { type PlanInForce, plansInForce } from "./plan-in-force.ts";
import { ScaleFinder } from "./scale.ts";
import type { Scratch } from "./scratch.ts";

/**
 * Makes the blocks of an indicator out of the panel's observations, one for each frequency that has actual values, with one publication
 * chosen for each cell; they are made of scratch memory. Rows of one cell that say different things make it a duplicate, which no comparison takes for a value.
 */
export function blocksOfPanel(
  panel: Panel,
  vintage: string,
): (indicator: number, scratch: Scratch) => readonly Block[] {
  const starts = runsByIndicator(panel);
  const standing = standingOf(panel.vintages, vintage);
  const inForce = plansInForce(panel, (each) => standing(each, planScenario) >= 0);
  const context = { panel, choice: choiceOf(panel, vintage), inForce, ...axesOf(panel.periods) };
  return (indicator, scratch) => blocksOfIndicator(context, indicator, starts[indicator] ?? noRows, scratch);
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

function blocksOfIndicator(
  context: Context,
  indicator: number,
  starts: Int32Array,
  scratch: Scratch,
): readonly Block[] {
  const { observations } = context.panel;
  /** By area, whether it is there, and then its place among those that are. */
  const places = new Int32Array(context.panel.areas.length);
  const finder = new ScaleFinder();
  for (const from of starts) {
    let row = from;
    while (observations.indicator[row] === indicator) places[observations.area[row++] ?? 0] = 1;
    finder.see(observations.value, from, row);
  }
  const areas = Int32Array.from(places.keys()).filter((area) => places[area]);
  for (const [at, area] of areas.entries()) places[area] = at;
  const scale = finder.scale ?? 0;
  const factor = 10 ** scale;
  const grids = filled(context, indicator, starts, places, areas.length, factor, scratch);
  const { axes, inForce } = context;
  const grid = (axis: number, plan: 0 | 1) => grids[axis * 2 + plan]?.grid;
  const planInForce =
    inForce &&
    ((area: number, of: Period): number | undefined => {
      const plan = inForce(indicator, areas[area] ?? 0, of);
      return plan && Math.round(plan.value * factor);
    });
  const annual = axes.findIndex(({ frequency }) => frequency === "A");
  return axes.flatMap((_, at) => {
    const actual = grid(at, 0);
    if (!actual) return [];
    const exact = finder.scale !== undefined;
    const yearActual = at === annual ? undefined : grid(annual, 0);
    const plans = { yearPlan: grid(annual, 1), periodPlan: grid(at, 1), planInForce };
    return [{ indicator, areas, scale, exact, actual, yearActual, ...plans }];
  });
}

/** A grid, and for each of its cells the row that it has its value from. */
interface Filled {
  readonly grid: Grid;
  readonly winner: Int32Array;
}

/** The grids of some rows: of each axis that of what are no plans, and that of plans; none where there are no such rows. */
function filled(
  { panel, choice, axes, axisAt, placeAt }: Context,
  indicator: number,
  starts: Int32Array,
  places: Int32Array,
  areas: number,
  factor: number,
  scratch: Scratch,
): readonly (Filled | undefined)[] {
  const { observations } = panel;
  const made: Filled[] = [];
  for (const from of starts)
    for (let row = from; observations.indicator[row] === indicator; row++) {
      const period = observations.period[row] ?? 0;
      const at = axisAt[period] ?? -1;
      const axis = axes[at];
      const standing = choice(row);
      if (!axis || standing < 0) continue;
      const place = at * 2 + (isPlan(observations.scenario[row] ?? 0) ? 1 : 0);
      made[place] ??= {
        grid: emptyGrid(axis, areas, true, scratch),
        winner: scratch.integers(axis.length * areas).fill(-1),
      };
      const { grid, winner } = made[place];
      const cell = (places[observations.area[row] ?? 0] ?? 0) * axis.length + (placeAt[period] ?? 0);
      const held = winner[cell] ?? -1;
      const better = held < 0 ? 1 : standing - choice(held);
      if (better > 0) {
        winner[cell] = row;
        const value = observations.value[row] ?? Number.NaN;
        const missing = Number.isNaN(value);
        grid.state[cell] = missing ? cellState.missing : cellState.present;
        grid.value[cell] = missing ? 0 : factor === 1 ? value : Math.round(value * factor);
        grid.status[cell] = observations.status[row] ?? 0;
        if (grid.vintage) grid.vintage[cell] = observations.vintage[row] ?? 0;
      } else if (better === 0) {
        grid.status[cell] = Math.max(grid.status[cell] ?? 0, observations.status[row] ?? 0);
        // Adding 0 makes 0 of -0.
        if (Object.is((observations.value[row] ?? 0) + 0, (observations.value[held] ?? 0) + 0)) continue;
        grid.state[cell] = cellState.duplicate;
        grid.value[cell] = 0;
      }
    }
  return made;
}

const noRows = new Int32Array(0);

/** Where the runs of rows of each indicator begin: its rows mostly stand together, or nearly. */
function runsByIndicator({ indicators, observations }: Panel): readonly Int32Array[] {
  const { indicator: codes, length } = observations;
  const counts = new Int32Array(indicators.length);
  const isFirst = (row: number) => codes[row] !== codes[row - 1];
  for (let row = 0; row < length; row++) if (isFirst(row)) add(counts, codes[row] ?? 0);
  const starts = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < length; row++) {
    const own = starts[codes[row] ?? 0];
    if (own && isFirst(row)) own[add(counts, codes[row] ?? 0)] = row;
  }
  return starts;
}

/** Adds one to one of some numbers; gives what it was. */
function add(numbers: Int32Array, at: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + 1;
  return before;
}
