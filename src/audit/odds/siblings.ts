import { namedAfter } from "../../claims/naming.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Candidate } from "./candidate.ts";
import { type Evidence, evidenceOf, minus, nothing, type Outcome, Outcomes, plus, Sums } from "./outcomes.ts";

/**
 * Where the siblings of a reading stand to it: of its shape or only of its rule, in its sentence, nearby or elsewhere; on its whole and told alike,
 * or only on its whole; the document at large.
 */
export const siblingScopes = [
  "shape sentence",
  "shape near",
  "shape elsewhere",
  "rule sentence",
  "rule near",
  "rule elsewhere",
  "whole alike",
  "whole",
  "document",
] as const;

export type SiblingScope = (typeof siblingScopes)[number];

/**
 * What siblings say in three pieces, each with a weight of its own: that they speak against more than a little, what lies around
 * nothing, and that they speak for it more than a little. The first agreement of a pattern says more than the fifth.
 *
 * For instance:
 * // -2.5 → [-1.5, -1, 0]; 0.4 → [0, 0.4, 0]; 3 → [0, 1, 2]
 */
export function piecesOf(evidence: number): readonly [against: number, around: number, beyond: number] {
  const around = Math.max(-1, Math.min(1, evidence));
  return [Math.min(0, evidence + 1), around, Math.max(0, evidence - 1)];
}

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
 * A claim never speaks for itself, nor does another about the same number. Takes time in proportion to the candidates.
 */
export function siblingsOf(candidates: readonly Candidate[]): (candidate: Candidate) => Siblings {
  const byRule = new Map<string, Outcomes>();
  const onWholes = new Map<Quantity, Outcomes>();
  const firm = new Outcomes();
  const shapes = new Map<Candidate, string>();
  for (const candidate of candidates) {
    if (!candidate.evaluation) continue;
    const { agrees, chance } = candidate;
    const shape = shapeOf(candidate);
    shapes.set(candidate, shape);
    const outcome = { reported: reportedOf(candidate), shape, agrees, chance };
    enter(byRule, ruleOf(candidate), outcome);
    const whole = wholeOf(candidate);
    if (whole) enter(onWholes, whole, { ...outcome, shape: mannerOf(candidate) });
    if (candidate.reading.strength !== "possible") firm.enter(outcome);
  }
  const atLarge = firm.sums().all();
  const patterns = new Map([...byRule].map(([rule, outcomes]) => [rule, patternOf(outcomes)]));
  const wholes = new Map([...onWholes].map(([whole, outcomes]) => [whole, patternOf(outcomes)]));
  return (candidate) => {
    const pattern = patterns.get(ruleOf(candidate));
    const { scopes, agreeing } = pattern
      ? siblingsIn(pattern, candidate, shapes.get(candidate) ?? shapeOf(candidate))
      : noSiblings;
    const onWhole = wholeOf(candidate);
    const whole = siblingsOn(onWhole && wholes.get(onWhole), candidate);
    const document = minus(atLarge, evidenceFor(firm, candidate)).worth / documentShare;
    const evidence = {
      "shape sentence": bounded(scopes["shape sentence"]),
      "shape near": bounded(scopes["shape near"]),
      "shape elsewhere": bounded(scopes["shape elsewhere"]),
      "rule sentence": bounded(scopes["rule sentence"]),
      "rule near": bounded(scopes["rule near"]),
      "rule elsewhere": bounded(scopes["rule elsewhere"]),
      "whole alike": bounded(whole.alike.worth),
      whole: bounded(minus(whole.all, whole.alike).worth),
      document: bounded(document),
    };
    return { evidence, agreeing, onWhole: whole.all.agreeing };
  };
}

/** No scope may say more than this. */
const most = 6;

function bounded(worth: number): number {
  return Math.max(-most, Math.min(most, worth));
}

const nearby = 3;
/** The document at large speaks of many things: a quarter of what its firm readings say. */
const documentShare = 4;

function enter<K>(map: Map<K, Outcomes>, key: K, outcome: Outcome): void {
  const known = map.get(key) ?? new Outcomes();
  map.set(key, known);
  known.enter(outcome);
}

/** The outcomes of one rule, and what they add up to, all together and by shape. */
interface Pattern {
  readonly outcomes: Outcomes;
  readonly sums: Sums;
  readonly byShape: ReadonlyMap<string, Sums>;
}

