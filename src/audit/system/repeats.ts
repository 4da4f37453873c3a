import type { Claim, Reading } from "../../claims/claim.ts";
import { identity } from "../../compare/identity.ts";
import type { Frame, Frames } from "../../facts/frame.ts";
import { type Agreement, excludes, likenessOf, sameArea, samePeriod } from "../../facts/frame-agreement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Numeral } from "../../language/token.ts";
import { Rational } from "../../model/rational.ts";
import { digitsOf } from "../odds/chance.ts";
import { lead } from "./level-index.ts";
import { maySayTwice } from "./may-say-twice.ts";
import { MovingQuotes } from "./moving-quotes.ts";
import { areOfOtherValues, isCopied, tellsNoFact } from "./one-fact.ts";
import { alignmentMarks } from "./twin-alignment.ts";
import { type Surrounded, Surroundings } from "./twin-surroundings.ts";

/**
 * Numbers that other sentences print too: headline and body, body and table. Which two are one fact is read from what they are
 * about and what stands around them, never from their being equal, so that one misprinted is seen: the same unit and direction, words
 * of the same indicator, and no other time or place. The one under test is the rounder of the two, or the one in the headline, or
 * else the later.
 */
export function repeatClaims(passage: Passage, frames: Frames, fresh: number): Claim[] {
  const claims: Claim[] = [];
  const earlier = new Printings();
  const surroundings = new Surroundings(passage);
  const quotes = new MovingQuotes(passage);
  for (const quantity of passage.quantities) {
    if (!maySayTwice(quantity)) continue;
    const frame = frames.of(quantity);
    if (tellsNoFact(frame)) continue;
    const found = quantity.sentence < fresh ? [] : earlier.alike(frame);
    const twins = found
      .flatMap((other) => possibleTwin(passage, other, frame) ?? [])
      .sort(nearest)
      .slice(0, mostLookedAt)
      .map((twin) => seenAround(surroundings, twin, quantity))
      .sort(nearest);
    earlier.enter(frame);
    const alike = quotes.has(quantity, twins) ? [] : twins.slice(0, most);
    if (alike.length === 0) continue;
    const readings = alike.map((twin) => readingOf(passage, surroundings, frame, twin, twins));
    const reported = readings[0]?.reported ?? quantity;
    claims.push({ kind: "repeat", reported, asserted: false, direction: "none", readings, tries: 0 });
  }
  return claims;
}

/** How many earlier printings a number is held to, and how many are looked at closely. */
const most = 2;
const mostLookedAt = 6;

function isCount({ unit }: Numeral): boolean {
  return unit.kind === "count" || unit.kind === "none";
}

/** `12,3 triệu` and `12,3 triệu hộ` may be one fact, `12 hộ` and `12 người` never. */
function areOfOneUnit({ numeral: a }: Quantity, { numeral: b }: Quantity): boolean {
  return a.unit.base === b.unit.base || a.unit.kind === "none" || b.unit.kind === "none";
}

interface Twin {
  readonly frame: Frame;
  readonly other: Quantity;
  readonly score: number;
  readonly period: Agreement;
  readonly area: Agreement;
  /** What part of all words of the two they share, and of the fewer words of one of them, in quarters. */
  readonly shared: number;
  readonly likeness: number;
}

/** A twin that was looked at closely. */
interface SeenTwin extends Twin {
  readonly around: Surrounded;
}

function nearest(a: Twin, b: Twin): number {
  return b.score - a.score || b.other.index - a.other.index;
}

/** The other number as the same fact, and how well it is named as that; undefined where something tells them apart. */
function possibleTwin(passage: Passage, other: Frame, frame: Frame): Twin | undefined {
  if (other.quantity.sentence === frame.quantity.sentence || excludes(other, frame)) return undefined;
  if (!areOfOneUnit(other.quantity, frame.quantity)) return undefined;
  if ((other.scenario === "prior") !== (frame.scenario === "prior")) return undefined;
  const [one, two] = [other.quantity.direction?.to, frame.quantity.direction?.to];
  if (one && two && one !== two) return undefined;
  const period = samePeriod(other, frame);
  const area = sameArea(other, frame);
  if (period === "disagree" || area === "disagree" || isCopied(passage, other.quantity, frame.quantity))
    return undefined;
  if (areOfOtherValues(other.quantity, frame.quantity) || areOfOneWhole(other.quantity, frame.quantity))
    return undefined;
  const likeness = likenessOf(other, frame) ?? 0;
  const shared = sharedPart(other.subject.words, frame.subject.words);
  const score =
    likeness +
    shared +
    (period === "agree" ? 1 : 0) +
    (area === "agree" ? 0.5 : 0) +
    (other.role === frame.role ? 0.5 : 0) +
    (other.scenario === frame.scenario ? 0.25 : 0);
  return {
    frame: other,
    other: other.quantity,
    score,
    period,
    area,
    shared: Math.floor(shared * 4),
    likeness: Math.floor(likeness * 4),
  };
}

/** What the frames of the two say of their being one fact, each by its name. */
function frameMarks(passage: Passage, { frame: other, period, shared }: Twin, frame: Frame): string[] {
  const [a, b] = [other.quantity, frame.quantity];
  const sameRole = other.role === frame.role;
  const sameScenario = other.scenario === frame.scenario;
  const sameDirection = a.direction?.to === b.direction?.to;
  return [
    `twin unit ${a.numeral.unit.base === b.numeral.unit.base ? "same" : "of one"}`,
    `twin role ${sameRole ? frame.role : "other"}`,
    `twin scenario ${sameScenario ? "same" : "other"}`,
    `twin direction ${sameDirection ? "same" : "of one"}`,
    `twin when ${[other.sure, frame.sure].sort().join(" ")} ${period}`,
    `twin ${sameRole && sameScenario && sameDirection ? "alike" : "unlike"} ${period} ${shared}`,
    `twin alone ${besides(passage, a)} ${besides(passage, b)}`,
  ];
}

