import type { Measure } from "../../compare/measure.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { Figure } from "../recomputed.ts";
import { hangsOnLostDigits } from "./beyond-doubles.ts";
import type { Explanations } from "./explanations.ts";
import { type Fit, fitOf, recompute } from "./fit.ts";
import type { ComparisonJudgement, Judging, Used } from "./judgement.ts";
import type { Known } from "./known.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

const nothing: Figure = { exact: Rational.zero, range: Interval.point(Rational.zero), step: undefined };

/** So many judgements are kept: those that do not agree are asked for several times, and there may be millions. */
const mostKept = 10_000;

/** Judges the printed comparisons of a panel, one at a time, each from what was published by then. */
export class ComparisonJudge {
  readonly #printed: PrintedComparisons;
  readonly #explanations: Explanations;
  readonly #kept = new Map<number, ComparisonJudgement>();

  constructor(printed: PrintedComparisons, explanations: Explanations) {
    this.#printed = printed;
    this.#explanations = explanations;
  }

  judge(row: number): ComparisonJudgement {
    const known = this.#kept.get(row);
    if (known) return known;
    const judged = this.#judge(row);
    const [oldest] = this.#kept.size < mostKept ? [] : this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(row, judged);
    return judged;
  }

  #judge(row: number): ComparisonJudgement {
    if (!Number.isFinite(this.#printed.panel.reported.value[row] ?? Number.NaN))
      return { row, reason: "not-comparable", why: "missing-value", reported: nothing, operands: [] };
    const reported = this.#printed.reportedOf(row);
    const plan = this.#printed.planOf(row);
    if (typeof plan === "string") return { row, reason: refusal(plan), why: plan, reported, operands: [] };
    const choice = this.#printed.choiceFor(row);
    const found = plan.operands.map((operand) => ({ operand, known: this.#printed.figures.known(operand, choice) }));
    const [value, base] = found;
    const { measure } = plan;
    if (!value || typeof value.known === "string")
      return { row, reason: absence(value?.known, "value"), reported, measure, operands: [] };
    const known = { row, reported, measure, value: value.known };
    const unknown = found.find((each) => typeof each.known === "string");
    if (unknown && typeof unknown.known === "string") {
      const judged = { ...known, reason: absence(unknown.known, "base"), operands: [value.known] };
      return unknown === base ? this.#explanations.withoutBase(judged, plan) : judged;
    }
    const operands = found.flatMap(({ operand, known: each }) =>
      typeof each === "string" ? [] : [{ operand, known: each }],
    );
    const all = { ...known, operands: operands.map((each) => each.known) };
    return this.#held(operands[1] ? { ...all, base: operands[1].known } : all, measure, operands);
  }

  #held(known: Judging, measure: Measure, asked: readonly Used[]): ComparisonJudgement {
    const { row, reported } = known;
    const first = recompute(
      measure,
      asked.map((each) => each.known.figure),
    );
    if (typeof first === "string") return { ...known, reason: first };
    const held = { ...known, recomputed: first };
    const figures = asked.map((each) => each.known.figure);
    if (hangsOnLostDigits(reported, measure, figures)) return { ...held, reason: "beyond-precision" };
    const fit = this.#fit(row, reported, measure, asked);
    if (fit === "agrees") return { ...held, reason: "agrees" };
    if (fit === "within-last-place") return { ...held, reason: "agrees-within-last-place" };
    const other = this.#explanations.otherPublication(row, reported, measure, asked);
    if (other) return { ...held, reason: other.reason, other };
    return this.#explanations.unexplained(held, measure, this.#ofNearestTotal(row, reported, measure, asked));
  }

  /** As shown, or else as typed: 103.15 is shown as 103.2, which 103.148 is not. */
  #fit(row: number, reported: Figure, measure: Measure, operands: readonly Used[]): Fit {
    const figures = operands.map((each) => each.known.figure);
    const fit = fitOf(reported, measure, figures);
    return fit !== "agrees" && fitOf(this.#printed.storedOf(row), measure, figures) === "agrees" ? "agrees" : fit;
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
    for (const operand of this.#printed.planner.fartherTotals(this.#printed.subjectOf(row))) {
      const known = this.#printed.figures.known(operand, this.#printed.choiceFor(row));
      if (typeof known === "string") continue;
      const tried = operands.map((each, at) => (at === 1 ? { operand, known } : each));
      const [a, b] = [off(tried), off(nearest)];
      if (a && b && a.compare(b) < 0) nearest = tried;
    }
    return nearest;
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
