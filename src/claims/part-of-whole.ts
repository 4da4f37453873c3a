import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import { doubleOf } from "./plausible.ts";
import { isPart } from "./shared-part.ts";

/** A part and its whole, which the text ties by a word between the two, and what ties a percentage to them. */
export interface PartOfWhole {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly rule: "part of whole bracketed" | "part of whole" | "part of whole behind" | "part of whole around";
}

/** How many words may stand between the two, and between them and a percentage that follows. */
const mostBetween = 7;
const farthest = 14;

/**
 * The part of `102 of the 403 schools`, `143 trên 505 người`, `412 GWh of the 2,354 GWh`, seen from its whole: the number right before
 * it, with no mark between them and a word that leads from a part to its whole.
 */
export function partBefore(passage: Passage, whole: Quantity): Quantity | undefined {
  const part = whole.previous;
  if (!part || !isCounted(part) || !isCounted(whole) || part.bracket !== whole.bracket || part.clause !== whole.clause)
    return undefined;
  if (part.pair || whole.pair || part.double <= 0 || doubleOf(part) > doubleOf(whole)) return undefined;
  if (likeness(part, whole) === "none") return undefined;
  const between = passage.sentences[whole.sentence]?.tokens.slice(part.token + 1, whole.token) ?? [];
  if (between.length > mostBetween || between.some((token) => token.is !== "word")) return undefined;
  return between.some((token) => token.is === "word" && token.sense?.is === "among") ? part : undefined;
}

/** The part and whole that a percentage stands beside: in brackets behind them, with them in its own brackets, or led to from them. */
export function partOfWholeBeside(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  return (
    bracketed(passage, reported) ??
    before(passage, reported) ??
    behind(passage, reported) ??
    around(passage, reported) ??
    aroundPart(passage, reported)
  );
}

/** `4,215 (38.2%) of 11,034 applicants`: alone in a bracket between the two. */
function around(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const { head } = reported;
  const [whole] = quantitiesAfter(passage, reported);
  if (!head || reported.previous !== head || !whole) return undefined;
  return isWholeBehind(passage, reported, head, whole)
    ? { part: head, whole, rule: "part of whole around" }
    : undefined;
}

/** `40.3% (1,204) of the 2,987 graduates`: the part is in the bracket. */
function aroundPart(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const [part, whole] = quantitiesAfter(passage, reported);
  if (part?.head !== reported || !whole) return undefined;
  return isWholeBehind(passage, part, part, whole) ? { part, whole, rule: "part of whole around" } : undefined;
}

/** Whether a bracket ends right behind a number, and a word right behind that leads to a whole. */
function isWholeBehind(passage: Passage, inner: Quantity, part: Quantity, whole: Quantity): boolean {
  if (whole.clause !== inner.clause || whole.depth >= inner.depth || !isCounted(part) || !isCounted(whole))
    return false;
  if (part.pair || whole.pair || part.double <= 0 || doubleOf(part) > doubleOf(whole)) return false;
  if (likeness(part, whole) === "none") return false;
  const tokens = passage.sentences[whole.sentence]?.tokens ?? [];
  const [close, lead, ...more] = tokens.slice(inner.token + 1, whole.token);
  const leads =
    lead?.is === "word" && (lead.sense?.is === "among" || (lead.sense?.is === "function" && lead.sense.partOf));
  return close?.is === "mark" && close.mark === ")" && leads === true && more.every(isSmall);
}

function isSmall(token: Token): boolean {
  return token.is === "word" && ["function", "total", "among"].includes(token.sense?.is ?? "");
}

function bracketed(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const { head } = reported;
  const part = head && reported.previous === head ? partBefore(passage, head) : undefined;
  if (head && part) return { part, whole: head, rule: "part of whole bracketed" };
  const [one, two] = quantitiesAfter(passage, reported);
  if (!one || !two || one.head !== reported || partBefore(passage, two) !== one) return undefined;
  return { part: one, whole: two, rule: "part of whole bracketed" };
}

function before(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const whole = reported.previous;
  if (!whole || whole.bracket !== reported.bracket || whole.clause !== reported.clause) return undefined;
  if (reported.token - whole.token > farthest) return undefined;
  const part = partBefore(passage, whole);
  const led = says(reported, "reach") || says(reported, "share") || ownWords(reported) === 0;
  return part && led ? { part, whole, rule: "part of whole" } : undefined;
}

/** `28.3%, or 143 of the 505 people`, `28.3%, with 143 of the 505`. */
function behind(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const [one, two] = quantitiesAfter(passage, reported);
  if (!one || !two || one.bracket !== reported.bracket || one.clause !== reported.clause) return undefined;
  const restates = one.token - reported.token <= 5 && (says(one, "reach") || isAccompanied(passage, reported, one));
  return restates && partBefore(passage, two) === one
    ? { part: one, whole: two, rule: "part of whole behind" }
    : undefined;
}

/** `62.5%, with 1,240 votes cast out of 1,984`: a comma and a word that tells more of it. */
function isAccompanied(passage: Passage, { token }: Quantity, part: Quantity): boolean {
  const [comma, lead] = (passage.sentences[part.sentence]?.tokens ?? []).slice(token + 1, part.token);
  const opens = lead?.is === "word" && lead.sense?.is === "breakdown" && lead.sense.loose === true;
  return comma?.is === "mark" && comma.mark === "," && opens;
}

function ownWords({ before }: Quantity): number {
  return before.filter((token) => token.is === "word" && !token.sense).length;
}

function isCounted(quantity: Quantity): boolean {
  return isPart(quantity) && isLevel(quantity) && !quantity.numeral.inWords;
}
