import type { Sense } from "../language/sense.ts";
import type { Numeral, Sentence, Token } from "../language/token.ts";
import { Rational } from "../model/rational.ts";
import { openingOf } from "./bracket-opening.ts";
import { type Direction, directionOf } from "./direction.ts";
import { isReadAsProse, type SegmentKind, segmentAt, segmentsOf } from "./segment.ts";
import { afterOf, beforeOf } from "./words-around.ts";

/** A number of a text with what stands around it: all that the readers of claims look at. */
export interface Quantity {
  readonly numeral: Numeral;
  /** The printed value as a double, for a first look only. */
  readonly double: number;
  /** Place in the row of all quantities of the passage. */
  readonly index: number;
  readonly sentence: number;
  readonly token: number;
  /** How many brackets are open, and which bracket of the sentence is the innermost; 0 for none. */
  readonly depth: number;
  readonly bracket: number;
  /** The quantity just before the innermost bracket. */
  readonly head: Quantity | undefined;
  /** The quantity before it in the sentence, wherever that stands. */
  readonly previous: Quantity | undefined;
  /** Counts the semicolons before it in the sentence. */
  readonly clause: number;
  /** From the last separator, bracket or quantity up to the number, and from the number up to the next. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly direction: Direction | undefined;
  /** What the words before it say of it, the nearest first. */
  readonly senses: readonly Sense[];
  /** The place in `149/156`, or in `400 000 ha / 496 000 ha`. */
  readonly pair: "first" | "second" | undefined;
  /** Whether no mark stands between the quantity before it and its own words: `5.200 người chiếm 13%`. */
  readonly afterNumber: boolean;
  /** What the first word of the innermost bracket does: `(cùng kỳ 1.012 lượt)` opens with a base, `(trong đó …)` a list. */
  readonly opening: Sense["is"] | undefined;
  /** What it stands in, where that is no plain prose: an example, a rule of law, a match. */
  readonly segment: SegmentKind | undefined;
}

/** Whether a word before the number says this of it. */
export function says(quantity: Quantity, sense: Sense["is"]): boolean {
  return quantity.senses.some((found) => found.is === sense);
}

export function isPercent(quantity: Quantity): boolean {
  return quantity.numeral.unit.kind === "percent";
}

/** Whether the number is a level: no rise or fall, no percentage, no length of time, and nothing that words call less than nothing. */
export function isLevel(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return (
    !quantity.direction &&
    !quantity.numeral.inRange &&
    !says(quantity, "minus") &&
    kind !== "percent" &&
    kind !== "points" &&
    kind !== "times" &&
    kind !== "time"
  );
}

/** `còn 29 công trình`: what remains. */
export function isLeft(quantity: Quantity): boolean {
  return quantity.senses.some((sense) => sense.is === "level" && sense.left === true);
}

/** Finds the quantities of a sentence; `from` is the index that the first one gets. */
export function quantitiesOf(sentence: Sentence, sentenceIndex: number, from: number): Quantity[] {
  const segments = segmentsOf(sentence);
  const found: Quantity[] = [];
  const heads: (Quantity | undefined)[] = [];
  const outer = (depth: number) => found.findLast((quantity) => quantity.depth <= depth);
  const brackets: number[] = [];
  const openings: (Sense["is"] | undefined)[] = [];
  let opened = 0;
  let clause = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (token?.is === "mark") {
      if (token.mark === "(" || token.mark === "[") {
        heads.push(outer(brackets.length));
        brackets.push(++opened);
        openings.push(openingOf(sentence.tokens, at, heads.at(-1)?.senses));
      } else if (token.mark === ")" || token.mark === "]") {
        heads.pop();
        brackets.pop();
        openings.pop();
      } else if (token.mark === ";") clause++;
    }
    if (token?.is !== "numeral" || token.role !== "quantity") continue;
    const segment = segmentAt(segments, at);
    if (!isReadAsProse(segment)) continue;
    const before = beforeOf(sentence.tokens, at);
    if (isSpanOfTime(token, before)) continue;
    const previous = found.at(-1);
    found.push({
      numeral: token,
      double: token.value.toNumber(),
      index: from + found.length,
      sentence: sentenceIndex,
      token: at,
      depth: brackets.length,
      bracket: brackets.at(-1) ?? 0,
      head: heads.at(-1),
      previous,
      clause,
      before,
      after: afterOf(sentence.tokens, at),
      direction: directionOf(token, before, previous, sentence.tokens, at),
      senses: sensesOf(before),
      pair: token.pair ?? pairedWith(sentence.tokens, at),
      afterNumber: sentence.tokens[at - 1 - before.length]?.is === "numeral",
      opening: openings.at(-1),
      segment,
    });
  }
  return found;
}

function sensesOf(before: readonly Token[]): Sense[] {
  const senses: Sense[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at];
    if (token?.is === "word" && token.sense) senses.push(token.sense);
  }
  return senses;
}

/** `6 tháng đầu năm` says when; only a length of time that rises, falls or is reached is a quantity of its own. */
function isSpanOfTime(numeral: Numeral, before: readonly Token[]): boolean {
  if (numeral.unit.kind !== "time") return false;
  const last = before.findLast((token) => token.is === "word" && token.sense?.is !== "qualifier");
  const sense = last?.is === "word" ? last.sense?.is : undefined;
  return sense !== "direction" && sense !== "level" && sense !== "average" && sense !== "from";
}

/** `400 000 ha / 496 000 ha`, `4.391,5 ha/4.302,19`: a slash between two numbers of one unit, which the second may leave out. */
function pairedWith(tokens: readonly Token[], at: number): "first" | "second" | undefined {
  if (isSlashedWith(tokens, at, 1)) return "first";
  return isSlashedWith(tokens, at, -1) ? "second" : undefined;
}

function areOfOneUnit([first, second]: readonly [Numeral, Numeral]): boolean {
  const { base } = first.unit;
  if (base === "") return false;
  const isBare = second.unit.kind === "none" && second.unit.base === "" && second.value.compare(fewestBare) >= 0;
  return second.unit.base === base || (isBare && (first.unit.kind === "measure" || first.unit.kind === "money"));
}

/** `10 ha/3 vụ` is so much for each of three: a number without its unit has two digits at least. */
const fewestBare = Rational.of(10n);

function isSlashedWith(tokens: readonly Token[], at: number, way: 1 | -1): boolean {
  const own = tokens[at];
  let slash = false;
  for (let step = 1; step <= 4; step++) {
    const token = tokens[at + way * step];
    if (!token || own?.is !== "numeral") return false;
    if (token.is === "numeral")
      return slash && token.role === "quantity" && areOfOneUnit(way === 1 ? [own, token] : [token, own]);
    if (token.is === "mark") {
      if (token.mark !== "/") return false;
      slash = true;
    } else if (token.sense) return false;
  }
  return false;
}
