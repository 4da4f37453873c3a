import { difference } from "../difference.ts";
import { acceptsAll, differenceUnit, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    difference: "held";
  }
}

/** `v - b`, in the value's unit; of percentages, in points. Zero and negative bases are as good as any. */
export const differenceMeasure: Measure = {
  id: "difference",
  names: { vi: "chênh lệch", en: "difference" },
  operands: ["value", "base"],
  formula: difference,
  factor: 1,
  unit: differenceUnit,
  base: "any",
  accepts: acceptsAll,
  additive: true,
};
