import type { Claim } from "../claims/claim.ts";
import { difference } from "../compare/difference.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { ReasonCode } from "../model/audit-reason.ts";
import type { Severity, Support, Verdict } from "../model/claim.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { addingRules, isAtMostDoubted, isNoSum } from "./at-most-doubted.ts";
import { type Evaluation, printedFigure } from "./evaluate.ts";
import type { Impossibility } from "./impossible.ts";
import type { Candidate } from "./odds/candidate.ts";
import { least } from "./odds/least.ts";
import { mostOfMild } from "./odds/mild.ts";
import { type Posterior, posteriorOf, type Weighted } from "./odds/posterior.ts";
import { isProof, isWholeOfItself } from "./odds/proof.ts";
import { carelessness } from "./odds/rates.ts";
import { supportsOf } from "./odds/supports.ts";
import { isInLastPlace } from "./recomputed.ts";

/** A number to change and what it would become, in base units. */
export interface Blamed {
  readonly quantity: Quantity;
  readonly correction: Rational;
}

/** The smallest sets of changes that would make a finding, and all that shares numbers with it, agree. */
export type Blame = readonly (readonly Blamed[])[];

/** What became of a claim: the reading that decided it, how sure that is, and why. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly severity: Severity;
  /** The probability that the verdict is right: that the number is wrong where it is flagged or doubted. */
  readonly confidence: number;
  /** What the link rests on. */
  readonly supports: readonly Support[];
  /** The reading that confirms or contradicts; absent where there was nothing to recompute. */
  readonly evaluation?: Evaluation;
  /** Why it cannot be, whatever the number that is not printed. */
  readonly impossibility?: Impossibility;
  /** Which numbers, changed, would make it and what hangs together with it agree. */
  readonly blame?: Blame;
}

/** From this probability on a number is rather wrong than not. */
export const probable = 0.5;

/**
 * Decides a claim by what is to be believed of its readings: confirmed where one that agrees is very probably what the text
 * means, contradicted where one that differs is and two things or the wording alone speak for it, doubtful in between. What
 * is left is unverifiable; undefined where the text asserts nothing.
 */
export function judge(claim: Claim, weighted: readonly Weighted[]): Judgement | undefined {
  if (claim.listed) return judgeCount(claim, claim.listed.count);
  const posterior = posteriorOf(weighted);
  return confirmedBy(claim, posterior) ?? contradictedBy(claim, posterior) ?? undecided(claim, weighted);
}

function confirmedBy(claim: Claim, { agree, agreeing }: Posterior): Judgement | undefined {
  if (!agreeing?.candidate.evaluation || !isProof(agreeing.candidate, agree)) return undefined;
  const { evaluation } = agreeing.candidate;
  const reasons = {
    agrees: "agrees",
    approximately: "agrees-approximately",
    truncated: "agrees-truncated",
    "if-rounded": "agrees-if-rounded",
    differs: "differs",
    "zero-base": "zero-base",
  } as const;
  const rounding = evaluation.fit === "truncated" || evaluation.fit === "if-rounded";
  return {
    claim,
    verdict: "consistent",
    reason: reasons[evaluation.fit],
    severity: rounding ? "rounding" : "number",
    confidence: agree,
    supports: supportsOf(agreeing),
    evaluation,
  };
}

