import type { Measure } from "../../compare/measure.ts";
import type { Comparison, MeasureId } from "../../model/comparison.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { DataReason } from "../../model/data-reason.ts";
import { Interval } from "../../model/interval.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import { Cells } from "./cells.ts";
import { type Fit, fitOf, fitOfRecomputed, type Recomputed, recompute } from "./fit.ts";
import { type ImpliedBase, impliedBase } from "./implied.ts";
import { type Choice, Figures, type Known, type Operand } from "./known.ts";
import { type Plan, Planner, type Subject } from "./operands.ts";
import { type Other, othersOf } from "./others.ts";
import { operandPlaces } from "./places.ts";
import { PlanHints } from "./plan-hints.ts";
import { type PlanHint, type PlanRun, planOfNeighbours, planRun } from "./plan-runs.ts";
import { type Figure, loosened, reportedFigure, storedFigure } from "./printed.ts";
import { PrintedShares } from "./printed-shares.ts";
import { type Slip, slippedTo } from "./slips.ts";

/** What came of one printed comparison, with all that it rests on. */
export interface ComparisonJudgement {
  /** Place in the panel's reported comparisons. */
  readonly row: number;
  readonly reason: DataReason;
  /** Why nothing could be recomputed, in the engine's words. */
  readonly why?: ComparisonReason;
  readonly reported: Figure;
  readonly measure?: Measure;
  readonly value?: Known;
  readonly base?: Known;
  /** All operands, in the order of the formula. */
  readonly operands: readonly Known[];
  readonly recomputed?: Recomputed;
  /** The other publication that it agrees with. */
  readonly other?: Other;
  readonly implied?: ImpliedBase;
  readonly run?: PlanRun;
  /** The plan of the periods before and after. */
  readonly neighbours?: Interval;
  /** The slip with which it agrees to so many digits that it is no chance. */
  readonly slip?: Slip;
}

/** From so many digits on, a slip that leads to a figure of the data is no chance. */
const tellingDigits = 9;
const nothing: Figure = { exact: Rational.zero, range: Interval.point(Rational.zero), step: undefined };

interface Used {
  readonly operand: Operand;
  readonly known: Known;
}

const firstDoubtful = observationStatuses.indexOf("P");
const estimate = scenarios.indexOf("estimate");

/** Judges the printed comparisons of a panel, one at a time, each from what was published by then. */
export class ComparisonJudge {
  readonly panel: Panel;
  readonly planner: Planner;
  readonly figures: Figures;
  readonly #severalVintages: boolean;
  readonly #hints: PlanHints;
  readonly #shares: PrintedShares;

  constructor(panel: Panel) {
    const cells = new Cells(panel);
    this.panel = panel;
    this.planner = new Planner(panel, cells);
    this.figures = new Figures(panel, cells, operandPlaces(panel));
    this.#hints = new PlanHints(panel, (row) => this.#hint(row));
    this.#shares = new PrintedShares(panel);
    this.#severalVintages = new Set(panel.observations.vintage).size > 1;
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
    const { value, decimals } = this.panel.reported;
    return reportedFigure(value[row] ?? Number.NaN, decimals[row] ?? -1);
  }

