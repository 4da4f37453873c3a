import type { Features } from "../../claims/features.ts";
import type { ClaimKind } from "../../model/claim.ts";
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
  const { own, both } = weightsOf(kind);
  let sum = bias + (ofAll.get(`kind ${kind}`) ?? 0) + (ofAll.get(rule) ?? 0);
  for (const name of shared) sum += both.get(name) ?? 0;
  for (const name of alone) sum += ofAll.get(name) ?? 0;
  for (const name of ofKind) sum += own.get(name) ?? 0;
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

/** The weights of a kind: those of its own names, and for the names that all kinds share both together. */
interface KindWeights {
  readonly own: ReadonlyMap<string, number>;
  readonly both: ReadonlyMap<string, number>;
}

const ofKinds = new Map<ClaimKind, KindWeights>();

/** Put together when a kind is first met, so that no name is put together to look it up. */
function weightsOf(kind: ClaimKind): KindWeights {
  const known = ofKinds.get(kind);
  if (known) return known;
  const own = new Map<string, number>();
  const both = new Map(ofAll);
  for (const [name, weight] of ofAll) {
    if (!name.startsWith(`${kind} `)) continue;
    const shared = name.slice(kind.length + 1);
    own.set(shared, weight);
    both.set(shared, (ofAll.get(shared) ?? 0) + weight);
  }
  const made = { own, both };
  ofKinds.set(kind, made);
  return made;
}