function patternOf(outcomes: Outcomes): Pattern {
  return { outcomes, sums: outcomes.sums(), byShape: outcomes.sumsByShape() };
}

type PatternScope = Exclude<SiblingScope, "whole alike" | "whole" | "document">;

const noSiblings: { readonly scopes: Readonly<Record<PatternScope, number>>; readonly agreeing: number } = {
  scopes: {
    "shape sentence": 0,
    "shape near": 0,
    "shape elsewhere": 0,
    "rule sentence": 0,
    "rule near": 0,
    "rule elsewhere": 0,
  },
  agreeing: 0,
};

/** What the other numbers of a pattern say: those of the candidate's shape, and the rest of its rule. */
function siblingsIn({ outcomes, sums, byShape }: Pattern, candidate: Candidate, shape: string): typeof noSiblings {
  const { sentence } = reportedOf(candidate);
  const own = evidenceFor(outcomes, candidate);
  const ownHere = outcomes.of(reportedOf(candidate))?.shape === shape ? own : nothing;
  const rule = scopesOf(sums, sentence, own);
  const same = scopesOf(byShape.get(shape) ?? new Sums(), sentence, ownHere);
  return {
    scopes: {
      "shape sentence": same.sentence.worth,
      "shape near": same.near.worth,
      "shape elsewhere": same.elsewhere.worth,
      "rule sentence": minus(rule.sentence, same.sentence).worth,
      "rule near": minus(rule.near, same.near).worth,
      "rule elsewhere": minus(rule.elsewhere, same.elsewhere).worth,
    },
    agreeing: rule.sentence.agreeing + rule.near.agreeing,
  };
}

/** What the other numbers on a whole say: all of them, and those that are told of it in the candidate's manner. */
function siblingsOn(pattern: Pattern | undefined, candidate: Candidate): { all: Evidence; alike: Evidence } {
  if (!pattern) return { all: nothing, alike: nothing };
  const manner = mannerOf(candidate);
  const own = evidenceFor(pattern.outcomes, candidate);
  const ownAlike = pattern.outcomes.of(reportedOf(candidate))?.shape === manner ? own : nothing;
  const alike = pattern.byShape.get(manner)?.all() ?? nothing;
  return { all: minus(pattern.sums.all(), own), alike: minus(alike, ownAlike) };
}

function scopesOf(sums: Sums, place: number, own: Evidence) {
  const sentence = sums.at(place);
  const near = sums.around(place, nearby);
  return { sentence: minus(sentence, own), near, elsewhere: minus(sums.all(), plus(sentence, near)) };
}

/** What the candidate's own number says, which does not count. */
function evidenceFor(outcomes: Outcomes, candidate: Candidate): Evidence {
  const own = outcomes.of(reportedOf(candidate));
  return own ? evidenceOf(own) : nothing;
}

function reportedOf({ claim, reading }: Candidate): Quantity {
  return reading.reported ?? claim.reported;
}

function ruleOf({ features }: Candidate): string {
  return features.rule;
}

/** Where the operands stand to the number: how many sentences away, and whether before its bracket, right before it or elsewhere. */
function shapeOf(candidate: Candidate): string {
  const reported = reportedOf(candidate);
  let shape = "";
  for (const { quantity } of candidate.reading.operands.slice(0, 2)) {
    const place = quantity === reported.head ? "head" : quantity === reported.previous ? "previous" : "other";
    shape += `${quantity.sentence - reported.sentence} ${place},`;
  }
  return shape;
}

/**
 * How a number is told of its whole: `(chiếm 33%)` behind an amount in dollars five times over is told of one total five times, and
 * `chiếm 7,4% tổng vốn đăng ký` of what it names.
 */
function mannerOf(candidate: Candidate): string {
  const reported = reportedOf(candidate);
  const part = candidate.reading.operands[0]?.quantity;
  const named = namedAfter(reported).join(" ");
  return `${candidate.claim.kind} ${reported.depth} ${part?.numeral.unit.base} ${named}`;
}

function wholeOf({ reading }: Candidate): Quantity | undefined {
  return reading.operands.length === 2 && !reading.list ? reading.operands[1]?.quantity : undefined;
}
