import { difference } from "../difference.ts";
import { type Measure, pointsUnit } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    points: "held";
  }
}

/** `v - b` of two percentages, in percentage points. Of anything else: `unit-mismatch`. */
export const pointsMeasure: Measure = {
  id: "points",
  names: { vi: "điểm phần trăm", en: "percentage points" },
  operands: ["value", "base"],
  formula: difference,
  factor: 1,
  unit: () => pointsUnit,
  base: "any",
  accepts: (_, unit) => (unit.kind === "percent" ? "yes" : "unit-mismatch"),
  additive: false,
};
