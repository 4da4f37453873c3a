import type { Sense } from "../language/sense.ts";
import type { Numeral, Sentence, Token } from "../language/token.ts";
import { openingOf } from "./bracket-opening.ts";
import { isReadAsProse, type SegmentKind, segmentAt, segmentsOf } from "./segment.ts";
import { afterOf, beforeOf } from "./words-around.ts";

/** A rise or a fall that a number is the size of. */
export interface Direction {
  readonly to: "up" | "down";
  /** Better or worse, whichever way that is: `improved by 340 basis points to 68.7%`. */
  readonly either?: true;
  /** Over or under a plan: `vượt`, `hụt`. */
  readonly beyond: boolean;
  /** Taken over from the number before: `giảm 96 người chết và 139 người bị thương`. */
  readonly inherited: boolean;
}

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

/** Whether the number is a level: no rise or fall, no percentage, no length of time. */
export function isLevel(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return (
    !quantity.direction &&
    !quantity.numeral.inRange &&
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

/** `400 000 ha / 496 000 ha`: a slash between two numbers of one unit. */
function pairedWith(tokens: readonly Token[], at: number): "first" | "second" | undefined {
  if (isSlashedWith(tokens, at, 1)) return "first";
  return isSlashedWith(tokens, at, -1) ? "second" : undefined;
}

function isSlashedWith(tokens: readonly Token[], at: number, way: 1 | -1): boolean {
  const own = tokens[at];
  let slash = false;
  for (let step = 1; step <= 4; step++) {
    const token = tokens[at + way * step];
    if (!token || own?.is !== "numeral") return false;
    if (token.is === "numeral")
      return slash && token.role === "quantity" && token.unit.base === own.unit.base && token.unit.base !== "";
    if (token.is === "mark") {
      if (token.mark !== "/") return false;
      slash = true;
    } else if (token.sense) return false;
  }
  return false;
}

/** A direction reaches its number over fillers, qualifiers and the naming of a base: `cao hơn tháng trước 5%`. */
function directionOf(
  numeral: Numeral,
  before: readonly Token[],
  previous: Quantity | undefined,
  tokens: readonly Token[],
  at: number,
): Direction | undefined {
  if (numeral.pair === "second") return undefined;
  const nearest = nearestDirection(before, numeral);
  if (nearest) return directionFrom(nearest);
  const trailing = trailingDirection(tokens, at);
  if (trailing) return { ...directionFrom(trailing), beyond: false };
  if (numeral.sign === -1 && numeral.unit.kind === "percent") return { to: "down", beyond: false, inherited: false };
  if (numeral.sign === 1 && numeral.unit.kind === "percent") return { to: "up", beyond: false, inherited: false };
  return inheritedDirection(previous, before, tokens, at, numeral);
}

function directionFrom({ to, beyond, either }: Sense & { is: "direction" }): Direction {
  return { to, beyond: beyond ?? false, inherited: false, ...(either && { either }) };
}

function nearestDirection(before: readonly Token[], { unit }: Numeral): (Sense & { is: "direction" }) | undefined {
  if (isHeldAgainst(before)) return undefined;
  const bound = (unit.kind === "percent" || unit.kind === "points") && isBound(before);
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at];
    if (!token || token.is === "mark") continue;
    if (token.is === "numeral") continue;
    const { sense } = token;
    if (sense?.is === "direction") return sense.back ? undefined : sense;
    if (!(sense ? reachesOver(sense) : bound)) return undefined;
  }
  return undefined;
}

/** `fell in the northern districts by 7.6%`: a word right before the number ties it to the fall. */
function isBound(before: readonly Token[]): boolean {
  const last = before.findLast((token) => token.is !== "word" || token.sense?.is !== "qualifier");
  return last?.is === "word" && last.sense?.is === "filler" && last.sense.binds === true;
}

function isShareOf(token: Token | undefined): boolean {
  return token?.is === "numeral" && token.role === "quantity" && token.unit.kind === "percent";
}

/** `a 3% increase`, `69 fewer`, `13.1 million or 6.4% higher`: the direction that follows its number. */
function trailingDirection(tokens: readonly Token[], at: number): (Sense & { is: "direction" }) | undefined {
  const [restates, percent] = [tokens[at + 1], tokens[at + 2]];
  const again = restates?.is === "word" && restates.sense?.is === "reach" && restates.sense.again && isShareOf(percent);
  const from = again ? at + 3 : at + 1;
  for (const token of tokens.slice(from, from + 3)) {
    if (token.is !== "word") return undefined;
    if (token.sense?.is === "direction") return token.sense.back ? token.sense : undefined;
  }
  return undefined;
}

function isWidening(sense: Sense | undefined): boolean {
  return sense?.is === "qualifier" || sense?.is === "filler";
}

/** `giảm nhẹ so với 5.640 tỷ đồng`: the number right after `so với` is the base, not the size of the fall. */
function isHeldAgainst(before: readonly Token[]): boolean {
  const last = before.findLast((token) => token.is === "word" && !isWidening(token.sense));
  return last?.is === "word" && last.sense?.is === "versus";
}

function reachesOver(sense: Sense | undefined): boolean {
  switch (sense?.is) {
    case "filler":
    case "qualifier":
    case "reference":
    case "versus":
    case "period":
    case "average":
    case "day":
    case "reach":
    case "citation":
    case "ordinal":
    case "plan":
    case "respectively":
      return true;
    case "function":
      return !sense.stops;
    default:
      return false;
  }
}

/** `thêm tại 47 xã, trong đó, 25 xã …`: what comes after is a list of parts, not of rises. */
function startsList(between: readonly Token[]): boolean {
  return between.some(
    (token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"),
  );
}

/** `decreased 29.3% or $79.3 million`: the same fall once more, in the unit itself. */
function isSaidAgain(word: Token | undefined, previous: Quantity | undefined, own: Numeral): boolean {
  const again = word?.is === "word" && word.sense?.is === "reach" && word.sense.again === true;
  return (
    again && isShareOf(previous?.numeral) && !isShareOf(own) && own.unit.kind !== "points" && own.unit.kind !== "times"
  );
}

function sharedBy(source: Quantity | undefined): Direction | undefined {
  return source?.direction && { ...source.direction, inherited: true };
}

/** `giảm 96 người chết (13%) và 139 người bị thương (12%)`: a number right after `và` or a comma shares the direction. */
function inheritedDirection(
  previous: Quantity | undefined,
  before: readonly Token[],
  tokens: readonly Token[],
  at: number,
  own: Numeral,
): Direction | undefined {
  const lead = before.filter((token) => token.is === "word");
  if (lead.length === 1 && isSaidAgain(lead[0], previous, own)) return sharedBy(previous);
  const joined = lead.length === 0 || (lead.length === 1 && lead[0]?.sense?.is === "and");
  if (!joined) return undefined;
  const mark = tokens[at - 1 - before.length];
  const joiner = lead.length === 1 || (mark?.is === "mark" && mark.mark === ",");
  if (!joiner || startsList(tokens.slice((previous?.token ?? at) + 1, at))) return undefined;
  const source = mark?.is === "mark" && mark.mark === ")" ? previous?.head : previous;
  if (!source?.direction || source.pair || (source.numeral.unit.kind === "percent") !== (own.unit.kind === "percent"))
    return undefined;
  return sharedBy(source);
}
