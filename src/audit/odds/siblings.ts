import type { Quantity } from "../../facts/quantity.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What the other claims of a document say of a reading: whether those of the same pattern agree, in its sentence, nearby,
 * anywhere; whether others agree on the same whole. A claim never speaks for itself, nor does another about the same number.
 */
export function siblingsOf(candidates: readonly Candidate[]): (candidate: Candidate) => Siblings {
  const byRule = new Map<string, Outcome[]>();
  const byShape = new Map<string, Outcome[]>();
  const byWhole = new Map<Quantity, Outcome[]>();
  for (const candidate of candidates) {
    if (!candidate.evaluation) continue;
    enter(byRule, ruleOf(candidate), candidate);
    enter(byShape, shapeOf(candidate), candidate);
    const whole = wholeOf(candidate);
    if (whole) enter(byWhole, whole, candidate);
  }
  return (candidate) => {
    const features: string[] = [];
    const add = (name: string) => features.push(name);
    const rule = others(byRule.get(ruleOf(candidate)), candidate);
    add(`siblings sentence ${told(rule, candidate, 0)}`);
    add(`siblings near ${told(rule, candidate, 3)}`);
    add(`siblings all ${told(rule, candidate, Number.POSITIVE_INFINITY)}`);
    const shape = others(byShape.get(shapeOf(candidate)), candidate);
    add(`shape near ${told(shape, candidate, 3)}`);
    const whole = wholeOf(candidate);
    const ofWhole = whole ? others(byWhole.get(whole), candidate) : [];
    if (whole) add(`whole ${told(ofWhole, candidate, Number.POSITIVE_INFINITY)}`);
    const near = rule.filter((one) => Math.abs(one.reported.sentence - reportedOf(candidate).sentence) <= 3);
    return { features, agreeing: countAgreeing(near), onWhole: countAgreeing(ofWhole) };
  };
}

/** Features of the siblings of a reading, and how many of its pattern nearby and of its whole agree. */
export interface Siblings {
  readonly features: readonly string[];
  readonly agreeing: number;
  readonly onWhole: number;
}

function countAgreeing(outcomes: readonly Outcome[]): number {
  return new Set(outcomes.filter((one) => one.agrees).map((one) => one.reported)).size;
}

interface Outcome {
  readonly reported: Quantity;
  readonly part: Quantity | undefined;
  readonly agrees: boolean;
}

function enter<K>(map: Map<K, Outcome[]>, key: K, candidate: Candidate): void {
  const outcome: Outcome = {
    reported: reportedOf(candidate),
    part: candidate.reading.operands[0]?.quantity,
    agrees: candidate.agrees && candidate.chance < mostChance,
  };
  const row = map.get(key);
  if (row) row.push(outcome);
  else map.set(key, [outcome]);
}

/** An agreement that is likelier than this by chance speaks for nothing. */
const mostChance = 0.1;

function reportedOf({ claim, reading }: Candidate): Quantity {
  return reading.reported ?? claim.reported;
}

function ruleOf({ features }: Candidate): string {
  return features[1] ?? "";
}

/** The rule and how far its numbers stand from each other, in numbers. */
function shapeOf(candidate: Candidate): string {
  const reported = reportedOf(candidate);
  const places = candidate.reading.operands.slice(0, 2).map(({ quantity }) => quantity.index - reported.index);
  return `${ruleOf(candidate)} ${places.join()}`;
}

function wholeOf({ reading }: Candidate): Quantity | undefined {
  return reading.operands.length === 2 && !reading.list ? reading.operands[1]?.quantity : undefined;
}

function others(outcomes: readonly Outcome[] | undefined, candidate: Candidate): Outcome[] {
  const reported = reportedOf(candidate);
  return (outcomes ?? []).filter((outcome) => outcome.reported !== reported);
}

/** How the others within reach came out, each number under test counted once: `all 2` agree, `more` agree than not, `few`, `no 2`. */
function told(outcomes: readonly Outcome[], candidate: Candidate, reach: number): string {
  const { sentence } = reportedOf(candidate);
  const agreeing = new Set<Quantity>();
  const differing = new Set<Quantity>();
  for (const { reported, agrees } of outcomes)
    if (Math.abs(reported.sentence - sentence) <= reach) (agrees ? agreeing : differing).add(reported);
  for (const one of agreeing) differing.delete(one);
  const [yes, no] = [agreeing.size, differing.size];
  if (yes === 0) return no === 0 ? "alone" : `no ${Math.min(2, no)}`;
  if (no === 0) return `all ${Math.min(3, yes)}`;
  return yes > no ? "more" : "few";
}
