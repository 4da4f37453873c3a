import { acceptsAll, type Measure, percentUnit } from "../measure.ts";
import { percentOf } from "../percent-of.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "percent-of": "held";
  }
}

/** `v / b` in percent: 100 is the same. Undefined on a zero base, refused on a negative one. */
export const percentOfMeasure: Measure = {
  id: "percent-of",
  names: { vi: "bằng (%)", en: "percent of" },
  operands: ["value", "base"],
  formula: percentOf,
  factor: 100,
  unit: () => percentUnit,
  base: "not-zero",
  accepts: acceptsAll,
  additive: false,
};
