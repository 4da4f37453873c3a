import { noUnit } from "../../model/unit.ts";
import { acceptsAll, type Measure } from "../measure.ts";
import { percentOf } from "../percent-of.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    index: "held";
  }
}

/** `100 v / b`: the base is 100. Undefined on a zero base, refused on a negative one. */
export const indexMeasure: Measure = {
  id: "index",
  names: { vi: "chỉ số (gốc = 100)", en: "index (base = 100)" },
  operands: ["value", "base"],
  formula: percentOf,
  factor: 100,
  unit: () => noUnit,
  base: "not-zero",
  accepts: acceptsAll,
  additive: false,
};
