import type { Interval } from "../model/interval.ts";
import type { RoundingRule } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";

/** A whole number beside the printed one, and what it would have been printed as: 101 of 150 gives 67.3 %. */
export interface Neighbor {
  readonly count: bigint;
  readonly value: Rational;
}

/** Whether a printed share, change or mean can have come from a whole number. */
export interface WholeNumberCheck {
  /** The first rounding rule under which a whole number exists; undefined where none does under any. */
  readonly rule: RoundingRule | undefined;
  /** The part of all values of this precision that would have been impossible: 0 where the check can show nothing. */
  readonly power: Rational;
  /** The nearest whole numbers under and over the printed value, with what they give. */
  readonly below: Neighbor;
  readonly above: Neighbor;
}

/** What a whole number is looked for as. */
export interface Unknown {
  /** The whole number as a function of the value; steadily rising or falling where values are tried. */
  readonly countAt: (value: Rational) => Rational;
  /** The value that a whole number makes. */
  readonly valueAt: (count: Rational) => Rational;
}

/**
 * The rules that a reader may follow without saying so. Rounding up is none of them. Under `half` both ends are in, so that
 * ties may go either way, to even too.
 */
const rules: readonly RoundingRule[] = ["half", "truncation"];

/**
 * Looks for a whole number behind a printed value: GRIM (Brown and Heathers 2017), for shares, changes and means of things
 * that are counted one by one.
 *
 * 67.4 % of 150 is 101.1, and [67.35, 67.45] % of it is [101.025, 101.175], which holds no whole number: 101 gives 67.3 and
 * 102 gives 68.0. The power is 1 less the width of that range, here 0.85: of 1,000 shares with one decimal only 151 exist.
 *
 * `allowed` gives the values that the printed one may stand for under a rule; `unknown` says how the whole number follows.
 * Several unknowns are several numbers that the whole itself may be (`hơn 150 xã`): one that fits is enough.
 */
export function wholeNumberBehind(
  printed: Rational,
  step: Rational,
  allowed: (rule: RoundingRule) => Interval,
  unknowns: readonly Unknown[],
): WholeNumberCheck {
  const [first] = unknowns;
  if (!first) throw new RangeError("a whole number needs something that it is a number of");
  const rule = rules.find((one) => unknowns.some((unknown) => holdsWhole(imageOf(unknown, allowed(one)))));
  const width = unknowns
    .map((unknown) => widthOf(imageOf(unknown, allowed("half"))))
    .reduce((sum, one) => sum.add(one), Rational.zero);
  const power = width.compare(Rational.one) >= 0 ? Rational.zero : Rational.one.sub(width);
  const middle = first.countAt(printed);
  const under = middle.floor();
  const over = under + 1n;
  return { rule, power, below: neighbor(first, under, step), above: neighbor(first, over, step) };
}

interface Image {
  readonly low: Rational;
  readonly high: Rational;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

function imageOf({ countAt }: Unknown, values: Interval): Image {
  const low = countAt(values.low);
  const high = countAt(values.high);
  return low.compare(high) <= 0
    ? { low, high, lowOpen: values.lowOpen, highOpen: values.highOpen }
    : { low: high, high: low, lowOpen: values.highOpen, highOpen: values.lowOpen };
}

function widthOf({ low, high }: Image): Rational {
  return high.sub(low);
}

function holdsWhole({ low, high, lowOpen, highOpen }: Image): boolean {
  const least = lowOpen && low.isWhole() ? low.floor() + 1n : low.ceil();
  const most = highOpen && high.isWhole() ? high.ceil() - 1n : high.floor();
  return least <= most;
}

function neighbor({ valueAt }: Unknown, count: bigint, step: Rational): Neighbor {
  return { count, value: roundedTo(valueAt(Rational.of(count)), step) };
}

const half = Rational.of(1n, 2n);

/** The value at the printed precision, half away from zero. */
export function roundedTo(value: Rational, step: Rational): Rational {
  const steps = Rational.of(value.abs().div(step).add(half).floor());
  return value.sign() < 0 ? steps.mul(step).negate() : steps.mul(step);
}
