import type { AuditReason } from "../../../model/audit-reason.ts";
import { isProbable, typeset } from "../../facts.ts";
import type { DataSentence, FileSentence } from "../../shape/messages.ts";
import type { ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";
import { baseNotPrinted, gap, inner, moved, noWholeNumber, parenthesis, recomputation } from "./claim-phrases.ts";
import {
  byOthers,
  eitherWrong,
  impliedBase,
  impliedPlan,
  known,
  otherFigure,
  revision,
  roundedOperands,
  unlikelyRevision,
} from "./comparison-phrases.ts";
import { figureMissing, mayNotAddUp, notHeld, standsTwice } from "./sum-sentences.ts";

/** Why a verdict is what it is, in English: of a claim of a text, a printed comparison, a sum or a rule. */
export function explain(facts: ReasonFacts): string {
  const { calculation } = facts;
  const readable = calculation ? { ...facts, calculation: typeset(calculation) } : facts;
  const sentence = facts.verdict === "doubtful" ? doubted(readable) : sentences[facts.reason](readable);
  return `${sentence.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}.`;
}

/** What a data set says of a claim, in English. */
export function byData({ indicatorName, areaName, period, file, explanation }: DataSentence): string {
  return `By ${file} (${[indicatorName, areaName, period].filter(Boolean).join(", ")}): ${explanation}`;
}

/** What another file says of a claim, in English: where it prints what, and what follows. */
export function byFile({ file, place, printed, explanation }: FileSentence): string {
  return `By ${file} (${place}), which prints ${printed}: ${explanation}`;
}

/** The one table of reasons: a sentence for each, without its full stop. */
const sentences: Readonly<Record<AuditReason, (facts: ReasonFacts) => string>> = {
  agrees: (f) => `${recomputation(f)}, which agrees with ${printed(f)}`,
  "agrees-truncated": (f) => `${recomputation(f, 1)}; ${printed(f)} is truncated, not rounded`,
  "agrees-within-last-place": (f) =>
    `${recomputation(f)}; ${f.reported} differs by at most one unit in the last place, as when rounded figures are adjusted to their total`,
  "agrees-approximately": (f) => `${recomputation(f)}, which fits the approximate wording of ${f.reported}`,
  "agrees-if-rounded": (f) => `${recomputation(f)}, which agrees with ${printed(f)}${roundedOperands(f)}`,
  "agrees-with-data": (f) => `${recomputation(f)} from the data set, which agrees with ${printed(f)}`,
  "agrees-with-file": (f) =>
    f.kind === "repeat"
      ? `The printed ${f.reported} agrees`
      : `${recomputation(f)}, which agrees with the printed ${f.reported}`,
  "agrees-with-revised-base": (f) => `${otherFigure(f, `the ${f.reference} as revised,`)}: not a calculation error`,
  "agrees-with-first-estimate": (f) =>
    `${otherFigure(f, `the ${f.reference} as first published,`)}: not a calculation error`,
  "agrees-with-revised-value": (f) => `${otherFigure(f, "another publication of the value,")}: not a calculation error`,
  "agrees-with-changed-plan": (f) =>
    `${otherFigure(f, "another plan of the year,")}: the plan changed, which is not a calculation error`,
  "agrees-with-levels": (f) => `${byOthers(f)}; ${f.reported} agrees`,
  "agrees-with-implied-base": (f) => `${byOthers(f)}; ${f.reported} agrees`,
  differs: (f) => `${byOthers(f) || recomputation(f)}, but ${stated(f)}${unlikelyRevision(f)}`,
  "differs-in-last-place": (f) => `${recomputation(f, 1)}, but ${stated(f)}: off in the last digit only`,
  "differs-from-data": (f) => `${recomputation(f)} from the data set, but ${stated(f)}`,
  "differs-from-file": (f) =>
    f.kind === "repeat" ? `The report says ${f.reported}${gap(f)}` : `${recomputation(f)}, but ${stated(f)}`,
  "differs-from-neighbours": (f) =>
    `${impliedPlan(f)}, while the adjacent periods imply one of ${f.data?.neighbours ?? "another"}`,
  "direction-contradicted": (f) =>
    `The report says ${moved(f)}, but ${inner(f)}${f.direction === "none" ? "" : `, which is ${f.direction === "up" ? "a fall" : "a rise"}`}`,
  "parts-exceed-whole": (f) =>
    f.operands.length === 1
      ? `The part of ${f.operands[0]} alone is more than the whole of ${f.reported}${gap(f)}`
      : `${recomputation(f)}, which is more than the whole of ${f.reported}${gap(f)}`,
  "no-whole-number": noWholeNumber,
  "over-hundred-percent": (f) =>
    f.direction === "down"
      ? `A quantity that cannot be negative falls by at most 100%, but the report says ${moved(f)}`
      : `A part is at most 100% of its whole, but the report says ${f.reported}`,
  "does-not-add-up": (f) => (f.sum ? notHeld(f.sum) : `the parts do not add up to ${f.reported}`),
  "breaks-rule": (f) => (f.sum ? notHeld(f.sum) : `the figures do not satisfy the rule for ${f.reported}`),
  "may-not-add-up": (f) => (f.sum ? mayNotAddUp(f.sum, chanceOf(f)) : `the parts may not add up to ${f.reported}`),
  "slip-or-revision": (f) =>
    `${recomputation(f)}${known(f)}; ${impliedBase(f)}. ${eitherWrong(f)}, unless the base was revised${revision(f)}`,
  "implies-changed-plan": (f) => `${recomputation(f)}${known(f)}; ${impliedPlan(f)}: the plan may have changed`,
  "implies-revised-base": (f) =>
    `${recomputation(f)}${known(f)}; ${impliedBase(f)}: the base may have been revised${revision(f)}`,
  "base-not-printed": baseNotPrinted,
  "value-not-in-data": (f) => `no value for the period, so ${f.reported} cannot be recomputed`,
  "base-not-in-data": (f) =>
    `the ${f.reference} is not in the data; ${(f.data?.run?.periods ?? 0) > 1 ? impliedPlan(f) : impliedBase(f)}`,
  "incomplete-base": (f) => `the ${f.reference} is not complete in the data; ${impliedBase(f)}`,
  "zero-base": (f) => `${zero(f)}, so ${f.reported} cannot be checked`,
  "negative-base": (f) => `the ${f.reference} is negative, so ${f.reported} cannot be checked`,
  "duplicate-observation": (f) =>
    f.gap ? standsTwice(f.gap) : `conflicting values for the same observation, so ${f.reported} cannot be checked`,
  "not-comparable": (f) => `${f.reported} cannot be checked: ${f.data?.why ?? "it cannot be recomputed"}`,
  "beyond-precision": (f) =>
    `${recomputation(f)}; whether ${f.reported} agrees depends on digits beyond 2^53 (9 million billion), which are not kept`,
  "link-in-doubt": (f) =>
    f.data
      ? `${recomputation(f)}, but ${stated(f)}; most of this column differs, so it may not be this comparison`
      : `It is not certain that ${f.reported} follows from the adjacent numbers${parenthesis(f)}, so nothing is concluded`,
  "split-not-exhaustive": (f) =>
    `${recomputation(f)}; the list of parts may be incomplete, so it cannot be compared with ${f.reported}`,
  "ambiguous-wording": (f) =>
    `The wording around ${f.reported} can be read in more than one way${parenthesis(f)}, so nothing is concluded`,
  "figure-missing": (f) => (f.gap ? figureMissing(f.gap) : `a figure is missing, so ${f.reported} cannot be checked`),
};

/** The number under test: a data set prints nothing else. */
function printed({ reported, data }: ReasonFacts): string {
  return data ? reported : `the printed ${reported}`;
}

/** What stands there instead of what is recomputed, and how far off it is. */
function stated(f: ReasonFacts): string {
  return f.data ? `${f.reported} is printed` : `the report says ${f.reported}${gap(f)}`;
}

/** What is zero. */
function zero({ data, reference, calculation }: ReasonFacts): string {
  if (data) return `the ${reference} is zero, or rounds to it`;
  return `${calculation ? `${calculation} divides` : "The calculation divides"} by zero`;
}

/** `(23%)`: how probable it is that the number is wrong. */
function chanceOf({ confidence }: ReasonFacts): string {
  return confidence === undefined ? "" : ` (${format.probability(confidence)})`;
}

/** The recomputation and how probable it is that the number is wrong: nothing is contradicted yet. */
function doubted(f: ReasonFacts): string {
  const probability = chanceOf(f);
  const wrong = `${isProbable(f.confidence ?? 1) ? "is probably" : "may be"} wrong`;
  switch (f.reason) {
    case "may-not-add-up":
    case "slip-or-revision":
      return sentences[f.reason](f);
    case "no-whole-number":
    case "over-hundred-percent":
    case "parts-exceed-whole":
      return `${sentences[f.reason](f)}; ${f.reported} ${wrong}${probability}`;
    case "differs-from-file":
      return `${sentences[f.reason](f)}; one of the two ${wrong}, unless the figure was revised in between${probability}`;
    default:
      return `${recomputation(f, f.reason === "differs-in-last-place" ? 1 : 0)}; the printed ${f.kind === "plan" ? f.reported : moved(f).replace(/^an? /, "")} ${wrong}${probability}`;
  }
}
