import { Rational } from "../../model/rational.ts";
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
const among: Among = (a, sorted) => {
  const [least] = sorted;
  const n = a.constant(Rational.of(BigInt(sorted.length)));
  const moved = sorted.map((each) => a.sub(each, least ?? each));
  const nothing = a.constant(Rational.of(0n));
  const sum = moved.reduce(a.add, nothing);
  const squares = moved.reduce((total, each) => a.add(total, a.mul(each, each)), nothing);
  const spread = a.sub(a.mul(n, squares), a.mul(sum, sum));
  return (value) => ({ of: a.sub(a.mul(n, a.sub(value, least ?? value)), sum), over: spread, root: true });
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
