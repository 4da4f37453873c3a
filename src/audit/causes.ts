import { operandValue } from "../claims/claim.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { CauseCode } from "../model/audit-cause.ts";
import { Interval } from "../model/interval.ts";
import { baseValue, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { slipBetween } from "./digits.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";
import { type KeyedNumber, keyedNumbers } from "./keyed-sum.ts";
import { markedOperand } from "./mark-behind.ts";
import { agreesBy, agreesShifted, exactly, halfRounded, isRoundedTwice } from "./near-misses.ts";
import { slippedOperand } from "./slips.ts";
import { isOfUsedBase, usedBase } from "./used-base.ts";

/** What may have gone wrong: which number to change, and what it would become, in its own unit. */
export interface LikelyCause {
  readonly code: CauseCode;
  readonly where: Quantity;
  readonly correction: Rational;
  /** The number whose unit and places the correction has. */
  readonly like: Quantity;
  /** What else its sentence names, in the unit of `like`: the base that was used and the right one, the part left out. */
  readonly used?: Quantity;
  readonly right?: Rational;
}

/** Every cause that explains a contradicted claim, in a fixed order; the first is the simplest. */
export function causesOf(judgement: Judgement): LikelyCause[] {
  const { evaluation } = judgement;
  const { verdict } = judgement;
  if ((verdict !== "inconsistent" && verdict !== "doubtful") || !evaluation?.exact) return [];
  const { exact, reported, reading } = evaluation;
  const right = inUnitOf(reported, exact);
  const causes: LikelyCause[] = [];
  const add = (code: CauseCode, where = reported, correction = right, like = reported) => {
    causes.push({ code, where, correction, like });
  };
  const addFor = (code: CauseCode, more: Pick<LikelyCause, "used" | "right">) => {
    causes.push({ code, where: reported, correction: right, like: reported, ...more });
  };
  const twice = isRoundedTwice(halfRounded(reported.numeral), exact);
  if (twice) add("rounded-twice");
  const slip = twice ? undefined : slipBetween(reported.numeral, exact, undefined, 2);
  if (slip && exact.sign() === baseValue(reported.numeral).sign()) add(slip);
  const slipped = slippedOperand(evaluation);
  if (slipped) {
    const part = slipped.operand.quantity;
    const scale = slipped.operand.scale ?? part.numeral.unit.scale;
    add(slipped.slip, part, slipped.right.div(tenTo(scale)), part);
  }
  const keyed = keyedOf(evaluation);
  if (keyed) add(keyed.code, keyed.quantity, keyed.right, keyed.quantity);
  const marked = keyed ? undefined : markedOperand(evaluation);
  if (marked) {
    const { operand, right: without } = marked;
    const scale = operand.scale ?? operand.quantity.numeral.unit.scale;
    add("digit-added", operand.quantity, without.div(tenTo(scale)), operand.quantity);
  }
  if (judgement.reason === "direction-contradicted") add("direction");
  if (agreesShifted(halfRounded(reported.numeral), Interval.point(exact))) add("unit-scale");
  if (isPercentAsPoints(judgement)) add("percent-or-points");
  const base = dividedByValue(judgement);
  if (base) addFor("wrong-base", { used: base.used, right: inUnitOf(base.used, base.right) });
  if (judgement.claim.kind === "sum") {
    const printed = baseValue(reported.numeral);
    const extra = reading.operands.find((operand) => exact.sub(operandValue(operand)).equals(printed));
    if (extra) addFor("part-or-total", { used: extra.quantity });
    else if (!keyed && exact.compare(printed) < 0)
      add("omitted-part", reported, inUnitOf(reported, printed.sub(exact)));
  }
  return causes;
}

/** The number of a sum that has a digit too many or too few: the total where it may be that, else the part that is alone in it. */
function keyedOf(evaluation: Evaluation): KeyedNumber | undefined {
  if (evaluation.reading.formula !== sum) return undefined;
  const [first, ...others] = keyedNumbers(evaluation);
  return first?.quantity === evaluation.reported || others.length === 0 ? first : undefined;
}

function inUnitOf(quantity: Quantity, value: Rational): Rational {
  return value.div(tenTo(quantity.numeral.unit.scale));
}

/** A change of percentages that is printed in points but worked out as one in percent: 62,3 % after 69,64 % is down 10.54 %. */
function isPercentAsPoints({ evaluation, claim }: Judgement): boolean {
  if (!evaluation || claim.kind !== "points") return false;
  const [one, other] = evaluation.reading.operands.map(operandValue);
  const base = claim.direction === "down" ? one : other;
  if (!one || !other || !base) return false;
  return agreesBy(halfRounded(evaluation.reported.numeral), percentOf, [one.sub(other), base].map(exactly));
}

/** `tăng 8 vụ (17,4%)` of 46: 8 was divided by this year's 46 and not by last year's 38. */
function dividedByValue({ evaluation }: Judgement): { used: Quantity; right: Rational } | undefined {
  const right = evaluation && usedBase(evaluation);
  const [first] = evaluation?.reading.operands ?? [];
  if (!right || !first || !isOfUsedBase(evaluation)) return undefined;
  return { used: first.quantity, right };
}

/** The smallest error that a check would have shown: half the two roundings together, in the reported number's unit. */
export function powerOf(judgement: Judgement): Rational | undefined {
  const { evaluation } = judgement;
  if (!evaluation?.range) return undefined;
  const { numeral } = evaluation.reported;
  const own = numeral.unit.kind === "count" || numeral.unit.kind === "none" ? Rational.zero : step(numeral);
  const together = own.add(evaluation.range.width()).mul(Rational.of(1n, 2n));
  const least = together.sign() === 0 ? step(numeral) : together;
  return least.div(tenTo(numeral.unit.scale));
}
