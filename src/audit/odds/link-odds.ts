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
  const { kind, rule, language, shared, alone, ofKind } = features;
  const known = ruleOdds[rule];
  if (known !== undefined && !ofAll.has(`${language} ${rule}`)) return known;
  const { own, both, ofRule } = weightsOf(kind, language);
  let sum = bias + ofRule(rule);
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

/** The weights of a kind in a language: those of the kind's own names, and for the names that all share all of them together. */
interface KindWeights {
  readonly own: ReadonlyMap<string, number>;
  readonly both: ReadonlyMap<string, number>;
  readonly ofRule: (rule: string) => number;
}

const ofKinds = new Map<string, KindWeights>();

/** Put together when a kind is first met in a language, so that no name is put together to look it up. */
function weightsOf(kind: ClaimKind, language: string): KindWeights {
  const key = `${language} ${kind}`;
  const known = ofKinds.get(key);
  if (known) return known;
  const own = new Map<string, number>();
  const both = new Map(ofAll);
  for (const [name, weight] of ofAll) {
    const isOfKind = name.startsWith(`${kind} `);
    if (!isOfKind && !name.startsWith(`${language} `)) continue;
    const shared = name.slice(name.indexOf(" ") + 1);
    if (isOfKind) own.set(shared, weight);
    both.set(shared, (both.get(shared) ?? 0) + weight);
  }
  const ofKind = both.get(`kind ${kind}`) ?? 0;
  const made = { own, both, ofRule: (rule: string) => ofKind + (both.get(rule) ?? 0) };
  ofKinds.set(key, made);
  return made;
}
