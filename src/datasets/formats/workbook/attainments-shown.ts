import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { period } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { changeShown, datedColumns, printedChange } from "../../layout/printed-change.ts";
import type { Block } from "./blocks.ts";
import { mostCompared } from "./changes-shown.ts";
import { type Figures, headerShown } from "./figures.ts";
import type { Grid } from "./grid.ts";

/** A column that its figures show to be what is achieved of a plan, told with its arithmetic; and the plan, called as what is achieved of it. */
export interface Attainment {
  readonly figures: Figures;
  readonly plan: Figures;
  readonly guess: Omit<Guess, "place">;
}

/**
 * Columns that do not say what they compare, where their figures are in most rows what stands to their left as percent of a plan beside it:
 * `Dự toán | Quyết toán | So sánh (%)`, `KH | TH | %`.
 */
export function attainmentsShown(all: readonly Figures[], grid: Grid, block: Block): readonly Attainment[] {
  return all.length > mostCompared ? [] : all.flatMap((figures) => attainment(figures, all, grid, block) ?? []);
}

function attainment(figures: Figures, all: readonly Figures[], grid: Grid, block: Block): Attainment | undefined {
  const { comparison, scenario, column } = figures;
  if (scenario === "plan" || comparison?.to !== undefined || comparison?.period !== undefined) return undefined;
  const left = all.filter((each) => each.column < column && !each.comparison && each.period);
  const actual = left.findLast((each) => each.scenario !== "plan");
  const plans = left.filter((each) => each.scenario === "plan");
  // Of another name is the one plan that there is: `Kế hoạch vốn | Giải ngân | Tỷ lệ (%)`.
  const plan = plans.findLast((each) => each.name === actual?.name) ?? (plans.length === 1 ? plans[0] : undefined);
  if (!actual || !plan) return undefined;
  const of = plan.period && actual.period && formatPeriod(plan.period) === formatPeriod(actual.period);
  const isOfYear = plan.period?.kind === "regular" && plan.period.frequency === "A";
  if (!of && !isOfYear) return undefined;
  const places = [plan.column, actual.column, column];
  const at = (row: number, place: number) => {
    const cell = grid.at(block.body[row] ?? -1, places[place] ?? -1);
    return cell?.is === "number" ? { value: cell.value, decimals: Math.max(0, cell.decimals) } : undefined;
  };
  // The plan stands in for what is before, what is achieved for what is after.
  const pair = datedColumns([0, 1].map((place) => ({ column: place, period: period("A", 2000 + place) })));
  const found = printedChange(2, pair, [...block.body.slice(0, mostRows).keys()], at, {
    isSaid: true,
    isPercent: true,
  });
  const least = plan.name === actual.name ? fewest : fewest + 1;
  if (found?.comparison.measure !== "percent-of" || found.scale !== 100 || found.agree < least) return undefined;
  const [now, then] = [actual, plan].map(headerShown);
  const as = changeShown(headerShown(figures), now ?? "", then ?? "", "percent-of");
  return {
    figures: {
      ...figures,
      name: actual.name,
      ...(actual.period && { period: actual.period }),
      comparison: { to: isOfYear ? "plan" : "period-plan", measure: "percent-of" },
    },
    plan: { ...plan, name: actual.name },
    guess: { what: "roles", as, because: said("rows-agree", found.agree, found.rows) },
  };
}

const [mostRows, fewest] = [400, 2];
