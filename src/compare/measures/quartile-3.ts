import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";
import { quantile } from "../quantile.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "quartile-3": "own";
  }
}

/** The value that a quarter of the areas exceed, between two of them on the line from one to the other; see `quantile`. */
export const thirdQuartileMeasure: Measure = {
  id: "quartile-3",
  names: { vi: "tứ phân vị 3", en: "third quartile" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: false,
  among: quantile(3),
  inCells: (_, all) => `QUARTILE(${all},3)`,
};
