import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "cumulative-to-date": "own";
  }
}

/** From the first period of the year to this one. Flows are summed, stocks keep their last value, ratios are refused. */
export const cumulativeToDateMeasure: Measure = {
  id: "cumulative-to-date",
  names: { vi: "lũy kế từ đầu năm", en: "cumulative to date" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: (unit) => unit,
  base: "any",
  accepts: acceptsAll,
  additive: true,
  over: { kind: "to-date" },
};
