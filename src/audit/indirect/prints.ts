import { Interval } from "../../model/interval.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { Figure } from "../recomputed.ts";
import { baseKey, levelKey, monthEdge } from "./level-key.ts";
import { outward } from "./outward.ts";
import type { Place } from "./place.ts";
import type { Print } from "./print.ts";

/**
 * The printed comparisons of a panel as statements about levels, by row; those that say nothing of two single levels are left out. What
 * a print implies of its base is worked out from the value as it was known on the day.
 */
export function printsOf(printed: PrintedComparisons): ReadonlyMap<number, Print> {
  const { panel } = printed;
  const { reported } = panel;
  const monthly = monthlySeries(panel);
  const found = new Map<number, Print>();
  for (let row = 0; row < reported.length; row++) {
    const print = printOf(printed, row, monthly);
    if (print) found.set(row, print);
  }
  return found;
}

function printOf(printed: PrintedComparisons, row: number, monthly: ReadonlySet<string>): Print | undefined {
  const { panel } = printed;
  const { reported } = panel;
  if (!Number.isFinite(reported.value[row] ?? Number.NaN)) return undefined;
  const comparison = panel.comparisons[reported.comparison[row] ?? 0];
  const of = panel.periods[reported.period[row] ?? 0];
  if (!comparison || !of) return undefined;
  const series = seriesOf(panel, row);
  const isMonthly = monthly.has(series);
  const base = baseKey(comparison, of, isMonthly);
  if (base === undefined) return undefined;
  const ratios = [printed.storedOf(row), printed.reportedOf(row)].flatMap(
    (figure) => ratioOf(comparison.measure, figure) ?? [],
  );
  const value = valueAt(printed, row);
  const measure = printed.measureOf(row);
  const inverse = value && measure && printed.impliedBy(row, measure, value);
  const implied = inverse?.range;
  const exactBase = ratios.length > 0 && inverse?.exact ? nearPublished(printed, row, inverse.exact) : undefined;
  return {
    series,
    of: levelKey(of, isMonthly),
    base,
    isOfPlan: comparison.reference.kind === "plan",
    kind: `${comparison.reference.kind}/${comparison.measure}`,
    place: placeOf(panel, row),
    ratios,
    ...(value && { value: value.figure }),
    ...(value?.rows.length === 1 && { valueRow: value.rows[0] ?? -1 }),
    ...(implied && { implied: outward(implied) }),
    ...(exactBase && { exactBase }),
  };
}

function valueAt(printed: PrintedComparisons, row: number) {
  const plan = printed.planOf(row);
  const operand = typeof plan === "string" ? undefined : plan.operands[0];
  const known = operand && printed.figures.known(operand, printed.choiceFor(row));
  return known && typeof known !== "string" ? known : undefined;
}

/** How far a base may have been revised for its digits alone to be believed. */
const mostRevised = 0.25;

/** An exact base, where one was published before that may have been revised to it. */
function nearPublished(printed: PrintedComparisons, row: number, exact: Rational): Rational | undefined {
  const plan = printed.planOf(row);
  const base = typeof plan === "string" ? undefined : plan.operands[1];
  const known = base && printed.figures.known(base, printed.choiceFor(row));
  if (
    !known ||
    typeof known === "string" ||
    base.cells.some(({ plan: isPlan }) => isPlan) ||
    !printed.baseMayBeRevised(known, row)
  )
    return undefined;
  const ratio = exact.toNumber() / known.figure.exact.toNumber();
  return Math.abs(ratio - 1) <= mostRevised ? exact : undefined;
}

/** Level over base as a print states it. */
function ratioOf(measure: string, { range }: Figure): Interval | undefined {
  const ratio = scaled(range, measure);
  return ratio && ratio.low.sign() > 0 ? ratio : undefined;
}

const hundredth = Interval.point(Rational.of(1n, 100n));

function scaled(range: Interval, measure: string): Interval | undefined {
  switch (measure) {
    case "percent-of":
    case "index":
      return range.mul(hundredth);
    case "percent-change":
      return range.mul(hundredth).add(Interval.point(Rational.one));
    case "multiple":
      return range;
    default:
      return undefined;
  }
}

/** Indicator and area of a printed comparison. */
export function seriesOf({ indicators, areas, reported }: Panel, row: number): string {
  return `${indicators[reported.indicator[row] ?? 0]?.id ?? ""}\t${areas[reported.area[row] ?? 0]?.code ?? ""}`;
}

function placeOf({ reported, sources, vintages }: Panel, row: number): Place {
  const source = sources[reported.source[row] ?? 0];
  return {
    file: source?.name ?? "",
    ...(source?.sheet !== undefined && { sheet: source.sheet }),
    line: reported.line[row] ?? 0,
    column: reported.column[row] ?? 0,
    vintage: vintages[reported.vintage[row] ?? 0] ?? "",
  };
}

/** The series whose days all begin or end months. */
function monthlySeries(panel: Panel): ReadonlySet<string> {
  const [monthly, daily] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < panel.reported.length; row++) {
    const of = panel.periods[panel.reported.period[row] ?? 0];
    if (of?.kind !== "regular" || of.frequency !== "D") continue;
    (monthEdge(of) ? monthly : daily).add(seriesOf(panel, row));
  }
  for (const each of daily) monthly.delete(each);
  return monthly;
}
