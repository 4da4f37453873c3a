import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "moving-average": "own";
  }
}

/** The mean of this and the eleven periods before, all of which are needed; of ratios it is refused. */
export const movingAverageMeasure: Measure = {
  id: "moving-average",
  names: { vi: "trung bình trượt 12 kỳ", en: "moving average of 12 periods" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: true,
  over: { kind: "trailing", periods: 12, take: "mean" },
};
