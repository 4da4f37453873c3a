import { exactArithmetic, type Formula } from "../../model/arithmetic.ts";
import { Rational } from "../../model/rational.ts";

/**
 * What one operand would have to be for a formula to come to `target`, the others as they are. Every formula of `src/compare` that
 * relates printed numbers is a quotient of straight lines in each operand, (ax + b) / (cx + d), which three of its values settle: four
 * points and their images have one cross ratio. Undefined where the operand changes nothing or no value does.
 *
 * For instance:
 * // 18,122 is 77.78 % of what? inverse(percentOf, [18122, 23000], 1, 0.7778) // -> 18122 / 0.7778
 */
export function inverse(
  formula: Formula,
  operands: readonly Rational[],
  at: number,
  target: Rational,
): Rational | undefined {
  const own = operands[at];
  if (!own) return undefined;
  const points = [own, own.add(Rational.one), own.add(Rational.of(3n))];
  const images = points.map((point) => formula(exactArithmetic, operands.with(at, point)));
  const [x0, x1, x2] = points;
  const [y0, y1, y2] = images;
  if (!x0 || !x1 || !x2 || !isValue(y0) || !isValue(y1) || !isValue(y2)) return undefined;
  if (y0.equals(y1) || y1.equals(y2) || y0.equals(y2)) return undefined;
  if (target.equals(y2)) return x2;
  const ratio = target
    .sub(y0)
    .mul(y1.sub(y2))
    .div(target.sub(y2).mul(y1.sub(y0)));
  const scaled = ratio.mul(x1.sub(x0)).div(x1.sub(x2));
  if (scaled.equals(Rational.one)) return undefined;
  const found = x0.sub(scaled.mul(x2)).div(Rational.one.sub(scaled));
  const image = formula(exactArithmetic, operands.with(at, found));
  return isValue(image) && image.equals(target) ? found : undefined;
}

function isValue(value: Rational | "zero-base" | undefined): value is Rational {
  return value !== undefined && value !== "zero-base";
}
