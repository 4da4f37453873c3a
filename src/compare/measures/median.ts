import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";
import { quantile } from "../quantile.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    median: "own";
  }
}

/** The value in the middle of the areas of an indicator and period; of an even number of them the mean of the two in the middle. */
export const medianMeasure: Measure = {
  id: "median",
  names: { vi: "trung vị", en: "median" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: false,
  among: quantile(2),
  inCells: (_, all) => `MEDIAN(${all})`,
};
