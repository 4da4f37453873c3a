import { acceptsAll, type Measure, percentUnit } from "../measure.ts";
import { percentChange } from "../percent-change.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "percent-change": "held";
  }
}

/** `v / b - 1` in percent. Undefined on a zero base; refused on a negative one, unless its magnitude is asked for. */
export const percentChangeMeasure: Measure = {
  id: "percent-change",
  names: { vi: "tăng, giảm (%)", en: "percent change" },
  operands: ["value", "base"],
  formula: percentChange,
  factor: 100,
  unit: () => percentUnit,
  base: "not-zero",
  magnitude: true,
  accepts: acceptsAll,
  additive: false,
};
