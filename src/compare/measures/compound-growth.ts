import { acceptsAll, type Measure, percentUnit } from "../measure.ts";
import { percentOf } from "../percent-of.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "compound-growth": "held";
  }
}

/**
 * Compound annual growth, `(v / b) ^ (1 / n) - 1` in percent, with n the years from base to value. Both have to be above
 * zero. A base average has no date of its own: `not-applicable`. The root is a double; numerator and denominator are exact.
 */
export const compoundGrowthMeasure: Measure = {
  id: "compound-growth",
  names: { vi: "tăng trưởng bình quân năm (%)", en: "compound annual growth" },
  operands: ["value", "base"],
  formula: percentOf,
  factor: 100,
  unit: () => percentUnit,
  base: "not-zero",
  accepts: acceptsAll,
  additive: false,
  finish: (a, quotient, years) => {
    const one = a.whole(1n);
    return a.ifPositive([quotient, years], a.sub(a.power(quotient, a.div(one, years)), one));
  },
  inCells: (quotient, years) => `(${quotient})^(1/${years})-1`,
};
