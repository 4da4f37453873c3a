import type { ContrastWord, FrameWords } from "../language/frame-sense.ts";
import type { Token, Word } from "../language/token.ts";
import type { Line } from "./line.ts";
import type { Mention } from "./loose-time.ts";
import type { Quantity } from "./quantity.ts";

/** What a number is about: the words of its indicator, and the places and actors that are named with it. */
export interface Subject {
  /** Folded syllables of meaning, before the number and of what it counts. */
  readonly words: ReadonlySet<string>;
  /** Syllables of what is counted alone: `ca mắc` in `752 ca mắc`. */
  readonly counted: ReadonlySet<string>;
  readonly contrasts: readonly ContrastWord[];
  /** Folded names: `hà nội`, `công ty abc`. */
  readonly names: readonly string[];
  /** The index of the quantity whose words these are: its own, or the one that it carries on from. */
  readonly origin: number;
  /** Where the names were found. */
  readonly namesPlace: "clause" | "sentence" | "nowhere";
}

/** Most syllables of a noun phrase that are kept. */
const longest = 14;
const longestAfter = 5;

interface Phrase {
  readonly words: string[];
  readonly contrasts: ContrastWord[];
  readonly names: string[];
}

/**
 * The subject of a quantity: the nearest chunk of words before it that says something, up to the quantity before it; where
 * there is none, the subject of that quantity, or of the one that its bracket stands behind.
 */
export function subjectOf(
  quantity: Quantity,
  line: Line,
  inMention: ReadonlySet<number>,
  words: FrameWords,
  subjectAt: (quantity: Quantity) => Subject,
): Subject {
  const before = nearestPhrase(quantity, line, inMention, words);
  const after = phraseIn(line, quantity.token + 1, afterEnd(quantity, line), inMention, words, longestAfter);
  const counted = new Set([...unitWords(quantity, words), ...after.words]);
  const carried = before.words.length === 0 ? carrierOf(quantity) : undefined;
  const from = carried && subjectAt(carried);
  const ownCount = quantity.numeral.unit.kind === "count" && counted.size > 0;
  const inherits = from !== undefined && !(ownCount && disjoint(counted, from.counted) && from.counted.size > 0);
  const names = [...before.names, ...after.names];
  const base = inherits ? from : undefined;
  return Object.freeze<Subject>({
    words: new Set([...(base ? base.words : before.words), ...counted]),
    counted: ownCount || !base ? counted : base.counted,
    contrasts: single([...(base?.contrasts ?? []), ...before.contrasts, ...after.contrasts]),
    names: names.length > 0 ? names : (from?.names ?? []),
    origin: base && !ownCount ? base.origin : quantity.index,
    namesPlace: names.length > 0 ? "clause" : from && from.names.length > 0 ? "sentence" : "nowhere",
  });
}

/** Whose subject a quantity without words of its own has: its bracket's head, or the one before it. */
function carrierOf(quantity: Quantity): Quantity | undefined {
  if (quantity.head && (quantity.previous === undefined || quantity.previous.bracket !== quantity.bracket))
    return quantity.head;
  let { previous } = quantity;
  while (previous && previous.depth > quantity.depth) previous = previous.head ?? previous.previous;
  return previous;
}

function nearestPhrase(quantity: Quantity, line: Line, skip: ReadonlySet<number>, words: FrameWords): Phrase {
  const names: string[] = [];
  let end = quantity.token;
  let depth = 0;
  let tail: Phrase | undefined;
  for (let at = quantity.token - 1; at >= -1; at--) {
    const token = at < 0 ? undefined : line.tokens[at];
    const closes = token?.is === "mark" && (token.mark === ")" || token.mark === "]");
    const opens = token?.is === "mark" && (token.mark === "(" || token.mark === "[");
    if (depth > 0) {
      if (opens) depth--;
      else if (closes) depth++;
      if (depth === 0) end = at;
      if (token) continue;
    }
    const isQuantity = token?.is === "numeral" && token.role === "quantity" && token.unit.kind !== "time";
    if (token && !closes && !opens && !isQuantity && !isBreak(token)) continue;
    const phrase = phraseIn(line, at + 1, end, skip, words, longest);
    names.unshift(...phrase.names);
    if (closes) tail = phrase;
    else if (phrase.words.length > 0 || (tail?.words.length ?? 0) > 0) return { ...joined(phrase, tail), names };
    if (isQuantity || opens || !token) break;
    if (closes) depth = 1;
    end = at;
  }
  return { words: [], contrasts: [], names };
}

