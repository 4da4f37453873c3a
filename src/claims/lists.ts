import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLeft, isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Strength } from "./claim.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { likeness } from "./likeness.ts";
import { type PartList, pairUp } from "./part-list.ts";
import { doubleOf } from "./plausible.ts";

/** Finds every list of parts that starts in a sentence: in brackets, after `gồm` or a colon, after `trong số`. */
export function listsOf(passage: Passage, sentence: number): PartList[] {
  const quantities = passage.bySentence[sentence] ?? [];
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  if (quantities.length === 0) return [];
  const cues = cuesOf(tokens);
  return [...bracketLists(tokens, quantities), ...cueLists(passage, sentence, cues), ...amongLists(cues, quantities)];
}

function bracketLists(tokens: readonly Token[], quantities: readonly Quantity[]): PartList[] {
  const lists: PartList[] = [];
  for (const bracket of new Set(quantities.map((quantity) => quantity.bracket))) {
    const inside = quantities.filter((quantity) => quantity.bracket === bracket);
    const [first] = inside;
    if (bracket === 0 || !first?.head || inside.length < 2) continue;
    const opening = openingBefore(tokens, first.token);
    const plus = tokens.slice(opening, inside.at(-1)?.token).some((token) => token.is === "mark" && token.mark === "+");
    const firm: Strength = plus || isExhaustive(tokens.slice(opening, first.token)) ? "certain" : "likely";
    const strength = isMixed(tokens, inside) ? "possible" : firm;
    lists.push(
      ...pairUp(likeliest(totalsBefore(first.head), inside), inside, {
        strength,
        fence: trailsOff(tokens, inside) ? "open" : "closed",
        partial: first.opening === "breakdown" && firm !== "certain",
      }),
    );
  }
  return lists;
}

/** Whether the row holds numbers that were not read as quantities, or in units that cannot be added: it is no plain list. */
function isMixed(tokens: readonly Token[], inside: readonly Quantity[]): boolean {
  const levels = inside.filter(isLevel);
  const [first] = levels;
  const last = levels.at(-1);
  if (!first || !last) return false;
  const strange = tokens
    .slice(first.token, last.token)
    .some((token) => token.is === "numeral" && token.role !== "quantity" && token.role !== "date");
  return strange || levels.some((level) => likeness(level, first) === "none");
}

function openingBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at];
    if (token?.is === "mark" && (token.mark === "(" || token.mark === "[")) return at;
  }
  return 0;
}

function isExhaustive(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.is === "word" && token.sense?.is === "breakdown" && token.sense.exhaustive);
}

/** The numbers that a bracket may break down: the one before it, then those further back at the same level. */
function totalsBefore(head: Quantity): Quantity[] {
  const found: Quantity[] = [];
  for (let at: Quantity | undefined = head; at && found.length < 4; at = at.previous) {
    if (at.depth <= head.depth) found.push(at);
  }
  const [first, second] = found;
  return first?.pair === "second" && second ? [second, first, ...found.slice(2)] : found;
}

/** A bracket breaks down the number before it, unless only one further back is in the unit of its parts. */
function likeliest(totals: readonly Quantity[], inside: readonly Quantity[]): readonly Quantity[] {
  if (totals[0]?.pair) return totals.filter((total) => total.pair !== undefined);
  if (inside.some((part) => part.pair)) return totals;
  const fitting = totals.filter((total) => inside.filter((part) => likeness(part, total) !== "none").length >= 2);
  const counts = fitting.map(
    (total) => inside.filter((part) => part.numeral.unit.base !== "" && likeness(part, total) === "same").length,
  );
  const best = fitting[counts.indexOf(Math.max(...counts))];
  return best ? [best] : [];
}

function cueLists(passage: Passage, sentence: number, cues: readonly Cue[]): PartList[] {
  const quantities = passage.bySentence[sentence] ?? [];
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  const lists: PartList[] = [];
  for (const cue of cues.slice(0, mostCues)) {
    const depth = depthAt(tokens, cue.token);
    const after = quantities.filter((quantity) => quantity.token > cue.token);
    const scope = cue.sum ? addends(tokens, after) : scopeOf(after, depth, cue, cues);
    if (scope.length === 0) continue;
    const before = quantities.filter((quantity) => quantity.token < cue.token && quantity.depth <= depth).reverse();
    const leads = before.length === 0;
    if (leads && !cue.leads) continue;
    const candidates = leads ? totalsInEarlier(passage, scope, sentence) : before.slice(0, cue.loose ? 1 : 5);
    const open = trailsOff(tokens, scope);
    const strength = (open || leads) && cue.strength === "certain" ? "likely" : cue.strength;
    const fence = open ? "open" : endsWithAnd(scope) ? "closed" : !leads && reachesEnd(scope, after) ? "ended" : "open";
    const found = pairUp(candidates, scope, { strength, fence, partial: cue.partial ?? false });
    const sound = leads ? found.filter((list) => !list.parts.some((part) => isMore(part, list.total))) : found;
    lists.push(...(cue.loose ? sound.filter(isOfOneNoun) : sound));
  }
  return lists;
}

/** A sentence with more is no sentence but a form. */
const mostCues = 24;

function totalsInEarlier(passage: Passage, scope: readonly Quantity[], sentence: number): Quantity[] {
  const [first] = scope;
  if (!first) return [];
  const earlier = quantitiesBefore(passage, first, 2, 12).filter(
    (quantity) => quantity.sentence < sentence && quantity.depth === 0,
  );
  const announced = earlier.filter((quantity) => says(quantity, "total"));
  return [...announced, ...earlier.filter((quantity) => !announced.includes(quantity))];
}

