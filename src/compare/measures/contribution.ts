import type { Formula } from "../../model/arithmetic.ts";
import { type Measure, pointsUnit } from "../measure.ts";
import { operand } from "../operand.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    contribution: "held";
  }
}

/**
 * What a part adds to the growth of its whole: `(v - b) / B` over operands `[v, b, B]`, in percentage points of the whole's
 * base B. Source: Eurostat, Statistics Explained, "Contribution to growth". The parts' contributions add up to the whole's
 * percent change where the parts add up to the whole; ratios and indices would need weights: `not-additive`.
 *
 * @example
 * contributionFormula(exactArithmetic, [Rational.of(30n), Rational.of(20n), Rational.of(200n)]).toString() // -> "0.05"
 */
export const contributionFormula: Formula = (a, operands) =>
  a.div(a.sub(operand(operands, 0), operand(operands, 1)), operand(operands, 2));

export const contributionMeasure: Measure = {
  id: "contribution",
  names: { vi: "đóng góp vào tăng trưởng (điểm %)", en: "contribution to growth" },
  operands: ["value", "base", "total-base"],
  formula: contributionFormula,
  factor: 100,
  unit: () => pointsUnit,
  base: "not-zero",
  magnitude: true,
  accepts: (kind) => (kind === "ratio" || kind === "index" ? "not-additive" : "yes"),
  additive: true,
};
