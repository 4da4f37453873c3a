import { noUnit } from "../../model/unit.ts";
import { identity } from "../identity.ts";
import { type Among, acceptsAll, type Measure } from "../measure.ts";

declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "z-score": "own";
  }
}

/**
 * How many standard deviations a value is from the mean of the areas: `(v - m) / s`, s of all areas and not of a sample of
 * them, as `scipy.stats.zscore` and `STDEV.P` take it. As `(n v - S) / (n Q - S^2)^(1/2)`, S and Q the sums of the values
 * and of their squares, counted from the smallest so that nothing cancels out. A root, and so a double.
 */
const among: Among = ({ arithmetic: a, count, least, sum }) => {
  const total = sum((each) => a.sub(each, least));
  const squares = sum((each) => a.mul(a.sub(each, least), a.sub(each, least)));
  const spread = a.sub(a.mul(count, squares), a.mul(total, total));
  return (value) => ({ of: a.sub(a.mul(count, a.sub(value, least)), total), over: spread, root: true });
};

export const zScoreMeasure: Measure = {
  id: "z-score",
  names: { vi: "độ lệch chuẩn hóa (z)", en: "z-score" },
  operands: ["value"],
  formula: identity,
  factor: 1,
  unit: () => noUnit,
  base: "any",
  accepts: acceptsAll,
  additive: false,
  among,
  decimals: 2,
  inCells: (value, all) => `(${value}-AVERAGE(${all}))/STDEVP(${all})`,
};