function contradictedBy(claim: Claim, { differ, differing }: Posterior): Judgement | undefined {
  if (!differing?.candidate.evaluation) return undefined;
  const { evaluation } = differing.candidate;
  const doubt = doubtOf(differ, differing.candidate);
  if (!(doubt >= least.doubtful)) return undefined;
  // `0, 00052775%` is a number with a space in it, not a nought.
  if (evaluation.reported.numeral.value.sign() === 0) return undefined;
  if (isOnOtherFooting(differing) || isWholeOfItself(evaluation.reading)) return undefined;
  if (hasUnlikeParts(differing.candidate, evaluation.reported) || isTooFine(evaluation)) return undefined;
  const supports = supportsOf(differing, differing.misprint);
  if (isOfTurnedSign(claim)) return undefined;
  if (isNoSum(differing.candidate, evaluation, supports)) return undefined;
  const isMild = isAtMostDoubted(differing.candidate, evaluation, supports);
  const confidence = isMild ? Math.min(doubt, mostOfMild) : doubt;
  if (isOpenAndShort(evaluation) && !supports.some((one) => one === "siblings" || one === "second-relation"))
    return undefined;
  if (confidence < probable && !isWorthALook(differing.candidate, supports)) return undefined;
  const { reason, severity } = disagreementOf(claim, evaluation);
  // Of two printings that differ one is wrong, or they are two facts; which of them is wrong neither says.
  const firm =
    claim.kind !== "repeat" &&
    !isMild &&
    differ >= least.inconsistent &&
    (reason === "direction-contradicted"
      ? isVouchedFor(supports) || (supports.includes("wording") && isOnlyTurned(claim, evaluation))
      : supports.length >= 2 || supports.includes("wording"));
  const verdict = firm ? "inconsistent" : "doubtful";
  return { claim, verdict, reason, severity, confidence: firm ? differ : confidence, supports, evaluation };
}

/** `A loss of 0.1 million, a decrease of 1.0 million or 108%`: what fell by more than all of itself is below nought, whatever is printed. */
function isOfTurnedSign({ kind, direction, reported }: Claim): boolean {
  return kind === "change" && direction === "down" && baseValue(reported.numeral).compare(Rational.one) > 0;
}

/** Of gains and losses the words often mean another sign than the digits show: a direction is flagged where other numbers speak for the link. */
function isVouchedFor(supports: readonly Support[]): boolean {
  const byOthers = supports.filter((one) => one === "siblings" || one === "same-whole" || one === "second-relation");
  return byOthers.length > 0 && supports.length >= 2;
}

/** `25 | 98 | (74.1)`: no difference has places that its numbers have not. */
function isTooFine({ reading: { formula, operands, rule }, reported }: Evaluation): boolean {
  const place = (quantity: Quantity) => quantity.numeral.lastPlace + quantity.numeral.unit.scale;
  return (
    rule === "table column" &&
    formula === difference &&
    operands.every(({ quantity, scale }) => scale === undefined && place(quantity) > place(reported))
  );
}

/** Among the parts of a total of a table a year, or a number finer than it, a price or a share: the rows are of several things. */
function hasUnlikeParts({ reading: { rule, operands } }: Candidate, reported: Quantity): boolean {
  return (
    addingRules.has(rule) &&
    operands.some(({ quantity: { numeral, double } }) => {
      const isYear = numeral.unit.kind === "percent" && numeral.lastPlace === 0 && double >= 1900 && double <= 2100;
      return isYear || numeral.lastPlace < reported.numeral.lastPlace;
    })
  );
}

/**
 * Less probable errors are told where something supports the link; of two printings, where the text itself ties them or a slip of the keys
 * makes the one of the other.
 */
function isWorthALook({ claim, reading, evaluation }: Candidate, supports: readonly Support[]): boolean {
  const isRepeat = (reading.kind ?? claim.kind) === "repeat";
  const telling = supports.filter((one) => !isRepeat || one === "wording" || one === "structure" || one === "one-slip");
  return evaluation?.exact !== undefined && telling.length > 0;
}

/**
 * How probably a number is wrong that is not flagged. A flag takes all writers for careful, a doubt those of a language for as careful as
 * they are ({@link carelessness}). Sums whose parts may not be all of them, and repeats, are mostly no errors among what that adds.
 */
function doubtOf(differ: number, { claim, reading, features }: Candidate): number {
  const kind = reading.kind ?? claim.kind;
  if (kind === "repeat" || kind === "sum") return differ;
  const times = carelessness[features.language] ?? 1;
  const careless = (times * differ) / (1 + (times - 1) * differ);
  return Math.max(differ, Math.min(careless, mostDoubted));
}

/** Lest a doubt look surer than a flag. */
const mostDoubted = 0.89;

