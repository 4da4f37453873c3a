import type { Features } from "../../claims/features.ts";
import { ruleOdds } from "./rule-odds.ts";
import { piecesOf, type Siblings, siblingScopes } from "./siblings.ts";
import { bias, siblingWeights, weights } from "./weights.ts";

/**
 * The odds that a reading is what the text means, p / (1 - p): e to the sum of its features' weights and of what its
 * siblings say, which `bench/reading` fits on ordinary text without gold. A feature that was never met weighs nothing.
 */
export function linkOdds(features: Features, siblings?: Siblings): number {
  const known = ruleOdds[features.rule];
  if (known !== undefined) return known;
  const { kind, rule, shared, alone, ofKind } = features;
  const byKind = ofFirst.get(kind);
  let sum = bias + (ofAll.get(`kind ${kind}`) ?? 0) + (ofAll.get(rule) ?? 0);
  for (const name of shared) sum += (ofAll.get(name) ?? 0) + (byKind?.get(name) ?? 0);
  for (const name of alone) sum += ofAll.get(name) ?? 0;
  for (const name of ofKind) sum += byKind?.get(name) ?? 0;
  const sort = kind === "repeat" ? "repeat " : "";
  if (siblings) for (const scope of siblingScopes) sum += worthOf(`${sort}${scope}`, siblings.evidence[scope]);
  return Math.exp(sum);
}

/** What a scope's evidence adds, each piece with its own weight. */
function worthOf(scope: string, evidence: number): number {
  const [against = 0, around = 0, beyond = 0] = siblingWeights[scope] ?? [];
  const pieces = piecesOf(evidence);
  return against * pieces[0] + around * pieces[1] + beyond * pieces[2];
}

const ofAll: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** The weights by the first word of their names, which is a kind for those of a kind: no name is put together to look it up. */
const ofFirst: ReadonlyMap<string, ReadonlyMap<string, number>> = byFirstWord(ofAll);

function byFirstWord(named: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const tables = new Map<string, Map<string, number>>();
  for (const [name, weight] of named) {
    const end = name.indexOf(" ");
    const first = name.slice(0, Math.max(0, end));
    const table = tables.get(first) ?? new Map<string, number>();
    tables.set(first, table);
    table.set(name.slice(end + 1), weight);
  }
  return tables;
}