  /** The two observations that a comparison is of, where it is of two and no more. */
  plainOperands(
    row: number,
  ): { readonly measure: MeasureId; readonly value: number; readonly base: number } | undefined {
    const plan = this.planner.plan(this.subjectOf(row));
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

  /** Whether a printed share and those beside it were made to add up. */
  addsUp(row: number): boolean {
    return this.#shares.addUp(row);
  }

  /** Whether the base or the plan of a comparison may have been another by the time that it was published. */
  mayBeRevised(row: number): boolean {
    const plan = this.planner.plan(this.subjectOf(row));
    const base = typeof plan === "string" ? undefined : plan.operands[1];
    const known = base && this.figures.known(base, this.choiceFor(row));
    return known !== undefined && typeof known !== "string" && this.#mayBeRevised(known, row);
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

  judge(row: number): ComparisonJudgement {
    if (!Number.isFinite(this.panel.reported.value[row] ?? Number.NaN))
      return { row, reason: "not-comparable", why: "missing-value", reported: nothing, operands: [] };
    const reported = this.reportedOf(row);
    const plan = this.planner.plan(this.subjectOf(row));
    if (typeof plan === "string") return { row, reason: refusal(plan), why: plan, reported, operands: [] };
    const choice = this.choiceFor(row);
    const found = plan.operands.map((operand) => ({ operand, known: this.figures.known(operand, choice) }));
    const [value, base] = found;
    const { measure } = plan;
    if (!value || typeof value.known === "string")
      return { row, reason: absence(value?.known, "value"), reported, measure, operands: [] };
    const known = { row, reported, measure, value: value.known };
    const unknown = found.find((each) => typeof each.known === "string");
    if (unknown && typeof unknown.known === "string") {
      const judged = { ...known, reason: absence(unknown.known, "base"), operands: [value.known] };
      return unknown === base ? this.#withoutBase(judged, plan) : judged;
    }
    const operands = found.flatMap(({ operand, known: each }) =>
      typeof each === "string" ? [] : [{ operand, known: each }],
    );
    const all = { ...known, operands: operands.map((each) => each.known) };
    return this.#held(operands[1] ? { ...all, base: operands[1].known } : all, measure, operands);
  }

  #held(known: Omit<ComparisonJudgement, "reason">, measure: Measure, asked: readonly Used[]): ComparisonJudgement {
    const { row, reported } = known;
    const first = recompute(
      measure,
      asked.map((each) => each.known.figure),
    );
    if (typeof first === "string") return { ...known, reason: first };
    const fit = this.#fit(row, reported, measure, asked);
    const held = { ...known, recomputed: first };
    if (fit === "agrees") return { ...held, reason: "agrees" };
    if (fit === "within-last-place") return { ...held, reason: "agrees-within-last-place" };
    const other = this.#other(row, reported, measure, asked);
    if (other) return { ...held, reason: other.reason, other };
    return this.#unexplained(held, measure, this.#ofNearestTotal(row, reported, measure, asked));
  }

  /** As shown, or else as typed: 103.15 is shown as 103.2, which 103.148 is not. */
  #fit(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): Fit {
    const figures = operands.map((each) => each.known.figure);
    const fit = fitOf(reported, measure, figures);
    return fit !== "agrees" && fitOf(this.#stored(row), measure, figures) === "agrees" ? "agrees" : fit;
  }

  /** A share that agrees with no total is held to the one that it comes nearest to. */
  #ofNearestTotal(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): readonly Used[] {
    const off = (used: readonly Used[]) => {
      const found = recompute(
        measure,
        used.map((each) => each.known.figure),
      );
      return typeof found === "string" ? undefined : found.exact.sub(reported.exact).abs();
    };
    let nearest = operands;
    for (const operand of this.planner.fartherTotals(this.subjectOf(row))) {
      const known = this.figures.known(operand, this.choiceFor(row));
      if (typeof known === "string") continue;
      const tried = operands.map((each, at) => (at === 1 ? { operand, known } : each));
      const [a, b] = [off(tried), off(nearest)];
      if (a && b && a.compare(b) < 0) nearest = tried;
    }
    return nearest;
  }