/**
 * `Adjusting for currency, sales rose by 8.8%`: that differs from the growth of the sales told before, and should. How far such words
 * reach is guessed, so that numbers that agree all the same are mostly of one footing, and confirm.
 */
function isOnOtherFooting({ candidate }: Weighted): boolean {
  return candidate.features.otherFooting === true;
}

/**
 * `960 hộ nghèo, trong đó 310 hộ dân tộc và 350 hộ có công`: the wording names some of the parts, and they come to much less than the
 * total. There are others, whatever digit would make up for them.
 */
function isOpenAndShort({ reading: { list }, exact, reported }: Evaluation): boolean {
  if (!list?.partial || list.exhaustive || list.joined === "rest" || !exact) return false;
  return exact.compare(baseValue(reported.numeral).mul(nearlyAll)) < 0;
}

const nearlyAll = Rational.of(9n, 10n);

/**
 * `Exports fell by 12.4%, from 806.2 to 906.2`: that the percentage fits the two numbers says that they are meant, so that only the direction is
 * wrong. A difference fits two flows of opposite signs as well, `provided 0 compared to used 859, an increase of 859`.
 */
function isOnlyTurned({ kind }: Claim, { reported: { numeral }, exact }: Evaluation): boolean {
  if (kind !== "change" || !exact) return false;
  return printedFigure(numeral).range.contains(exact.negate());
}

/** What a disagreement touches: the direction, the whole of a list, the number or only its last place. */
function disagreementOf(claim: Claim, evaluation: Evaluation): { reason: ReasonCode; severity: Severity } {
  const { exact, reported } = evaluation;
  const printed = baseValue(reported.numeral);
  const flipped = exact !== undefined && claim.direction !== "none" && exact.sign() === -printed.sign();
  if (flipped) return { reason: "direction-contradicted", severity: "conclusion" };
  const { list } = evaluation.reading;
  if (list?.sameNoun && list.fence !== "closed" && exact && exact.compare(printed) > 0)
    return { reason: "parts-exceed-whole", severity: "number" };
  return exact && isInLastPlace(printedFigure(reported.numeral), exact)
    ? { reason: "differs-in-last-place", severity: "rounding" }
    : { reason: "differs", severity: "number" };
}

function undecided(claim: Claim, weighted: readonly Weighted[]): Judgement | undefined {
  if (!claim.asserted) return undefined;
  if (claim.kind === "sum") return openList(claim, weighted);
  const firm = weighted.filter(({ candidate }) => candidate.reading.strength !== "possible");
  const zero = firm.some(({ candidate }) => candidate.evaluation?.fit === "zero-base");
  const named = claim.implication !== undefined && claim.reference !== undefined;
  const reason = zero ? "zero-base" : firm.length > 0 && !named ? "link-in-doubt" : "base-not-printed";
  return { claim, verdict: "unverifiable", reason, severity: "number", confidence: 1, supports: [] };
}

/**
 * A list that more likely than not is all of its total, though it does not add up to it, is told with what it comes to: the parts
 * may not be all of them, or, where they are more, not parts of it.
 */
function openList(claim: Claim, weighted: readonly Weighted[]): Judgement | undefined {
  const list = weighted.find(
    ({ candidate, odds }) => candidate.reading.list && candidate.reading.strength !== "possible" && odds >= 1,
  );
  const evaluation = list?.candidate.evaluation;
  if (!evaluation?.exact) return undefined;
  const short = evaluation.exact.compare(baseValue(evaluation.reported.numeral)) < 0;
  const reason = short ? "split-not-exhaustive" : "link-in-doubt";
  return { claim, verdict: "unverifiable", reason, severity: "number", confidence: 1, supports: [], evaluation };
}

function judgeCount(claim: Claim, listed: number): Judgement | undefined {
  const agrees = claim.reported.numeral.value.equals(Rational.of(BigInt(listed)));
  const common = { claim, severity: "number" as const, supports: [] };
  return agrees
    ? { ...common, verdict: "consistent", reason: "agrees", confidence: 0.9 }
    : { ...common, verdict: "unverifiable", reason: "split-not-exhaustive", confidence: 1 };
}
