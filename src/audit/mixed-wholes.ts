import { percentOf } from "../compare/percent-of.ts";
import type { Quantity } from "../facts/quantity.ts";
import { baseValue, rounded, step } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Judgement } from "./judge.ts";
import { leftOpen } from "./left-open.ts";
import { factOf } from "./system/fact.ts";

/** How many shares may differ from a whole that stands far away before it is rather another whole that they are of. */
const most = 2;

/**
 * `2489 in one group, of whom 1119 (35.0%), 823 (25.7%), 643 (20.1%)`: where several shares differ from a whole that only other shares say is
 * theirs, and they are not few beside those that agree, or two of them are of one other number, they are of a whole that was not printed.
 */
export function withoutMixedWholes(judgements: readonly Judgement[]): readonly Judgement[] {
  const agreeing = new Map<string, number>();
  const differing = new Map<string, Judgement[]>();
  for (const one of judgements) {
    const whole = farWholeIn(one);
    if (whole === undefined || one.verdict === "unverifiable") continue;
    if (one.verdict === "consistent") agreeing.set(whole, (agreeing.get(whole) ?? 0) + 1);
    else differing.set(whole, [...(differing.get(whole) ?? []), one]);
  }
  return judgements.map((one) => {
    const whole = farWholeIn(one);
    if (whole === undefined || one.verdict === "consistent" || one.verdict === "unverifiable") return one;
    const others = differing.get(whole) ?? [];
    const many = others.length > most && 3 * others.length > (agreeing.get(whole) ?? 0);
    return many || others.some((other) => ofOneWhole(one, other)) ? leftOpen(one.claim) : one;
  });
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

/**
 * `79 (49.07%) … 82 (50.93%)`, whatever group of 163 stands over them: two shares that make a hundred are of what their parts add up to, where
 * that bears the one out.
 */
export function withoutComplements(judgements: readonly Judgement[]): readonly Judgement[] {
  const shares = judgements.flatMap((one) => shareIn(one) ?? []);
  return judgements.map((one) => {
    if (one.verdict === "consistent" || one.verdict === "unverifiable" || farWholeIn(one) === undefined) return one;
    const own = shareIn(one);
    return own && shares.some((other) => isOfBoth(own, other)) ? leftOpen(one.claim) : one;
  });
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

function isOfBoth(one: Share, other: Share): boolean {
  const { numeral } = one.percent;
  if (one.part === other.part || Math.abs(other.percent.index - one.percent.index) > nearby) return false;
  const hundred = baseValue(numeral).add(baseValue(other.percent.numeral));
  if (!rounded(Rational.one, step(numeral).mul(Rational.of(2n)), "half").contains(hundred)) return false;
  const part = baseValue(one.part.numeral);
  const both = part.add(baseValue(other.part.numeral));
  return both.sign() > 0 && rounded(baseValue(numeral), step(numeral), "half").contains(part.div(both));
}

/** How many numbers the rows of a table are apart whose lines were lost. */
const nearby = 24;

/** The whole that other shares lend to one. */
function farWholeIn({ evaluation }: Judgement): string | undefined {
  const { rule, operands = [] } = evaluation?.reading ?? {};
  const whole = operands[1]?.quantity;
  return whole && (rule === "same whole as siblings" || rule === "sample size") ? factOf(whole) : undefined;
}
