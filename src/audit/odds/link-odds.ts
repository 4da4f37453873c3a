import type { Features } from "../../claims/features.ts";
import type { ClaimKind } from "../../model/claim.ts";
import { ruleOdds } from "./rule-odds.ts";
import { piecesOf, type Siblings, siblingScopes } from "./siblings.ts";
import { weightOf } from "./weight-of.ts";
import { bias, siblingWeights } from "./weights.ts";

/**
 * The odds that a reading is what the text means, p / (1 - p): e to the sum of its features' weights and of what its
 * siblings say, which `bench/reading` fits on ordinary text without gold. A feature that was never met weighs nothing.
 */
export function linkOdds(features: Features, siblings?: Siblings): number {
  const { kind, rule, language, shared, alone, ofKind } = features;
  const known = ruleOdds[rule];
  if (known !== undefined && weightOf(`${language} ${rule}`) === undefined) return known;
  const { own, both, ofRule } = weightsOf(kind, language);
  let sum = bias + ofRule(rule);
  for (const name of shared) sum += both(name);
  for (const name of alone) sum += weightOf(name) ?? 0;
  for (const name of ofKind) sum += own(name);
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

/** The weights of a kind in a language: those of the kind's own names, and for the names that all share all of them together. */
interface KindWeights {
  readonly own: (name: string) => number;
  readonly both: (name: string) => number;
  readonly ofRule: (rule: string) => number;
}

const ofKinds = new Map<string, KindWeights>();

function weightsOf(kind: ClaimKind, language: string): KindWeights {
  const key = `${language} ${kind}`;
  const known = ofKinds.get(key);
  if (known) return known;
  const inOrder = [kind, language].sort();
  const own = once((name) => weightOf(`${kind} ${name}`) ?? 0);
  const both = once((name) =>
    inOrder.reduce((sum, each) => sum + (weightOf(`${each} ${name}`) ?? 0), weightOf(name) ?? 0),
  );
  const ofKind = both(`kind ${kind}`);
  const made = { own, both, ofRule: (rule: string) => ofKind + both(rule) };
  ofKinds.set(key, made);
  return made;
}

/** Looked up once a name, since it has to be put together for that. */
function once(look: (name: string) => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let weight = known.get(name);
    if (weight === undefined) {
      weight = look(name);
      known.set(name, weight);
    }
    return weight;
  };
}
