import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import { doubleOf } from "./plausible.ts";
import { isPart } from "./shared-part.ts";

/** A part and its whole, which the text ties by a word between the two, and what ties a percentage to them. */
export interface PartOfWhole {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly rule: "part of whole bracketed" | "part of whole" | "part of whole behind";
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
  return bracketed(passage, reported) ?? before(passage, reported) ?? behind(passage, reported);
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

/** `28.3%, or 143 of the 505 people`. */
function behind(passage: Passage, reported: Quantity): PartOfWhole | undefined {
  const [one, two] = quantitiesAfter(passage, reported);
  if (!one || !two || one.bracket !== reported.bracket || one.clause !== reported.clause) return undefined;
  const restates = one.token - reported.token <= 5 && says(one, "reach");
  return restates && partBefore(passage, two) === one
    ? { part: one, whole: two, rule: "part of whole behind" }
    : undefined;
}

function ownWords({ before }: Quantity): number {
  return before.filter((token) => token.is === "word" && !token.sense).length;
}

function isCounted(quantity: Quantity): boolean {
  return isPart(quantity) && isLevel(quantity) && !quantity.numeral.inWords;
}
