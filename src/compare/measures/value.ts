import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    value: "own";
  }
}

/** The value itself. */
export const valueMeasure: Measure = {
  id: "value",
  names: { vi: "giá trị", en: "value" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: true,
};
