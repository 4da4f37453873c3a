import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import type { Strength } from "./claim.ts";
import { likeness } from "./likeness.ts";
import { type Passage, quantitiesBefore } from "./passage.ts";
import { isLevel, type Quantity } from "./quantity.ts";

/** Numbers that the wording presents as the parts of a total. */
export interface PartList {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly strength: Strength;
  readonly closed: boolean;
  /** Rises and falls that add up to a rise or fall. */
  readonly ofChanges: boolean;
}

/** Finds every list of parts that starts in a sentence: in brackets, after `gồm` or a colon, after `trong số`. */
export function listsOf(passage: Passage, sentence: number): PartList[] {
  return [...bracketLists(passage, sentence), ...cueLists(passage, sentence)];
}

function bracketLists(passage: Passage, sentence: number): PartList[] {
  const found: PartList[] = [];
  const byBracket = new Map<number, Quantity[]>();
  for (const quantity of passage.bySentence[sentence] ?? []) {
    if (quantity.bracket === 0 || !quantity.head) continue;
    const inside = byBracket.get(quantity.bracket);
    if (inside) inside.push(quantity);
    else byBracket.set(quantity.bracket, [quantity]);
  }
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  for (const inside of byBracket.values()) {
    const [first] = inside;
    if (!first?.head || inside.length < 2) continue;
    const opening = openingBefore(tokens, first.token);
    const plus = tokens.slice(opening, inside.at(-1)?.token).some((token) => token.is === "mark" && token.mark === "+");
    const wording = wordingOf(tokens.slice(opening, first.token));
    const strength: Strength = plus || wording === "exhaustive" ? "certain" : "likely";
    collect(candidatesFrom(first.head), inside, strength, !goesOn(tokens, inside), found);
  }
  return found;
}

function openingBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at];
    if (token?.is === "mark" && (token.mark === "(" || token.mark === "[")) return at;
  }
  return 0;
}

function wordingOf(tokens: readonly Token[]): "exhaustive" | "open" | "none" {
  let wording: "exhaustive" | "open" | "none" = "none";
  for (const token of tokens) {
    if (token.is !== "word" || token.sense?.is !== "breakdown") continue;
    wording = token.sense.exhaustive ? "exhaustive" : "open";
  }
  return wording;
}

/** The numbers that a bracket may break down: the one before it, then those further back in the sentence. */
function candidatesFrom(head: Quantity): Quantity[] {
  const found: Quantity[] = [];
  for (let at: Quantity | undefined = head; at && found.length < 4; at = at.previous) {
    if (at.bracket === head.bracket || at.depth <= head.depth) found.push(at);
  }
  return found;
}

interface Cue {
  readonly token: number;
  readonly strength: Strength;
}

function cueLists(passage: Passage, sentence: number): PartList[] {
  const found: PartList[] = [];
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  const quantities = passage.bySentence[sentence] ?? [];
  if (quantities.length === 0) return found;
  for (const cue of cuesOf(tokens)) {
    const after = quantities.filter((quantity) => quantity.token > cue.token);
    const [first] = after;
    if (!first) continue;
    const depth = depthAt(tokens, cue.token);
    if (depth > 0 && cue.token > openingBefore(tokens, cue.token) + 1 && sameBracketOnly(after, depth).length < 2)
      continue;
    const scope = scopeOf(after, depth, first);
    if (scope.length < 1) continue;
    const before = quantities.filter((quantity) => quantity.token < cue.token && quantity.depth <= depth).reverse();
    const candidates =
      before.length > 0
        ? before.slice(0, 5)
        : [...quantitiesBefore(passage, first, 2, 12)].filter((q) => q.sentence < sentence);
    const atStart = before.length === 0;
    const open = goesOn(tokens, scope);
    const strength = open ? "possible" : atStart && cue.strength === "certain" ? "likely" : cue.strength;
    collect(candidates, scope, strength, !open && endsWithAnd(scope), found);
  }
  return found;
}

function sameBracketOnly(quantities: readonly Quantity[], depth: number): Quantity[] {
  return quantities.filter((quantity) => quantity.depth === depth);
}

function cuesOf(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.is === "mark" && token.mark === ":") cues.push({ token: at, strength: "likely" });
    if (token.is === "mark" && token.mark === "=" && isSumAfter(tokens, at))
      cues.push({ token: at, strength: "certain" });
    if (token.is !== "word" || !token.sense) return;
    const strength = cueStrength(token.sense);
    if (strength) cues.push({ token: at, strength });
  });
  return cues;
}

function isSumAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 14).some((token) => token.is === "mark" && token.mark === "+");
}

function cueStrength(sense: Sense): Strength | undefined {
  if (sense.is === "breakdown") return sense.exhaustive ? "certain" : "likely";
  if (sense.is === "rest") return "likely";
  return undefined;
}

function depthAt(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let before = 0; before < at; before++) {
    const token = tokens[before];
    if (token?.is !== "mark") continue;
    if (token.mark === "(" || token.mark === "[") depth++;
    else if (token.mark === ")" || token.mark === "]") depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** The quantities that a cue's list may hold: those as deep as the cue, up to where its bracket closes. */
function scopeOf(after: readonly Quantity[], depth: number, first: Quantity): Quantity[] {
  const scope: Quantity[] = [];
  for (const quantity of after) {
    if (quantity.depth < depth) break;
    if (depth > 0 && quantity.depth === depth && quantity.bracket !== first.bracket && first.depth === depth) break;
    if (quantity.depth === depth || (quantity.depth === depth + 1 && quantity.direction)) scope.push(quantity);
  }
  return scope;
}

/** Whether the list trails off: `…`, `v.v`. */
function goesOn(tokens: readonly Token[], scope: readonly Quantity[]): boolean {
  const last = scope.at(-1);
  if (!last) return false;
  return tokens
    .slice(last.token)
    .some((token, at, rest) =>
      token.is === "word"
        ? token.sense?.is === "etc"
        : token.is === "mark" && (token.mark === "…" || (token.mark === "." && nextIsStop(rest[at + 1]))),
    );
}

function nextIsStop(token: Token | undefined): boolean {
  return token?.is === "mark" && token.mark === ".";
}

/** Whether the last part is joined by `và`, or is what is left: the writer has come to the end. */
function endsWithAnd(scope: readonly Quantity[]): boolean {
  const last = scope.at(-1);
  return last?.senses.some((sense) => sense === "and" || sense === "rest" || sense === "level") ?? false;
}

/** Pairs each candidate total with the numbers of the scope that could be its parts. */
function collect(
  candidates: readonly Quantity[],
  scope: readonly Quantity[],
  strength: Strength,
  closed: boolean,
  found: PartList[],
): void {
  const taken = new Set<string>();
  for (const total of candidates) {
    if (total.numeral.inRange || total.numeral.pair === "first") continue;
    if (total.direction && total.numeral.unit.kind !== "percent") {
      const parts = scope.filter((part) => part.direction && isPartOf(part, total));
      if (parts.length >= 2 && !taken.has("changes"))
        found.push({ total, parts, strength: "likely", closed: false, ofChanges: true });
      taken.add("changes");
      if (total.direction.inherited) continue;
    }
    if (
      total.numeral.unit.kind === "percent" ||
      total.numeral.unit.kind === "times" ||
      total.numeral.unit.kind === "time"
    )
      continue;
    const parts = partsFor(total, scope);
    if (parts.length < 2) continue;
    const key = parts.map((part) => part.index).join();
    const first = !taken.has(key);
    taken.add(key);
    found.push({ total, parts, strength: first && !total.direction ? strength : "possible", closed, ofChanges: false });
  }
}

function isPartOf(part: Quantity, total: Quantity): boolean {
  return likeness(part, total) !== "none" && part.numeral.unit.kind !== "percent";
}

/**
 * The levels of the scope that can be added to the total. Where some are printed in the total's very unit, the others
 * count something else (`690 dự án…: 650 dự án, với 133.500 tỷ đồng và 40 dự án`).
 */
function partsFor(total: Quantity, scope: readonly Quantity[]): Quantity[] {
  const levels = scope.filter(
    (part) => isLevel(part) && part.numeral.pair !== "second" && likeness(part, total) !== "none" && !isBase(part),
  );
  const same = levels.filter((part) => likeness(part, total) === "same");
  const bare = levels.filter((part) => part.numeral.unit.base === "");
  if (same.length >= 1 && same.length + bare.length >= 2)
    return levels.filter((part) => same.includes(part) || bare.includes(part));
  return levels;
}

/** Whether the number is what another is held against: `so với 16.506 căn`, `cùng kỳ 82 triệu`. */
export function isBase(quantity: Quantity): boolean {
  return quantity.senses.some((sense) => sense === "versus" || sense === "reference");
}
