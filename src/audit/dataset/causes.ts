import { measures } from "../../compare/measures.ts";
import type { DataCauseCode } from "../../model/audit-cause.ts";
import type { MeasureId, Reference } from "../../model/comparison.ts";
import { Rational } from "../../model/rational.ts";
import { agreesMoved, agreesShifted, isRoundedTwice } from "../near-misses.ts";
import type { LikelySlip } from "../revisions/likely-slip.ts";
import { slipCodes } from "../slip-codes.ts";
import { recompute } from "./fit.ts";
import type { ComparisonJudgement } from "./judgement.ts";
import { otherReferences } from "./other-references.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import { slippedTo } from "./slips.ts";

/** An error that would explain a printed comparison: with it, the recomputation agrees. */
export interface DataCause {
  readonly code: DataCauseCode;
  /** What the number would be without it. */
  readonly correction: Rational;
  /** The number affected; the printed comparison by default. */
  readonly where?: "value" | "base";
  /** What it was compared with instead, if that is the error. */
  readonly instead?: Reference;
  /** The period whose figures a column has instead, as a place in the panel's list. */
  readonly period?: number;
}

const hundred = Rational.of(100n);

/**
 * The slips that explain a comparison which differs, each found by recomputing with it: those of the keys first, the likeliest before the
 * others (`keyed`), then what its wording may have meant, in the order of the causes.
 */
export function causesOfComparison(
  printed: PrintedComparisons,
  judgement: ComparisonJudgement,
  keyed: (judgement: ComparisonJudgement) => readonly LikelySlip[],
): readonly DataCause[] {
  const { reported, recomputed, measure, slip, revision, shared } = judgement;
  if (shared && recomputed) {
    const { code, instead, period } = shared;
    const other = { ...(instead && { instead }), ...(period !== undefined && { period }) };
    return [{ code, correction: recomputed.exact, ...other }];
  }
  if (revision && revision.slips.length > 0) return revision.slips.map(causeOf);
  if (!measure || !recomputed) return slip ? [{ code: slip.code, correction: slip.corrected }] : [];
  const { range, exact } = recomputed;
  const causes: DataCause[] = [];
  const add = (code: DataCauseCode, correction = exact) => causes.push({ code, correction });
  if (isRoundedTwice(reported, exact)) return [{ code: "rounded-twice", correction: exact }];
  const keys = slip ? [] : keyed(judgement).filter(({ where }) => where !== "base" || !revision);
  for (const each of keys) if (each.slip !== "direction") causes.push(causeOf(each));
  const inOperand = keys.some(({ where }) => where !== "reported");
  const found = slip ?? (inOperand || causes.length > 0 ? undefined : slippedTo(reported, range));
  if (found) add(found.code, found.corrected);
  const isMoved = (by: (value: Rational) => Rational) => agreesMoved(reported, range, by);
  if (reported.exact.sign() !== 0 && isMoved((value) => value.negate())) add("direction");
  if (measure.id === "percent-change" && isMoved((value) => value.sub(hundred))) add("percent-of-as-change");
  if (measure.id === "percent-of" && isMoved((value) => value.add(hundred))) add("change-as-percent-of");
  if (worksAs(judgement, "percent-change", "difference")) add("points-as-percent");
  if (worksAs(judgement, "points", "percent-change")) add("percent-as-points");
  if (!inOperand && reported.exact.sign() !== 0 && agreesShifted(reported, range)) add("unit-scale");
  const instead = wrongBase(printed, judgement);
  if (instead) causes.push({ code: "wrong-base", correction: exact, instead });
  if (besideIt(printed, judgement)) add("neighbouring-row");
  return causes.filter(
    ({ code, where }, at) => at === causes.findIndex((one) => one.code === code && one.where === where),
  );
}

function causeOf({ slip, corrected, where }: LikelySlip): DataCause {
  const cause = { code: slipCodes[slip], correction: corrected };
  return where === "reported" ? cause : { ...cause, where };
}

/** A comparison by one measure that is right by another. */
function worksAs({ measure, reported, operands }: ComparisonJudgement, printed: MeasureId, meant: MeasureId): boolean {
  if (measure?.id !== printed || operands.length !== 2) return false;
  const found = recompute(
    measures[meant],
    operands.map((each) => each.figure),
  );
  return typeof found !== "string" && reported.range.meets(found.range);
}

/** Another reference with which the printed number is right. */
function wrongBase(printed: PrintedComparisons, { row, reported }: ComparisonJudgement): Reference | undefined {
  const subject = printed.subjectOf(row);
  const own = printed.panel.comparisons[subject.comparison];
  return otherReferences.find((reference) => {
    if (!own || own.reference.kind === reference.kind) return false;
    const range = printed.rangeOf(subject, row, { reference, measure: own.measure });
    return range !== undefined && reported.range.meets(range);
  });
}

/** The printed number is that of the row above or below. */
function besideIt(printed: PrintedComparisons, { row, reported }: ComparisonJudgement): boolean {
  const { comparison, source, period } = printed.panel.reported;
  return [row - 1, row + 1].some((other) => {
    const beside =
      comparison[other] === comparison[row] && source[other] === source[row] && period[other] === period[row];
    const range = beside ? printed.rangeOf(printed.subjectOf(other), other) : undefined;
    return range !== undefined && reported.range.meets(range);
  });
}