/** Words on both sides of a remark in brackets are one phrase. */
function joined(phrase: Phrase, tail: Phrase | undefined): Phrase {
  if (!tail) return phrase;
  return {
    words: [...phrase.words, ...tail.words],
    contrasts: [...phrase.contrasts, ...tail.contrasts],
    names: [...phrase.names, ...tail.names],
  };
}

function isBreak(token: Token): boolean {
  return token.is === "mark" && /[,;:.]/.test(token.mark);
}

function afterEnd(quantity: Quantity, line: Line): number {
  let end = quantity.token + 1;
  for (; end < line.tokens.length && end - quantity.token < 9; end++) {
    const token = line.tokens[end];
    if (token?.is === "mark" && token.mark !== "/") break;
    if (token?.is === "numeral" && token.role === "quantity" && token.unit.kind !== "time") break;
    if (token?.is === "word" && token.sense && endsNoun(token)) break;
  }
  return end;
}

function endsNoun({ sense }: Word): boolean {
  return (
    sense !== undefined &&
    sense.is !== "function" &&
    sense.is !== "period" &&
    sense.is !== "filler" &&
    sense.is !== "total"
  );
}

/** The words of meaning, the contrasts and the names of a stretch of tokens. */
function phraseIn(
  line: Line,
  from: number,
  to: number,
  skip: ReadonlySet<number>,
  known: FrameWords,
  most: number,
): Phrase {
  const found: Phrase = { words: [], contrasts: [], names: [] };
  const [first, last] = [line.slotOf(from), line.slotOf(to)];
  for (let slot = first; slot < last; slot++) {
    const word = line.word(slot);
    if (word === undefined || skip.has(slot)) continue;
    const contrast = known.contrasts.match(line.word, slot);
    if (contrast && slot + contrast.length <= last) found.contrasts.push(contrast.meaning);
    const token = line.token(slot);
    if (token?.is !== "word" || found.words.length >= most) continue;
    const length = nameLength(line, line.at(slot), to, known);
    if (length > 0) {
      const end = line.slotOf(line.at(slot) + length);
      found.names.push(rangeOf(line, slot, end));
      slot = end - 1;
    } else if (says(token) && !known.empty.has(word)) found.words.push(word);
  }
  return found;
}

/** Whether a word is part of a noun phrase: one without a sense, or one that names a whole or a balance. */
function says({ sense }: Word): boolean {
  return !sense || sense.is === "total" || (sense.is === "level" && sense.left === true) || sense.is === "contribution";
}

function rangeOf(line: Line, from: number, to: number): string {
  let name = "";
  for (let slot = from; slot < to; slot++) name += `${name && " "}${line.word(slot) ?? ""}`;
  return name;
}

/** How many tokens from here on make a name: several words in capitals, or one that is no plain syllable (`VPBank`). */
function nameLength(line: Line, at: number, to: number, known: FrameWords): number {
  let length = 0;
  while (at + length < to && length < 6) {
    const token = line.tokens[at + length];
    if (token?.is !== "word" || !token.capital || (token.sense && length === 0) || known.noNames.has(token.fold)) break;
    length++;
  }
  if (length !== 1) return length;
  const token = line.tokens[at];
  if (token?.is !== "word") return 0;
  const printed = line.printed(token);
  if (/^[A-Za-z]?[a-z]{0,6}$/.test(printed)) return 0;
  return printed.length > 7 || /^\p{Lu}+\p{Ll}+\p{Lu}|^\p{Lu}{6,}|^\p{Lu}{2,}\p{Ll}/u.test(printed) ? 1 : 0;
}

function unitWords({ numeral }: Quantity, words: FrameWords): string[] {
  if (numeral.unit.kind !== "count") return [];
  return numeral.unit.base.split(" ").filter((word) => word && !words.empty.has(word));
}

/** Groups of which one member is named. */
function single(contrasts: readonly ContrastWord[]): ContrastWord[] {
  return contrasts.filter(({ group, member }, at) => {
    const first = contrasts.findIndex((other) => other.group === group);
    return first === at && contrasts.every((other) => other.group !== group || other.member === member);
  });
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return false;
  return true;
}

/** The slots that phrases of time take: they say nothing of what a number is about. */
export function mentionSlots(mentions: readonly Mention[]): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const { start, end } of mentions) for (let slot = start; slot < end; slot++) slots.add(slot);
  return slots;
}
