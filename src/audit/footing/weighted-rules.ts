import type { Formula } from "../../model/arithmetic.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import type { Grid } from "./grid.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { CheckRelation, SumCheck, SumRule } from "./sum-rule.ts";

/** What weights are printed to add up to: percent, per mille, and ten thousand as price indices have it. */
const wholes = [100, 1000, 10_000];
const mostParts = 80;
const fewestParts = 2;
const fewestMeans = 2;
const leastHeld = 2 / 3;
/** How unlikely it must be that the means fit by chance, as a power of ten. */
const leastEvidence = 3;

/** Over `[x1 … xn, w1 … wn]` the mean of the x with the weights w. */
const weightedMean: Formula = (a, operands) => {
  const count = operands.length / 2;
  const zero = a.constant(Rational.zero);
  const weights = operands.slice(count);
  const sum = weights.reduce((total, weight) => a.add(total, weight), zero);
  const product = operands.slice(0, count).reduce((total, x, at) => a.add(total, a.mul(x, weights[at] ?? zero)), zero);
  return a.div(product, sum);
};

/**
 * Lines whose figures are the means of the lines beside them, with the weights that a column prints: a price index over its groups. The
 * column of weights is known by its own sums of 100, 1,000 or 10,000; the rule is used where most of the means fit that it gives.
 */
export function weightedRules(panel: Panel, figures: Figures, grid: Grid): readonly SumRule[] {
  return grid.columns.flatMap((weights): readonly SumRule[] => {
    const means = grid.lines.flatMap((_, at) => {
      const parts = partsOf(panel, grid, weights, at);
      return parts ? meansOf(panel, figures, grid, weights, at, parts) : [];
    });
    const held = means.filter(({ check }) => check.fit !== "differs");
    const evidence = held.reduce((sum, mean) => sum + mean.evidence, 0);
    const isTaken = held.length >= fewestMeans && held.length >= means.length * leastHeld && evidence >= leastEvidence;
    return isTaken ? [{ kind: "weighted", checks: means.map(({ check }) => check) }] : [];
  });
}

/** The lines right below or above one of 100 whose weights add up to it. */
function partsOf({ observations: o }: Panel, grid: Grid, weights: number, at: number): readonly number[] | undefined {
  const weightOf = (place: number): number => {
    const row = grid.at(grid.lines[place] ?? 0, weights);
    return row < 0 ? Number.NaN : (o.value[row] ?? Number.NaN);
  };
  const whole = weightOf(at);
  if (!wholes.includes(whole)) return undefined;
  for (const side of [1, -1] as const) {
    const parts: number[] = [];
    let sum = 0;
    for (let next = at + side; parts.length < mostParts; next += side) {
      const weight = weightOf(next);
      if (!(weight > 0) || weight >= whole) break;
      parts.push(next);
      sum += weight;
      if (parts.length >= fewestParts && Math.abs(sum - whole) <= parts.length * 0.005 * (whole / 100)) return parts;
      if (sum > whole * 1.01) break;
    }
  }
  return undefined;
}

interface Mean {
  readonly check: SumCheck;
  /** How unlikely it is that it fits by chance, as a power of ten. */
  readonly evidence: number;
}

/** The means of the other columns over the same lines. */
function meansOf(
  panel: Panel,
  figures: Figures,
  grid: Grid,
  weights: number,
  at: number,
  parts: readonly number[],
): readonly Mean[] {
  const { observations: o } = panel;
  const line = (place: number): number => grid.lines[place] ?? 0;
  const weighted = parts.map((part) => grid.at(line(part), weights));
  return grid.columns.flatMap((column): readonly Mean[] => {
    const total = grid.at(line(at), column);
    const rows = parts.map((part) => grid.at(line(part), column));
    if (column === weights || total < 0 || rows.some((row) => row < 0 || o.period[row] !== o.period[total])) return [];
    const values = rows.map((row) => o.value[row] ?? Number.NaN);
    const spread = Math.max(...values) - Math.min(...values);
    if (!(spread > 0)) return [];
    const relation: CheckRelation = { formula: weightedMean, sign: "=", hasTotal: true };
    const all = [...rows, ...weighted];
    const step = figures.at(total).figure.step?.toNumber() ?? 1e-9 * spread;
    return [
      {
        check: { total, parts: all, relation, fit: fitOfRelation(figures, total, all, relation) },
        evidence: Math.max(0, Math.log10(spread / (2 * step))),
      },
    ];
  });
}