/** A part in a later sentence that is far more than the total shows that the two do not belong together. */
function isMore(part: Quantity, total: Quantity): boolean {
  return doubleOf(part) > 3 * doubleOf(total) && !part.direction;
}

function isOfOneNoun(list: PartList): boolean {
  return list.parts.length > 1 && list.parts.every((part) => likeness(part, list.total) === "same");
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

/**
 * The quantities that a cue's list may hold: those as deep as the cue, without those of lists within it; where none is,
 * those in brackets behind names (`các tỉnh: Nam Định (20 tỷ), Thái Bình (20 tỷ)`).
 */
function scopeOf(after: readonly Quantity[], depth: number, cue: Cue, cues: readonly Cue[]): Quantity[] {
  const inside: Quantity[] = [];
  const first = after[0]?.clause;
  const nested = cues.some((other) => other.token < cue.token && other.strength !== "possible");
  for (const quantity of after) {
    if (quantity.depth < depth || (nested && quantity.clause !== first)) break;
    if (inside.length < longestList) inside.push(quantity);
  }
  const own = inside.filter(
    (quantity) => quantity.depth === depth || (quantity.depth === depth + 1 && quantity.direction),
  );
  const outer = own.filter((quantity) => !isOfInnerList(quantity, cue, cues, own));
  if (outer.filter((quantity) => !isPercent(quantity)).length >= 2) return outer;
  return own.length > 0 ? own : inside.filter((quantity) => quantity.depth === depth + 1);
}

/** No list of a report is longer; a row of thousands of numbers is a table. */
const longestList = 48;

/** `18 trường mầm non, gồm 9 …, 3 … và 6 …; 23 trường`: from the inner `gồm` to the semicolon the numbers are parts of parts. */
function isOfInnerList(quantity: Quantity, cue: Cue, cues: readonly Cue[], own: readonly Quantity[]): boolean {
  const inner = cues.findLast((other) => other.token > cue.token && other.token < quantity.token);
  if (!inner || inner.loose) return false;
  const opener = own.findLast((other) => other.token < inner.token);
  return opener !== undefined && opener.clause === quantity.clause;
}

/** The numbers after an equals sign, as far as plus signs join them. */
function addends(tokens: readonly Token[], after: readonly Quantity[]): Quantity[] {
  const row = after.filter((quantity) => quantity.depth === after[0]?.depth);
  const end = row.findIndex((quantity, at) => {
    const next = row[at + 1];
    const between = next ? tokens.slice(quantity.token, next.token) : [];
    return !between.some((token) => token.is === "mark" && token.mark === "+");
  });
  return row.slice(0, end + 1);
}

/** Whether nothing but percentages and changes comes after the list. */
function reachesEnd(scope: readonly Quantity[], after: readonly Quantity[]): boolean {
  const last = scope.at(-1);
  return (
    last !== undefined &&
    after.every((quantity) => quantity.index <= last.index || isPercent(quantity) || quantity.direction !== undefined)
  );
}

/** `trong số 960 nhà chung cư, mới có 443 …; 517 …`: what follows the whole may be its parts. */
function amongLists(cues: readonly Cue[], quantities: readonly Quantity[]): PartList[] {
  const lists: PartList[] = [];
  for (const total of quantities) {
    if (!isAmong(total)) continue;
    const after = quantities.filter((quantity) => quantity.index > total.index && quantity.depth === total.depth);
    const nextCue = cues.find(
      (cue) => cue.token > total.token && after.some((quantity) => quantity.token < cue.token),
    )?.token;
    const scope = after.filter((quantity) => nextCue === undefined || quantity.token < nextCue);
    lists.push(
      ...pairUp([total], scope, { strength: "likely", fence: endsWithAnd(scope) ? "closed" : "open", partial: false }),
    );
  }
  return lists;
}

/** `trong tổng số 79 nhà`, and `Trong 26 chỉ tiêu …` where a sentence starts; not `trong tổng số nêu trên có 1.105`. */
export function isAmong(quantity: Quantity): boolean {
  const last = quantity.before.findLast((token) => token.is === "word" && token.sense?.is !== "qualifier");
  if (last?.is !== "word") return false;
  return last.sense?.is === "among" || (quantity.token === 1 && last.fold === "trong");
}

/** Whether the list trails off: `…`, `...`, `v.v`. */
function trailsOff(tokens: readonly Token[], scope: readonly Quantity[]): boolean {
  const last = scope.at(-1);
  if (!last) return false;
  const rest = tokens.slice(last.token);
  const hasRest = isRest(last);
  return rest.some((token, at) => {
    if (token.is === "word") return token.sense?.is === "etc" || (token.sense?.is === "rest" && !hasRest);
    return token.is === "mark" && (token.mark === "…" || (token.mark === "." && isStop(rest[at + 1])));
  });
}

function isStop(token: Token | undefined): boolean {
  return token?.is === "mark" && token.mark === ".";
}

/** Whether the last part is joined by `và`, or is what is left: the writer has come to the end. */
function endsWithAnd(scope: readonly Quantity[]): boolean {
  const last = scope.findLast((quantity) => !isPercent(quantity));
  return last !== undefined && (says(last, "and") || isRest(last) || isLeft(last));
}

/** `35 cháu còn lại`, `số còn lại 12`. */
export function isRest(quantity: Quantity): boolean {
  return says(quantity, "rest") || quantity.after.some((token) => token.is === "word" && token.sense?.is === "rest");
}
