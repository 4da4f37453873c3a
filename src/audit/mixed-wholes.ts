import { percentOf } from "../compare/percent-of.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { sampleSizesOf } from "../facts/sample-sizes.ts";
import { baseValue, rounded, step } from "../model/printed-number.ts";
import type { Rational } from "../model/rational.ts";
import type { Judgement } from "./judge.ts";
import { leftOpen } from "./left-open.ts";
import { factOf } from "./system/fact.ts";

/**
 * `2489 in one group, of whom 1119 (35.0%), 823 (25.7%), 643 (20.1%)`: where shares differ from a whole that only others lend them, and they
 * are more than one to three that agree, or two of them are of one other number, they are of a whole that was not printed. So they are where two
 * and more differ from one that merely stands before them, and no more agree: `by air 173,386, by sea 1,222`, and shares of both.
 */
export function withoutMixedWholes(judgements: readonly Judgement[]): readonly Judgement[] {
  const agreeing = agreeingOn(judgements);
  const differing = new Map<string, Judgement[]>();
  for (const one of judgements) {
    const whole = isTroubled(one) ? looseWholeIn(one) : undefined;
    if (whole === undefined) continue;
    differing.set(whole, [...(differing.get(whole) ?? []), one]);
  }
  return judgements.map((one) => {
    const whole = isTroubled(one) ? looseWholeIn(one) : undefined;
    if (whole === undefined) return one;
    const others = differing.get(whole) ?? [];
    const borneOut = agreeing.get(whole) ?? 0;
    const many = farWholeIn(one) !== undefined && 3 * others.length > borneOut;
    const asMany = isMerelyBefore(one) && others.length >= Math.max(2, borneOut);
    return many || asMany || others.some((other) => ofOneWhole(one, other)) ? leftOpen(one.claim) : one;
  });
}

/** Whether a number is flagged or doubted. */
function isTroubled({ verdict }: Judgement): boolean {
  return verdict === "inconsistent" || verdict === "doubtful";
}

/** No wording makes it the whole. */
function isMerelyBefore({ evaluation }: Judgement): boolean {
  return evaluation?.reading.strength === "possible";
}

/** How many shares bear out each whole that no wording ties to them; one that was cut off for that bears out nothing. */
function agreeingOn(judgements: readonly Judgement[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const one of judgements) {
    const isPlain = one.verdict === "consistent" && one.evaluation?.fit !== "truncated";
    const whole = isPlain ? looseWholeIn(one) : undefined;
    if (whole !== undefined) found.set(whole, (found.get(whole) ?? 0) + 1);
  }
  return found;
}

/** Whether there is one whole number that two shares are of, and no second one. */
function ofOneWhole(one: Judgement, other: Judgement): boolean {
  const [a, b] = [shareIn(one), shareIn(other)];
  if (!a || !b || baseValue(a.part.numeral).equals(baseValue(b.part.numeral))) return false;
  const [first, second] = [impliedWhole(a), impliedWhole(b)];
  if (!first || !second) return false;
  const low = first.low.compare(second.low) > 0 ? first.low : second.low;
  const high = first.high.compare(second.high) < 0 ? first.high : second.high;
  return low.ceil() === high.floor();
}

/** The wholes that a part and its share leave open: 79 at 48.77% is of 161.97 to 162.00. */
function impliedWhole({ part, percent }: Share): { low: Rational; high: Rational } | undefined {
  const { low, high } = rounded(baseValue(percent.numeral), step(percent.numeral), "half");
  const value = baseValue(part.numeral);
  return low.sign() > 0 && value.sign() > 0 ? { low: value.div(high), high: value.div(low) } : undefined;
}

/** `12 (10.0%)` among groups of 123 and 120: it is of the one that bears it out. */
export function withoutOtherSizes(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  const sizes = sampleSizesOf(passage);
  if (sizes.length < 2) return judgements;
  return judgements.map((one) => {
    const own = isTroubled(one) && looseWholeIn(one) !== undefined ? shareIn(one) : undefined;
    return own && sizes.some((size) => isOf(own, baseValue(size.numeral))) ? leftOpen(one.claim) : one;
  });
}

function isOf({ part, percent: { numeral } }: Share, whole: Rational): boolean {
  if (whole.sign() <= 0) return false;
  return rounded(baseValue(numeral), step(numeral), "half").contains(baseValue(part.numeral).div(whole));
}

interface Share {
  readonly percent: Quantity;
  readonly part: Quantity;
}

function shareIn({ evaluation }: Judgement): Share | undefined {
  const part = evaluation?.reading.operands[0]?.quantity;
  if (!evaluation || !part || evaluation.reading.formula !== percentOf) return undefined;
  return { percent: evaluation.reported, part };
}

/** The whole that no wording ties to a share: other shares lend it, or it stands at a distance before it. */
function looseWholeIn({ evaluation }: Judgement): string | undefined {
  if (evaluation?.reading.formula !== percentOf || evaluation.reading.strength === "certain") return undefined;
  const [part, whole] = evaluation.reading.operands.map(({ quantity }) => quantity);
  return part && whole && Math.abs(part.index - whole.index) > beside ? factOf(whole) : undefined;
}

/** How many numbers apart a part and its whole stand where they are told together: `of 190, 44 (23.2%)`. */
const beside = 2;

/** The whole that other shares lend to one, or that is announced. */
function farWholeIn(judgement: Judgement): string | undefined {
  const rule = judgement.evaluation?.reading.rule;
  return rule === "same whole as siblings" || rule === "sample size" ? looseWholeIn(judgement) : undefined;
}