/** How many other numbers of its unit its sentence holds, up to two. */
function besides(passage: Passage, quantity: Quantity): number {
  const { base } = quantity.numeral.unit;
  const alike = (passage.bySentence[quantity.sentence] ?? []).filter(({ numeral }) => numeral.unit.base === base);
  return Math.min(2, alike.length - 1);
}

/** The twin with what the words and numbers around the two say of it. */
function seenAround(surroundings: Surroundings, twin: Twin, quantity: Quantity): SeenTwin {
  const around = surroundings.of(twin.other, quantity);
  const { alike, before, after, company } = around;
  return { ...twin, score: twin.score + 2 * alike + 0.25 * (before + after) + Math.min(2, company), around };
}

/** The same by names. */
function marksAround({ around: { alike, before, after, company }, shared }: SeenTwin): string[] {
  const around = Math.min(5, Math.floor(alike * 8));
  return [
    `twin around ${around}`,
    `twin around ${around} shares ${shared}`,
    `twin before ${before}`,
    `twin after ${after}`,
    `twin beside ${before + after}`,
    `twin beside ${Math.min(2, before)} ${Math.min(2, after)} shares ${shared}`,
    `twin company ${Math.min(3, company)}`,
    `twin company ${Math.min(2, company)} around ${around}`,
  ];
}

/** `acquires 51%` and `retains 49%`: what makes up a whole with another is no other printing of it. */
function areOfOneWhole({ numeral: a }: Quantity, { numeral: b }: Quantity): boolean {
  return a.unit.kind === "percent" && !a.value.equals(b.value) && a.value.add(b.value).equals(hundred);
}

const hundred = Rational.of(100n);

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function readingOf(
  passage: Passage,
  surroundings: Surroundings,
  frame: Frame,
  twin: SeenTwin,
  twins: readonly Twin[],
): Reading {
  const later = frame.quantity;
  const { other: earlier, period, area, shared, likeness } = twin;
  const [reported, operand] = isUnderTest(passage, earlier, later) ? [earlier, later] : [later, earlier];
  const rivals = twins.filter((one) => one !== twin && one.score >= twin.score).length;
  const [one, other] = reported === later ? [frame, twin.frame] : [twin.frame, frame];
  const marks = [
    ...frameMarks(passage, twin, frame),
    ...marksAround(twin),
    ...alignmentMarks(passage, surroundings, twin.around, one, other),
    `twin shares ${shared}`,
    `twin likeness ${likeness}`,
    `twin said ${Math.min(3, surroundings.printedBesides(operand, reported))}`,
    `twin rivals ${Math.min(4, rivals)}`,
    `twin of ${twins.length > 4 ? "many" : twins.length}`,
    `twin ${period === "agree" ? "same time" : "some time"} ${area === "agree" ? "same place" : "some place"} ${shared}`,
    `twin ${earlier.sentence === 0 ? "headline" : earlier.sentence < lead ? "lead" : "body"}`,
    `twin places ${Math.sign(lastPlaceOf(earlier) - lastPlaceOf(later))}`,
    `twin digits ${Math.min(4, digitsOf(reported.numeral))} ${reported.numeral.unit.kind}`,
    `twin ${earlier.previous === undefined ? "first" : "later"} ${later.previous === undefined ? "first" : "later"}`,
  ];
  return {
    reported,
    operands: [{ quantity: operand }],
    formula: identity,
    strength: "possible",
    rule: "named alike",
    marks,
  };
}

/** Whether the earlier number is the one to be tested. */
function isUnderTest(passage: Passage, earlier: Quantity, later: Quantity): boolean {
  const rounder = lastPlaceOf(earlier) - lastPlaceOf(later);
  if (rounder !== 0) return rounder > 0;
  if (earlier.numeral.qualifier && !later.numeral.qualifier) return true;
  return earlier.sentence === 0 && standsAlone(passage);
}

/** A first line of several headlines run together is no headline. */
const longestHeadline = 240;

/** Whether the first sentence is a headline or a lead: an empty line follows it. */
function standsAlone(passage: Passage): boolean {
  const [first, second] = passage.sentences;
  if (!first || !second || first.end - first.start > longestHeadline) return false;
  return second.start - first.end >= 2;
}

function lastPlaceOf({ numeral }: Quantity): number {
  return numeral.lastPlace + numeral.unit.scale;
}

/** The printings so far by unit and by the words of what they are about; each row keeps its latest. */
class Printings {
  readonly #rows = new Map<string, Frame[]>();

  enter(frame: Frame): void {
    for (const key of keysOf(frame)) {
      const row = this.#rows.get(key);
      if (!row) this.#rows.set(key, [frame]);
      else {
        row.push(frame);
        if (row.length > longestRow) row.splice(kept, 1);
      }
    }
  }

  alike(frame: Frame): Frame[] {
    return [...new Set(keysOf(frame).flatMap((key) => this.#rows.get(key) ?? []))];
  }
}

/** A row keeps its first printings, those of the lead, and its latest. */
const longestRow = 12;
const kept = 3;

function keysOf({ quantity: { numeral }, subject }: Frame): string[] {
  const words = new Set([...subject.words, ...subject.names.flatMap((name) => name.split(" "))]);
  return [...words].map((word) => `${isCount(numeral) ? "count" : numeral.unit.base} ${word}`);
}
