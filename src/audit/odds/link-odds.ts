import { ruleOdds } from "./rule-odds.ts";
import { type Siblings, siblingScopes } from "./siblings.ts";
import { bias, siblingWeights, weights } from "./weights.ts";

/**
 * The odds that a reading is what the text means, p / (1 - p): e to the sum of its features' weights and of what its
 * siblings say, which `bench/reading` fits on ordinary text without gold. A feature that was never met weighs nothing.
 */
export function linkOdds(features: readonly string[], siblings?: Siblings): number {
  const known = ruleOdds[features[1] ?? ""];
  if (known !== undefined) return known;
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  const sort = features[0] === "kind repeat" ? "repeat " : "";
  if (siblings)
    for (const scope of siblingScopes) sum += (siblingWeights[`${sort}${scope}`] ?? 0) * siblings.evidence[scope];
  return Math.exp(sum);
}
