import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { Cells } from "../dataset/cells.ts";
import { decimalsOf } from "../dataset/decimal.ts";
import { fitOf, recompute } from "../dataset/fit.ts";
import { Figures, type Operand } from "../dataset/known.ts";
import type { Plan } from "../dataset/operands.ts";
import { operandPlaces } from "../dataset/places.ts";
import { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { Figure } from "../recomputed.ts";

/** Decimals that a recomputed number is told with beyond the printed ones. */
const morePlaces = 1;
const toldPlaces = 6;

/**
 * The printed comparisons of an earlier edition that agree with its own figures and no longer with those of a later one. A comparison is only
 * stale where an operand of it was restated: what the later edition does not have is as it was.
 */
export function staleComparisons<T>(
  after: Panel,
  before: Panel,
  of: (row: number) => T,
): readonly (T & { readonly reported: string; readonly now: string })[] {
  const printed = new PrintedComparisons(before);
  const later = new LaterFigures(after, before);
  const found: (T & { readonly reported: string; readonly now: string })[] = [];
  for (let row = 0; row < before.reported.length; row++) {
    if (!Number.isFinite(before.reported.value[row] ?? Number.NaN)) continue;
    const plan = printed.planOf(row);
    if (typeof plan === "string") continue;
    const reported = printed.reportedOf(row);
    const old = oldFigures(printed, row, plan);
    if (old.length !== plan.operands.length) continue;
    const revised = plan.operands.flatMap((operand, at) => later.known(operand) ?? old[at] ?? []);
    if (fitOf(reported, plan.measure, old) !== "agrees" || fitOf(reported, plan.measure, revised) === "agrees")
      continue;
    const recomputed = recompute(plan.measure, revised);
    if (typeof recomputed === "string") continue;
    const places = reported.step ? decimalsOf(reported.step) : toldPlaces;
    found.push({
      ...of(row),
      reported: reported.exact.toFixed(places),
      now: recomputed.exact.toFixed(Math.min(toldPlaces, places + morePlaces)),
    });
  }
  return found;
}

/** The figures that a comparison was of; a base that is not there is what the print implies of it. */
function oldFigures(printed: PrintedComparisons, row: number, { measure, operands }: Plan): readonly Figure[] {
  const known = operands.map((operand) => printed.figures.known(operand, printed.choiceFor(row)));
  const [value, base] = known;
  if (typeof base !== "string" || !value || typeof value === "string" || known.length !== 2)
    return known.flatMap((each) => (typeof each === "string" ? [] : [each.figure]));
  const implied = printed.impliedBy(row, measure, value)?.range;
  if (!implied) return [];
  const exact = implied.middle();
  return [value.figure, { exact, range: implied, step: undefined }];
}

/** The figures of the later edition for operands of the earlier one. */
class LaterFigures {
  readonly #figures: Figures;
  readonly #before: Panel;
  readonly #indicators: ReadonlyMap<string, number>;
  readonly #areas: ReadonlyMap<string, number>;
  readonly #periods: ReadonlyMap<string, number>;

  constructor(after: Panel, before: Panel) {
    this.#figures = new Figures(after, new Cells(after), operandPlaces(after));
    this.#before = before;
    this.#indicators = new Map(after.indicators.map(({ id }, place) => [id, place]));
    this.#areas = new Map(after.areas.map(({ code }, place) => [code, place]));
    this.#periods = new Map(after.periods.map((each, place) => [formatPeriod(each), place]));
  }

  known(operand: Operand): Figure | undefined {
    const cells = operand.cells.flatMap(({ indicator, area, period, plan }) => {
      const at = this.#before.periods[period];
      const own = {
        indicator: this.#indicators.get(this.#before.indicators[indicator]?.id ?? "") ?? -1,
        area: this.#areas.get(this.#before.areas[area]?.code ?? "") ?? -1,
        period: at ? (this.#periods.get(formatPeriod(at)) ?? -1) : -1,
        plan,
      };
      return own.indicator < 0 || own.area < 0 || own.period < 0 ? [] : [own];
    });
    if (cells.length !== operand.cells.length) return undefined;
    const found = this.#figures.known({ ...operand, cells }, { kind: "latest" });
    return typeof found === "string" ? undefined : found.figure;
  }
}
