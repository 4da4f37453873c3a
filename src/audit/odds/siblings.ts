import type { Quantity } from "../../facts/quantity.ts";
import type { Candidate } from "./candidate.ts";
import { slipRate } from "./rates.ts";

/** Where the siblings of a reading stand to it: of its shape or only of its rule, in its sentence, nearby or elsewhere; of its whole; the document at large. */
export const siblingScopes = [
  "shape sentence",
  "shape near",
  "shape elsewhere",
  "rule sentence",
  "rule near",
  "rule elsewhere",
  "whole",
  "document",
] as const;

export type SiblingScope = (typeof siblingScopes)[number];

/** What the other claims of a document say of a reading. */
export interface Siblings {
  /** The logarithm of how much likelier the outcomes of each scope are if such links are right. */
  readonly evidence: Readonly<Record<SiblingScope, number>>;
  /** How many of its pattern nearby agree, and how many others on its whole. */
  readonly agreeing: number;
  readonly onWhole: number;
}

/**
 * What the other claims of a document say of a reading: whether those of the same pattern agree, and those of the same whole.
 * A claim never speaks for itself, nor does another about the same number.
 */
export function siblingsOf(candidates: readonly Candidate[]): (candidate: Candidate) => Siblings {
  const byRule = new Map<string, Outcome[]>();
  const byWhole = new Map<Quantity, Outcome[]>();
  for (const candidate of candidates) {
    if (!candidate.evaluation) continue;
    enter(byRule, ruleOf(candidate), candidate);
    const whole = wholeOf(candidate);
    if (whole) enter(byWhole, whole, candidate);
  }
  const own = firmOutcomes(candidates);
  const atLarge = [...own.values()].reduce((sum, one) => sum + one, 0);
  return (candidate) => {
    const evidence = nothing();
    const rule = decided(byRule.get(ruleOf(candidate)), candidate);
    const shape = shapeOf(candidate);
    for (const outcome of rule) evidence[scopeOf(outcome, shape, candidate)] += worth(outcome);
    const whole = wholeOf(candidate);
    const ofWhole = whole ? decided(byWhole.get(whole), candidate) : [];
    for (const outcome of ofWhole) evidence.whole += worth(outcome);
    evidence.document = (atLarge - (own.get(reportedOf(candidate)) ?? 0)) / 4;
    for (const scope of siblingScopes) evidence[scope] = Math.max(-most, Math.min(most, evidence[scope]));
    const near = rule.filter((one) => distance(one, candidate) <= nearby);
    return { evidence, agreeing: countAgreeing(near), onWhole: countAgreeing(ofWhole) };
  };
}

/** No scope may say more than this. */
const most = 6;
const nearby = 3;

/** What the firm readings of each number came to: whether the document is one whose numbers belong together at all. */
function firmOutcomes(candidates: readonly Candidate[]): Map<Quantity, number> {
  const best = new Map<Quantity, Outcome>();
  for (const candidate of candidates) {
    if (!candidate.evaluation || candidate.reading.strength === "possible") continue;
    const { agrees, chance } = candidate;
    const reported = reportedOf(candidate);
    const known = best.get(reported);
    if (!known || (agrees && !known.agrees)) best.set(reported, { reported, shape: "", agrees, chance });
  }
  return new Map([...best].map(([reported, outcome]) => [reported, worth(outcome)]));
}

function nothing(): Record<SiblingScope, number> {
  return {
    "shape sentence": 0,
    "shape near": 0,
    "shape elsewhere": 0,
    "rule sentence": 0,
    "rule near": 0,
    "rule elsewhere": 0,
    whole: 0,
    document: 0,
  };
}

interface Outcome {
  readonly reported: Quantity;
  readonly shape: string;
  readonly agrees: boolean;
  readonly chance: number;
}

/** How far one link of a pattern being right makes the next one so, and how often readings agree at all. */
const sharedFate = 0.8;
const usualAgreement = 0.3;

/**
 * The logarithm of how much likelier the outcome is if links of this pattern are right, where siblings mostly share their fate:
 * (s (1 - e) + (1 - s) a) / (s c + (1 - s) a) for one that agrees, its counterpart for one that does not.
 */
function worth({ agrees, chance }: Outcome): number {
  const rest = 1 - sharedFate;
  return agrees
    ? Math.log((sharedFate * (1 - slipRate) + rest * usualAgreement) / (sharedFate * chance + rest * usualAgreement))
    : Math.log(
        (sharedFate * slipRate + rest * (1 - usualAgreement)) /
          (sharedFate * (1 - chance) + rest * (1 - usualAgreement)),
      );
}

function scopeOf(outcome: Outcome, shape: string, candidate: Candidate): SiblingScope {
  const sort = outcome.shape === shape ? "shape" : "rule";
  const away = distance(outcome, candidate);
  return `${sort} ${away === 0 ? "sentence" : away <= nearby ? "near" : "elsewhere"}`;
}

function distance(outcome: Outcome, candidate: Candidate): number {
  return Math.abs(outcome.reported.sentence - reportedOf(candidate).sentence);
}

function enter<K>(map: Map<K, Outcome[]>, key: K, candidate: Candidate): void {
  const { agrees, chance } = candidate;
  const outcome: Outcome = { reported: reportedOf(candidate), shape: shapeOf(candidate), agrees, chance };
  const row = map.get(key);
  if (row) row.push(outcome);
  else map.set(key, [outcome]);
}

function reportedOf({ claim, reading }: Candidate): Quantity {
  return reading.reported ?? claim.reported;
}

function ruleOf({ features }: Candidate): string {
  return features[1] ?? "";
}

/** Where the operands stand to the number: how many sentences away, and whether before its bracket, right before it or elsewhere. */
function shapeOf(candidate: Candidate): string {
  const reported = reportedOf(candidate);
  return candidate.reading.operands
    .slice(0, 2)
    .map(({ quantity }) => {
      const place = quantity === reported.head ? "head" : quantity === reported.previous ? "previous" : "other";
      return `${quantity.sentence - reported.sentence} ${place}`;
    })
    .join();
}

function wholeOf({ reading }: Candidate): Quantity | undefined {
  return reading.operands.length === 2 && !reading.list ? reading.operands[1]?.quantity : undefined;
}

/** The outcomes of other numbers, one each: the agreement that is least by chance, where there is one. */
function decided(outcomes: readonly Outcome[] | undefined, candidate: Candidate): Outcome[] {
  const reported = reportedOf(candidate);
  const best = new Map<Quantity, Outcome>();
  for (const outcome of outcomes ?? []) {
    if (outcome.reported === reported) continue;
    const known = best.get(outcome.reported);
    if (!known || (outcome.agrees && (!known.agrees || outcome.chance < known.chance)))
      best.set(outcome.reported, outcome);
  }
  return [...best.values()];
}

/** An agreement that is likelier than this by chance speaks for nothing. */
const mostChance = 0.1;

function countAgreeing(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => one.agrees && one.chance < mostChance).length;
}
