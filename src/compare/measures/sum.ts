import { identity } from "../identity.ts";
import type { Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    sum: "own";
  }
}

/**
 * The sum of an indicator's parts, as a source prints it (`parts/sum`). Audits hold it against the parts; engines, which
 * compare values with a base, say `not-applicable`.
 */
export const sumMeasure: Measure = {
  id: "sum",
  names: { vi: "tổng", en: "sum" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: () => "not-applicable",
  additive: true,
};
