import { acceptsAll, type Measure, timesUnit } from "../measure.ts";
import { percentOf } from "../percent-of.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    multiple: "held";
  }
}

/** `v / b`: how many times the base. Undefined on a zero base, refused on a negative one. */
export const multipleMeasure: Measure = {
  id: "multiple",
  names: { vi: "gấp (lần)", en: "multiple" },
  operands: ["value", "base"],
  formula: percentOf,
  factor: 1,
  unit: () => timesUnit,
  base: "not-zero",
  accepts: acceptsAll,
  additive: false,
};
