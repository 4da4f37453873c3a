import type { Measure } from "../../compare/measure.ts";
import type { Comparison, MeasureId } from "../../model/comparison.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { Interval } from "../../model/interval.ts";
import { lettersOf, observationStatuses, statusCode } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import type { Figure } from "../recomputed.ts";
import { ByRow } from "./by-row.ts";
import { Cells } from "./cells.ts";
import { recompute } from "./fit.ts";
import { type ImpliedBase, impliedBase } from "./implied.ts";
import { type Choice, Figures, type Known } from "./known.ts";
import { type Plan, Planner, type Subject } from "./operands.ts";
import { operandPlaces } from "./places.ts";
import { reportedFigure, storedFigure } from "./printed.ts";

const [firstDoubtful, noValue] = [statusCode("P"), statusCode("Q")];
/** Whether a status says that the figure may change yet: provisional, estimated and weaker. */
const mayChange = observationStatuses.map(
  (each, code) => code >= noValue || lettersOf(each).some((letter) => statusCode(letter) >= firstDoubtful),
);
const estimate = scenarios.indexOf("estimate");

/** The printed comparisons of a panel, by row: what each says, of what it is, and what was known of that when it was published. */
export class PrintedComparisons {
  readonly panel: Panel;
  readonly planner: Planner;
  readonly figures: Figures;
  readonly severalVintages: boolean;
  readonly #plans: ByRow<Plan | ComparisonReason>;
  readonly #reported: ByRow<Figure>;
  readonly #stored: ByRow<Figure>;

  constructor(panel: Panel) {
    const cells = new Cells(panel);
    this.panel = panel;
    this.planner = new Planner(panel, cells);
    this.figures = new Figures(panel, cells, operandPlaces(panel));
    this.severalVintages = new Set(panel.observations.vintage).size > 1;
    const { length, value, decimals } = panel.reported;
    this.#plans = new ByRow(length, (row) => this.planner.plan(this.subjectOf(row)));
    this.#reported = new ByRow(length, (row) => reportedFigure(value[row] ?? Number.NaN, decimals[row] ?? -1));
    this.#stored = new ByRow(length, (row) => storedFigure(value[row] ?? Number.NaN, decimals[row] ?? -1));
  }

  /** What a comparison is recomputed from. */
  planOf(row: number): Plan | ComparisonReason {
    return this.#plans.of(row);
  }

  subjectOf(row: number): Subject {
    const { comparison, indicator, area, period } = this.panel.reported;
    return {
      comparison: comparison[row] ?? 0,
      indicator: indicator[row] ?? 0,
      area: area[row] ?? 0,
      period: period[row] ?? 0,
    };
  }

  /** What was known when the comparison was published; all, where that is not said. */
  choiceFor(row: number): Choice {
    const vintage = this.panel.reported.vintage[row] ?? 0;
    return vintage === 0 ? { kind: "latest" } : { kind: "as-of", vintage };
  }

  reportedOf(row: number): Figure {
    return this.#reported.of(row);
  }

  /** The measure of a comparison that can be recomputed where its operands are known. */
  measureOf(row: number): Measure | undefined {
    const plan = this.planOf(row);
    return typeof plan === "string" ? undefined : plan.measure;
  }

  /** The two observations that a comparison is of, where it is of two and no more. */
  plainOperands(
    row: number,
  ): { readonly measure: MeasureId; readonly value: number; readonly base: number } | undefined {
    const plan = this.planOf(row);
    if (typeof plan === "string" || plan.operands.length !== 2 || !Number.isFinite(this.panel.reported.value[row]))
      return undefined;
    const choice = this.choiceFor(row);
    const [value = -1, base = -1] = plan.operands.map((operand) => this.figures.only(operand, choice));
    return value < 0 || base < 0 ? undefined : { measure: plan.measure.id, value, base };
  }

  /** The decimals that an observation is known to as an operand; -1 where it is exact. */
  placesOf(row: number): number {
    return this.figures.placesOf(row);
  }

  /** The comparison with all the digits that the source holds, though it shows fewer. */
  storedOf(row: number): Figure {
    return this.#stored.of(row);
  }

  /** What a comparison implies of its base, from the value. */
  impliedBy(row: number, measure: Measure, value: Known | undefined): ImpliedBase | undefined {
    return value && impliedBase(measure, value.figure, this.storedOf(row));
  }

  /** Whether the base or the plan of a comparison may have been another by the time that it was published. */
  mayBeRevised(row: number): boolean {
    const plan = this.planOf(row);
    const base = typeof plan === "string" ? undefined : plan.operands[1];
    const known = base && this.figures.known(base, this.choiceFor(row));
    return known !== undefined && typeof known !== "string" && this.baseMayBeRevised(known, row);
  }

  /** What a comparison comes to, from what was known when the one at `row` was published. */
  rangeOf(subject: Subject, row: number, comparison?: Comparison): Interval | undefined {
    const plan = this.planner.plan(subject, comparison);
    if (typeof plan === "string") return undefined;
    const figures = plan.operands.map((operand) => this.figures.known(operand, this.choiceFor(row)));
    const known = figures.flatMap((each) => (typeof each === "string" ? [] : [each.figure]));
    const found = known.length === figures.length ? recompute(plan.measure, known) : "zero-base";
    return typeof found === "string" ? undefined : found.range;
  }

  /** Whether the base may have been another by the time that the comparison was published. */
  baseMayBeRevised(base: Known, row: number): boolean {
    const { vintage, status, scenario } = this.panel.observations;
    const published = this.panel.reported.vintage[row] ?? 0;
    return base.rows.some((each) => {
      const own = vintage[each] ?? 0;
      if (published !== 0 && own === published) return false;
      if (published !== 0 && own !== 0) return true;
      return mayChange[status[each] ?? 0] || scenario[each] === estimate || this.severalVintages;
    });
  }
}
