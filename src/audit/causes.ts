import { operandValue } from "../claims/claim.ts";
import type { Quantity } from "../claims/quantity.ts";
import { percentOf } from "../compare/percent-of.ts";
import { exactArithmetic } from "../model/arithmetic.ts";
import type { CauseCode } from "../model/claim.ts";
import { baseValue, rounded, step } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { slipBetween } from "./digits.ts";
import { type Judgement, slippedPart } from "./judge.ts";

/** What may have gone wrong: which number to change, and what it would become, in its own unit. */
export interface LikelyCause {
  readonly code: CauseCode;
  readonly where: Quantity;
  readonly correction: Rational;
}

/** Every cause that explains a contradicted claim, in a fixed order; the first is the simplest. */
export function causesOf(judgement: Judgement): LikelyCause[] {
  const { evaluation } = judgement;
  if (judgement.verdict !== "inconsistent" || !evaluation?.exact) return [];
  const { exact, reported, reading } = evaluation;
  const right = inUnitOf(reported, exact);
  const causes: LikelyCause[] = [];
  const slip = slipBetween(reported.numeral, exact, undefined, 2);
  if (slip) causes.push({ code: slip, where: reported, correction: right });
  const part = slippedPart(evaluation);
  if (part) {
    const scale =
      reading.operands.find((operand) => operand.quantity === part.part)?.scale ?? part.part.numeral.unit.scale;
    const correction = part.right.div(tenTo(scale));
    causes.push({
      code: slipBetween(part.part.numeral, part.right, scale) ?? "digit-changed",
      where: part.part,
      correction,
    });
  }
  if (judgement.reason === "direction-contradicted")
    causes.push({ code: "direction", where: reported, correction: right });
  const shift = scaleShift(reported, exact);
  if (shift) causes.push({ code: "unit-scale", where: reported, correction: right });
  if (dividedByValue(judgement)) causes.push({ code: "wrong-base", where: reported, correction: right });
  const extra = reading.operands.find((operand) =>
    exact.sub(operandValue(operand)).equals(baseValue(reported.numeral)),
  );
  if (extra && judgement.claim.kind === "sum")
    causes.push({ code: "part-or-total", where: extra.quantity, correction: right });
  else if (judgement.claim.kind === "sum" && exact.compare(baseValue(reported.numeral)) < 0)
    causes.push({ code: "omitted-part", where: reported, correction: right });
  return causes;
}

function inUnitOf(quantity: Quantity, value: Rational): Rational {
  return value.div(tenTo(quantity.numeral.unit.scale));
}

/** A multiplier that was lost or doubled: the right value is ten, a hundred or a thousand times the printed one. */
function scaleShift(reported: Quantity, exact: Rational): boolean {
  const printed = baseValue(reported.numeral);
  return [1, 2, 3, 6, -1, -2, -3, -6].some((power) =>
    rounded(printed.mul(tenTo(power)), step(reported.numeral).mul(tenTo(power)), "half").contains(exact),
  );
}

/** `tăng 8 vụ (17,4%)` of 46: 8 was divided by this year's 46 and not by last year's 38. */
function dividedByValue(judgement: Judgement): boolean {
  const { evaluation, claim } = judgement;
  if (!evaluation || (claim.kind !== "change" && claim.kind !== "plan") || evaluation.reading.operands.length !== 2)
    return false;
  const [value, other] = evaluation.reading.operands.map(operandValue);
  if (!value || !other) return false;
  const numeral = evaluation.reported.numeral;
  const allowed = rounded(baseValue(numeral), step(numeral), "half");
  const tries = [percentOf(exactArithmetic, [other, value]), percentOf(exactArithmetic, [value.sub(other), value])];
  return tries.some((tried) => tried !== "zero-base" && allowed.contains(tried.abs()));
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
