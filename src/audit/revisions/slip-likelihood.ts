import type { Interval } from "../../model/interval.ts";
import { type KeyingSlip, keyedFrom, keyingSlips } from "../../model/keying.ts";
import { Rational } from "../../model/rational.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import { keyingRates, misprintRates } from "../odds/rates.ts";
import type { Figure } from "../recomputed.ts";
import type { LikelySlip } from "./likely-slip.ts";
import { operandRange } from "./operand-range.ts";

/** Most digits in which a slip of the keys is looked for: numbers that were calculated have more. */
const mostDigits = 17;

/**
 * Every slip of the keys that may stand behind a disagreement, in the printed comparison or in the value that it is of; those that make
 * it agree, found over everything that the roundings leave open, come first, the likeliest before the others.
 */
export function likelySlips(judgement: ComparisonJudgement, stored: Figure): readonly LikelySlip[] {
  const { recomputed, value, base, measure } = judgement;
  if (!recomputed || !value || !base || !measure) return [];
  const wanted = operandRange(judgement, stored, "value");
  const under = base.figure.exact.toNumber();
  const impliedBy = impliedBase(measure.id);
  const [print, own] = [stored.exact.toNumber(), value.figure.exact.toNumber()];
  const leftOf = (implied: number): number =>
    implied / under > 0 ? Math.log(implied / under) : Number.POSITIVE_INFINITY;
  const found = [
    ...inFigure("reported", stored, recomputed.range, (right) => leftOf(impliedBy(own, right))),
    ...(wanted ? inFigure("value", value.figure, wanted, (right) => leftOf(impliedBy(right, print))) : []),
  ];
  if (stored.exact.sign() !== 0) {
    const corrected = stored.exact.negate();
    const mends = near(corrected, stored, recomputed.range);
    const left = mends ? 0 : leftOf(impliedBy(own, -print));
    found.push({ where: "reported", slip: "direction", corrected, likelihood: misprintRates.direction, mends, left });
  }
  return found.sort((a, b) => Number(b.mends) - Number(a.mends) || b.likelihood - a.likelihood);
}

/**
 * The slips of the keys in a base that stands in the same publication, each of which alone makes the comparison agree. `left` is 0: such a base
 * was not revised.
 */
export function slipsInBase(judgement: ComparisonJudgement, stored: Figure): readonly LikelySlip[] {
  const { base } = judgement;
  const wanted = base && operandRange(judgement, stored, "base");
  return wanted ? inFigure("base", base.figure, wanted, () => 0).filter(({ mends }) => mends) : [];
}

/** The base that a value and what it came to imply, in doubles: enough for odds. */
function impliedBase(measure: string): (value: number, result: number) => number {
  switch (measure) {
    case "percent-change":
      return (value, result) => value / (1 + result / 100);
    case "difference":
    case "points":
      return (value, result) => value - result;
    case "multiple":
      return (value, result) => value / result;
    default:
      return (value, result) => (100 * value) / result;
  }
}

/** How likely a slip that its digits do not tell is to lead so far away, as a density over the logarithm of the ratio. */
export function unspecificSlip(shift: number): number {
  const size = Math.abs(shift);
  if (size < tinyShift) return (misprintRates.close * tinyShare) / (2 * tinyShift);
  if (size < closeShift) return misprintRates.close / (2 * closeShift);
  if (size < nearShift) return misprintRates.near / (2 * nearShift);
  return misprintRates.far / farWidth;
}

/** Less than one per cent off, without a digit to blame, is seldom a slip. */
const tinyShift = 0.01;
const tinyShare = 0.04;
const closeShift = Math.log(1.05);
const nearShift = Math.log(1.5);
const farWidth = 10;

function inFigure(
  where: LikelySlip["where"],
  figure: Figure,
  range: Interval,
  leftOf: (right: number) => number,
): LikelySlip[] {
  const places = figure.step ? placesOf(figure.step) : decimalsOf(figure.exact);
  const wanted = figure.exact.abs().toFixed(places).length > mostDigits ? shiftsOnly : keyingSlips;
  return [...keyedFrom(figure.exact, places, wanted)].map(({ slip, corrected, neighbors }) => {
    const mends = near(corrected, figure, range);
    const left = mends ? 0 : leftOf(corrected.toNumber());
    return { where, slip, corrected, likelihood: keyingRates[slip] / neighbors, mends, left };
  });
}

const shiftsOnly: readonly KeyingSlip[] = ["power-of-ten"];

/** Whether a number, rounded as the figure is, may be one of a range. */
function near(right: Rational, figure: Figure, range: Interval): boolean {
  const half = figure.range.width().mul(Rational.of(1n, 2n));
  return right.compare(range.low.sub(half)) >= 0 && right.compare(range.high.add(half)) <= 0;
}

function placesOf(step: Rational): number {
  return Math.max(0, -Math.round(Math.log10(step.toNumber())));
}

function decimalsOf(value: Rational): number {
  return (value.toString().split(".")[1] ?? "").length;
}
