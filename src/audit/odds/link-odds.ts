import { bias, weights } from "./weights.ts";

/**
 * The odds that a reading is what the text means, p / (1 - p): e to the sum of its features' weights, which `bench/reading`
 * fits on ordinary text without gold. A feature that was never met weighs nothing.
 */
export function linkOdds(features: readonly string[]): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return Math.exp(sum);
}
