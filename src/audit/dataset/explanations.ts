import type { Measure } from "../../compare/measure.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import { Interval } from "../../model/interval.ts";
import type { Figure } from "../recomputed.ts";
import { fitOf, fitOfRecomputed, recompute } from "./fit.ts";
import { impliedBase } from "./implied.ts";
import type { ComparisonJudgement, Judging, Used } from "./judgement.ts";
import type { Known } from "./known.ts";
import type { Plan } from "./operands.ts";
import { type Other, othersOf } from "./others.ts";
import { PlanHints } from "./plan-hints.ts";
import { type PlanHint, planOfNeighbours, planRun } from "./plan-runs.ts";
import { loosened } from "./printed.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import { PrintedShares } from "./printed-shares.ts";
import { Quotients } from "./quotients.ts";
import { type Slip, slippedTo } from "./slips.ts";

/** From so many digits on, a slip that leads to a figure of the data is no chance. */
const tellingDigits = 9;

/** What may stand behind a printed comparison that does not agree with the data as it is, or has no base there. */
export class Explanations {
  readonly #printed: PrintedComparisons;
  readonly #hints: PlanHints;
  readonly #shares: PrintedShares;
  readonly #quotients: Quotients;

  constructor(printed: PrintedComparisons) {
    this.#printed = printed;
    this.#hints = new PlanHints(printed.panel, (row) => this.#hint(row));
    this.#shares = new PrintedShares(printed.panel);
    this.#quotients = new Quotients(printed.panel, printed.figures);
  }

  /** Whether a printed share and those beside it were made to add up. */
  addsUp(row: number): boolean {
    return this.#shares.addUp(row);
  }

  /** What a comparison is that agrees with no publication of its operands. */
  unexplained(before: Judging, measure: Measure, operands: readonly Used[]): ComparisonJudgement {
    const { row, reported } = before;
    const figures = operands.map((each) => each.known.figure);
    const recomputed = recompute(measure, figures);
    if (typeof recomputed === "string") return { ...before, reason: recomputed };
    const fit = fitOfRecomputed(reported, recomputed, measure, figures);
    const known = { ...before, recomputed, operands: operands.map((each) => each.known) };
    const held = operands[1] ? { ...known, base: operands[1].known } : known;
    const quotient = this.#ofQuotients(held, measure, operands);
    if (quotient) return quotient;
    if (fit === "truncated") return { ...held, reason: "agrees-truncated" };
    if (fit === "last-place" && this.#shares.addUp(row)) return { ...held, reason: "agrees-within-last-place" };
    const found = this.#printed.impliedBy(row, measure, known.value);
    const implied = found ? { ...held, implied: found } : held;
    const differs = fit === "last-place" ? "differs-in-last-place" : "differs";
    const [, base] = operands;
    if (!base) return { ...held, reason: differs };
    const slip = this.#slip(row, reported, measure, operands);
    if (slip) return { ...implied, reason: "differs", slip };
    if (base.operand.cells.some(({ plan }) => plan)) return this.#againstPlan(implied, base.known, differs);
    if (this.#printed.baseMayBeRevised(base.known, row)) return { ...implied, reason: "implies-revised-base" };
    return { ...implied, reason: differs };
  }

  /** A comparison that agrees once an operand stands for all that it may, as the quotient of two rounded figures. */
  #ofQuotients(held: Judging, measure: Measure, operands: readonly Used[]): ComparisonJudgement | undefined {
    const quotients = operands.map(({ known }) => this.#quotients.of(known));
    const quotient = quotients.findLast((each) => each !== undefined);
    if (!quotient) return undefined;
    const figures = operands.map(({ known }, at) => quotients[at]?.figure ?? known.figure);
    const recomputed = recompute(measure, figures);
    if (typeof recomputed === "string" || !held.reported.range.meets(recomputed.range)) return undefined;
    return { ...held, reason: "agrees-if-rounded", recomputed, quotient };
  }

  #others(row: number, operands: readonly Used[]) {
    const { panel, figures, planner } = this.#printed;
    return othersOf(panel, figures, planner, this.#printed.subjectOf(row), this.#printed.choiceFor(row), operands);
  }

  /** The first other publication of an operand with which the comparison agrees. */
  otherPublication(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): Other | undefined {
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
    if (reported.step || !value || !base || this.#printed.impliedBy(row, measure, value.known)?.exact) return undefined;
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
  #againstPlan(judged: Judging, plan: Known, differs: DataReason): ComparisonJudgement {
    const { row } = judged;
    const { hints, at } = this.#hints.around(row);
    const neighbours = planOfNeighbours(hints, at);
    if (neighbours) return { ...judged, reason: "differs-from-neighbours", neighbours };
    const run = planRun(hints, at);
    const told = run ? { ...judged, run } : judged;
    const vintage = this.#printed.panel.reported.vintage[row] ?? 0;
    const planVintage = Math.max(...plan.rows.map((each) => this.#printed.panel.observations.vintage[each] ?? 0));
    // What one publication prints of both is not of two plans.
    if (vintage !== 0 && planVintage === vintage) return { ...told, reason: differs };
    const may = vintage !== 0 || this.#printed.severalVintages || (run?.length ?? 0) > 1;
    return { ...told, reason: may ? "implies-changed-plan" : differs };
  }

  /** Without a base there is only what the comparison implies, and what its neighbours imply of the same plan. */
  withoutBase(judged: ComparisonJudgement, { measure, operands }: Plan): ComparisonJudgement {
    const implied = this.#printed.impliedBy(judged.row, measure, judged.value);
    const told = implied ? { ...judged, implied } : judged;
    if (!operands[1]?.cells.some(({ plan }) => plan)) return told;
    const { hints, at } = this.#hints.around(judged.row);
    const neighbours = planOfNeighbours(hints, at);
    if (neighbours) return { ...told, reason: "differs-from-neighbours", neighbours };
    const run = planRun(hints, at);
    return run ? { ...told, run } : told;
  }

  /** What one period's percentage of the plan says of that plan. */
  #hint(row: number): PlanHint {
    const { panel, figures } = this.#printed;
    const period = panel.reported.period[row] ?? 0;
    const plan = this.#printed.planOf(row);
    const value = typeof plan === "string" ? undefined : plan.operands[0];
    const known = value && figures.known(value, this.#printed.choiceFor(row));
    if (typeof plan === "string" || !known || typeof known === "string") return { row, period, range: undefined };
    const stored = this.#printed.storedOf(row);
    const range = impliedBase(plan.measure, loosened(known.figure), stored)?.range;
    const exact = impliedBase(plan.measure, known.figure, stored)?.exact;
    return exact ? { row, period, range, exact } : { row, period, range };
  }
}
