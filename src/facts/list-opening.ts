import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";

/** A word or mark after which the parts of a total may be listed. */
export interface Opening {
  readonly by: "bracket" | "word" | "colon" | "plus" | "among";
  /** The word or mark itself, and the first token of the list. */
  readonly token: number;
  readonly from: number;
  /** How many brackets are open around the items. */
  readonly depth: number;
  /** The wording says that these are all the parts: `gồm`. */
  readonly exhaustive: boolean;
  /** The wording leaves open that there is more: `trong đó`. */
  readonly partial: boolean;
  /** So common a word (`với`) that only parts in the total's very unit are taken for a list. */
  readonly loose: boolean;
  /** The list names the largest or best known only: `chủ yếu là`, `lớn nhất là`. */
  readonly foremost: boolean;
  /** Nothing is counted before it in its clause: the total stands in an earlier clause or sentence. */
  readonly leads: boolean;
}

/** A sentence with more is no sentence but a form. */
const mostOpenings = 24;

/** Every place of a sentence where a list of parts may start, in order: `(`, `gồm`, `trong đó`, `:`, `= a + b`. */
export function openingsOf(tokens: readonly Token[], depths: readonly number[]): Opening[] {
  const found: Opening[] = [];
  for (let at = 0; at < tokens.length && found.length < mostOpenings; at++) {
    const opening = openingAt(tokens, at, depths[at] ?? 0);
    if (!opening) continue;
    found.push(opening);
    at = opening.from - 1;
  }
  return found;
}

/** Whether a word such as `chủ yếu` stands right before the opening or between it and the list's first number. */
function isForemost(tokens: readonly Token[], at: number): boolean {
  for (let next = Math.max(0, at - 4); next < tokens.length; next++) {
    const token = tokens[next];
    const sense = senseOf(token);
    if (sense?.is === "foremost" || (sense?.is === "breakdown" && sense.some)) return true;
    if (next > at && token?.is === "numeral" && token.role === "quantity") return false;
  }
  return false;
}

function openingAt(tokens: readonly Token[], at: number, depth: number): Opening | undefined {
  const token = tokens[at];
  const sense = senseOf(token);
  if (!mayOpen(token)) return undefined;
  const plain = {
    token: at,
    depth,
    exhaustive: false,
    partial: false,
    loose: false,
    foremost: isForemost(tokens, at),
    leads: false,
  };
  if (token?.is === "mark" && isOpenBracket(token.mark)) {
    // `26,9 triệu đồng (chưa bao gồm visa 4,9 triệu và tiền tip 2,4 triệu)`: no parts of it.
    if (senseOf(tokens[at + 1])?.is === "besides") return undefined;
    const inner = breakdownAt(tokens, at + 1);
    return { ...plain, by: "bracket", from: inner.from, depth: depth + 1, ...wordingOf(inner.sense) };
  }
  if (token?.is === "mark" && token.mark === "=" && isSumAfter(tokens, at))
    return { ...plain, by: "plus", from: at + 1, exhaustive: true };
  if (token?.is === "mark" && token.mark === ":" && !isLabel(tokens, at, depth))
    return { ...plain, by: "colon", from: breakdownAt(tokens, at + 1).from, leads: !followsNumber(tokens, at) };
  if (sense?.is === "breakdown") {
    const { from } = breakdownAt(tokens, at);
    return { ...plain, by: "word", from, ...wordingOf(sense), leads: !followsNumber(tokens, at) };
  }
  if (sense?.is === "among" && at === 0 && tokens[at + 1]?.is !== "numeral")
    return { ...plain, by: "word", from: at + 1, partial: true, leads: true };
  return undefined;
}

function mayOpen(token: Token | undefined): boolean {
  if (token?.is === "mark") return isOpenBracket(token.mark) || token.mark === "=" || token.mark === ":";
  const sense = senseOf(token);
  return sense?.is === "breakdown" || sense?.is === "among";
}

/** `quý I: 90 căn, quý II: 110 căn`: nothing is counted before the colon in its segment. */
function isLabel(tokens: readonly Token[], colon: number, depth: number): boolean {
  let inner = 0;
  for (let at = colon - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.is === "numeral" && token.role === "quantity" && inner === 0) return false;
    if (token?.is !== "mark") continue;
    if (isCloseBracket(token.mark)) inner++;
    else if (isOpenBracket(token.mark)) {
      if (inner === 0) return true;
      inner--;
    } else if (inner === 0 && /[,;]/.test(token.mark)) return true;
  }
  return depth > 0;
}

/** The first token after a word of breakdown and its colon or comma: `trong đó:`, `gồm có:`. */
function breakdownAt(tokens: readonly Token[], at: number): { from: number; sense: Sense | undefined } {
  const sense = senseOf(tokens[at]);
  if (sense?.is !== "breakdown") return { from: at, sense: undefined };
  let from = at + 1;
  while (senseOf(tokens[from])?.is === "breakdown") from++;
  const mark = tokens[from];
  if (mark?.is === "mark" && (mark.mark === ":" || mark.mark === ",")) from++;
  return { from, sense };
}

function wordingOf(sense: Sense | undefined): Pick<Opening, "exhaustive" | "partial" | "loose"> {
  if (sense?.is !== "breakdown") return { exhaustive: false, partial: false, loose: false };
  return { exhaustive: sense.exhaustive, partial: !sense.exhaustive, loose: sense.loose ?? false };
}

/** Whether something is counted before it in its clause: `1.247: Liên Chiểu 185, …`, not `năm 2016: gần 12.000`. */
function followsNumber(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token?.is === "mark" && isCloseBracket(token.mark)) depth++;
    else if (token?.is === "mark" && isOpenBracket(token.mark)) {
      if (depth === 0) return false;
      depth--;
    } else if (depth > 0) continue;
    else if (token?.is === "numeral" && token.role === "quantity" && token.unit.kind !== "time") return true;
    else if (token?.is === "mark" && token.mark === ";") return false;
  }
  return false;
}

function isSumAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 14).some((token) => token.is === "mark" && token.mark === "+");
}

/** The sense of a token, where it is a word that has one. */
export function senseOf(token: Token | undefined): Sense | undefined {
  return token?.is === "word" ? token.sense : undefined;
}

export function isOpenBracket(mark: string): boolean {
  return mark === "(" || mark === "[";
}

export function isCloseBracket(mark: string): boolean {
  return mark === ")" || mark === "]";
}

/** How many brackets are open at each token; a bracket itself counts as outside. */
export function depthsOf(tokens: readonly Token[]): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.is === "mark" && isCloseBracket(token.mark)) depth = Math.max(0, depth - 1);
    depths.push(depth);
    if (token.is === "mark" && isOpenBracket(token.mark)) depth++;
  }
  return depths;
}
