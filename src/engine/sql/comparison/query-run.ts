import type { Over } from "../../../compare/over.ts";
import { type Period, yearOf } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import type { ComparisonPlan } from "../../plan.ts";
import type { CellPeriods } from "./cell-periods.ts";
import type { CellsCall } from "./cells.ts";
import type { ComparisonCall } from "./comparison-columns.ts";
import type { DescribedIndicator, DescribedSource } from "./described-source.ts";
import { levelOf, type SqlLevel } from "./levels.ts";
import { type SqlComparison, sqlComparisons } from "./subset.ts";

/** One pass over the data: a plan, and which of its rows are asked for. */
export interface QueryRun {
  readonly plan: ComparisonPlan;
  /** Also the last period with a value of each indicator and frequency; only that one where the plan has no periods. */
  readonly latest?: boolean;
  /** Whether a period is one that rows have to be of, besides. */
  readonly inside?: ((period: string) => boolean) | undefined;
}

/** The indicators that a plan asks for, and those that they are parts of. */
export function withWholes({ indicators }: DescribedSource, plan: ComparisonPlan): readonly DescribedIndicator[] {
  const asked = indicators.filter(({ id }) => !plan.indicators || plan.indicators.includes(id));
  const reads = sqlComparisons(plan).some(readsIndicators);
  const wholes = new Set(reads ? asked.map(({ parent }) => parent) : []);
  return indicators.filter((each) => asked.includes(each) || wholes.has(each.id));
}

function readsIndicators({ reference, measure, held }: SqlComparison): boolean {
  const series = reference?.series;
  return (held && series?.kind === "whole" && series.of === "indicator") || measure.operands.includes("total-base");
}

function readsParents({ reference, measure, held }: SqlComparison): boolean {
  const series = reference?.series;
  return (held && series?.kind === "whole" && series.of === "area") || measure.operands.includes("total-base");
}

/** What cells a run is about, and what has to be known of them. */
export function cellsCall(
  { plan, latest, inside }: QueryRun,
  calls: readonly ComparisonCall[],
  cells: CellPeriods,
  breaks: boolean,
): CellsCall {
  const asked = calls.map((each) => each.asked);
  const given = asked.filter(({ reference, held }) => {
    const window = reference?.window;
    return held && window?.kind === "plan-year" && window.phasing.kind === "given";
  });
  const indicators = asked.some(readsIndicators);
  return {
    cells,
    levels: [
      levelOf(plan.over),
      ...distinct(asked.map(({ level }) => level)).filter(({ name }) => name !== levelOf(plan.over).name),
    ],
    planLevels: plan.over.kind === "trailing" ? [] : distinct(given.map(({ level }) => level)),
    breaks,
    wholes: {
      areas: asked.some(readsParents),
      indicators,
      among: asked.some(({ measure }) => measure.among !== undefined),
    },
    columns: [
      "indicator_rank",
      ...(indicators ? ["whole_of", "whole_kind", "whole_fits", "whole_times", "whole_over"] : []),
      ...calls.flatMap(({ own, answers }) => (answers ? [`answer_${own}`] : [])),
    ],
    areas: plan.areas,
    at: plan.at && placesAt(plan.at, plan.over, cells),
    inside: inside && cells.list.flatMap(({ period }, n) => (inside(formatPeriod(period)) ? [n] : [])),
    latest: latest ?? false,
  };
}

function distinct(levels: readonly SqlLevel[]): readonly SqlLevel[] {
  return [...new Map(levels.map((each) => [each.name, each])).values()];
}

/** How many periods each trailing value of a run is made of. */
export function trailingOf({ levels, planLevels }: CellsCall): readonly number[] {
  const overs = [...levels, ...planLevels].flatMap(({ over, others }): readonly Over[] => [over, others]);
  return [...new Set(overs.flatMap((each) => (each.kind === "trailing" ? [each.periods] : [])))];
}

/** With a window a year stands for the window that ends in it. */
function placesAt(at: readonly Period[], over: Over, { list }: CellPeriods): readonly number[] {
  const wanted = new Set(at.map(formatPeriod));
  const years = new Set(
    over.kind === "window"
      ? at.flatMap((each) => (each.kind === "regular" && each.frequency === "A" ? [yearOf(each)] : []))
      : [],
  );
  return list.flatMap(({ period }, n) => (wanted.has(formatPeriod(period)) || years.has(yearOf(period)) ? [n] : []));
}
