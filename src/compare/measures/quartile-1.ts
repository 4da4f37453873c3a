import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";
import { quantile } from "../quantile.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "quartile-1": "own";
  }
}

/** The value that a quarter of the areas do not reach, between two of them on the line from one to the other; see `quantile`. */
export const firstQuartileMeasure: Measure = {
  id: "quartile-1",
  names: { vi: "tứ phân vị 1", en: "first quartile" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: false,
  among: quantile(1),
  inCells: (_, all) => `QUARTILE(${all},1)`,
};