  #unexplained(
    before: Omit<ComparisonJudgement, "reason">,
    measure: Measure,
    operands: readonly Used[],
  ): ComparisonJudgement {
    const { row, reported } = before;
    const figures = operands.map((each) => each.known.figure);
    const recomputed = recompute(measure, figures);
    if (typeof recomputed === "string") return { ...before, reason: recomputed };
    const fit = fitOfRecomputed(reported, recomputed, measure, figures);
    const known = { ...before, recomputed, operands: operands.map((each) => each.known) };
    const held = operands[1] ? { ...known, base: operands[1].known } : known;
    if (fit === "truncated") return { ...held, reason: "agrees-truncated" };
    if (fit === "last-place" && this.#shares.addUp(row)) return { ...held, reason: "agrees-within-last-place" };
    const found = this.#impliedBy(row, measure, known.value);
    const implied = found ? { ...held, implied: found } : held;
    const differs = fit === "last-place" ? "differs-in-last-place" : "differs";
    const [, base] = operands;
    if (!base) return { ...held, reason: differs };
    const slip = this.#slip(row, reported, measure, operands);
    if (slip) return { ...implied, reason: "differs", slip };
    if (base.operand.cells.some(({ plan }) => plan)) return this.#againstPlan(implied, base.known, differs);
    if (this.#mayBeRevised(base.known, row)) return { ...implied, reason: "implies-revised-base" };
    return { ...implied, reason: differs };
  }

  #others(row: number, operands: readonly Used[]) {
    return othersOf(this.panel, this.figures, this.planner, this.subjectOf(row), this.choiceFor(row), operands);
  }

  /** The first other publication of an operand with which the comparison agrees. */
  #other(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): Other | undefined {
    for (const other of this.#others(row, operands)) {
      const at = other.operand === "value" ? 0 : 1;
      const figures = operands.map((each, index) => (index === at ? other.known.figure : each.known.figure));
      if (fitOf(reported, measure, figures) === "agrees") return other;
    }
    return undefined;
  }

  /**
   * One slip of the pen behind an unrounded comparison: with it, it agrees to nine digits with some publication of its
   * operands, or with the plan that the periods beside it are of. So many digits are no chance.
   */
  #slip(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): Slip | undefined {
    const [value, base] = operands;
    if (reported.step || !value || !base || this.#impliedBy(row, measure, value.known)?.exact) return undefined;
    const tried: (readonly Figure[])[] = [operands.map((each) => each.known.figure)];
    for (const other of this.#others(row, operands)) {
      const at = other.operand === "value" ? 0 : 1;
      tried.push(operands.map((each, index) => (index === at ? other.known.figure : each.known.figure)));
    }
    if (base.operand.cells.some(({ plan }) => plan)) {
      const { hints, at } = this.#hints.around(row);
      for (const plan of [hints[at - 1]?.exact, hints[at + 1]?.exact])
        if (plan) tried.push([value.known.figure, { exact: plan, range: Interval.point(plan), step: undefined }]);
    }
    for (const figures of tried) {
      const found = recompute(measure, figures);
      if (typeof found === "string" || reported.range.meets(found.range)) continue;
      const slip = slippedTo(reported, Interval.point(found.exact));
      if (slip && slip.digits >= tellingDigits) return slip;
    }
    return undefined;
  }

  /** A percentage that is not of the plan that the data has: of a changed one, or of none. */
  #againstPlan(judged: Omit<ComparisonJudgement, "reason">, plan: Known, differs: DataReason): ComparisonJudgement {
    const { row } = judged;
    const { hints, at } = this.#hints.around(row);
    const neighbours = planOfNeighbours(hints, at);
    if (neighbours) return { ...judged, reason: "differs-from-neighbours", neighbours };
    const run = planRun(hints, at);
    const told = run ? { ...judged, run } : judged;
    const vintage = this.panel.reported.vintage[row] ?? 0;
    const planVintage = Math.max(...plan.rows.map((each) => this.panel.observations.vintage[each] ?? 0));
    // What one publication prints of both is not of two plans.
    if (vintage !== 0 && planVintage === vintage) return { ...told, reason: differs };
    const may = vintage !== 0 || this.#severalVintages || (run?.length ?? 0) > 1;
    return { ...told, reason: may ? "implies-changed-plan" : differs };
  }

  /** Without a base there is only what the comparison implies, and what its neighbours imply of the same plan. */
  #withoutBase(judged: ComparisonJudgement, { measure, operands }: Plan): ComparisonJudgement {
    const implied = this.#impliedBy(judged.row, measure, judged.value);
    const told = implied ? { ...judged, implied } : judged;
    if (!operands[1]?.cells.some(({ plan }) => plan)) return told;
    const { hints, at } = this.#hints.around(judged.row);
    const neighbours = planOfNeighbours(hints, at);
    if (neighbours) return { ...told, reason: "differs-from-neighbours", neighbours };
    const run = planRun(hints, at);
    return run ? { ...told, run } : told;
  }

  #impliedBy(row: number, measure: Measure, value: Known | undefined): ImpliedBase | undefined {
    return value && impliedBase(measure, value.figure, this.#stored(row));
  }

  /** The comparison with all the digits that the source holds, though it shows fewer. */
  #stored(row: number): Figure {
    const { value, decimals } = this.panel.reported;
    return storedFigure(value[row] ?? Number.NaN, decimals[row] ?? -1);
  }

  /** Whether the base may have been another by the time that the comparison was published. */
  #mayBeRevised(base: Known, row: number): boolean {
    const { vintage, status, scenario } = this.panel.observations;
    const published = this.panel.reported.vintage[row] ?? 0;
    return base.rows.some((each) => {
      const own = vintage[each] ?? 0;
      if (published !== 0 && own === published) return false;
      if (published !== 0 && own !== 0) return true;
      return (status[each] ?? 0) >= firstDoubtful || scenario[each] === estimate || this.#severalVintages;
    });
  }

  /** What one period's percentage of the plan says of that plan. */
  #hint(row: number): PlanHint {
    const period = this.panel.reported.period[row] ?? 0;
    const plan = this.planner.plan(this.subjectOf(row));
    const value = typeof plan === "string" ? undefined : plan.operands[0];
    const known = value && this.figures.known(value, this.choiceFor(row));
    if (typeof plan === "string" || !known || typeof known === "string") return { row, period, range: undefined };
    const stored = this.#stored(row);
    const range = impliedBase(plan.measure, loosened(known.figure), stored)?.range;
    const exact = impliedBase(plan.measure, known.figure, stored)?.exact;
    return exact ? { row, period, range, exact } : { row, period, range };
  }
}

function absence(unknown: string | Known | undefined, role: "value" | "base"): DataReason {
  switch (unknown) {
    case "duplicate":
      return "duplicate-observation";
    case "incomplete":
      return "incomplete-base";
    default:
      return role === "value" ? "value-not-in-data" : "base-not-in-data";
  }
}

function refusal(why: ComparisonReason): DataReason {
  switch (why) {
    case "missing-value":
      return "value-not-in-data";
    case "no-plan":
    case "no-total":
    case "missing-base":
    case "new-member":
      return "base-not-in-data";
    default:
      return "not-comparable";
  }
}
