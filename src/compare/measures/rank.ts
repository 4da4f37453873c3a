import { noUnit } from "../../model/unit.ts";
import { identity } from "../identity.ts";
import { acceptsAll, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    rank: "own";
  }
}

/**
 * The place of an area among those of the same indicator and period, 1 for the largest; equal values share a place and the
 * next one is left out (1, 2, 2, 4). Wholes are not ranked with their parts.
 */
export const rankMeasure: Measure = {
  id: "rank",
  names: { vi: "thứ hạng", en: "rank" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: () => noUnit,
  base: "any",
  accepts: acceptsAll,
  additive: false,
  decimals: 0,
  inCells: (value, all) => `RANK(${value},${all})`,
  among:
    ({ arithmetic: a }) =>
    (_, above) => ({ of: a.add(above, a.whole(1n)) }),
};
