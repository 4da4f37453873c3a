import { type Passage, quantitiesAfter, tokensAround } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import { sameMeasure } from "./same-measure.ts";

/** A value and what it is held against. */
interface Held {
  readonly value: Quantity;
  readonly base: Quantity;
}

/**
 * The two levels of a change that stand in brackets behind their years: `37.7% lower in 2012 (0.38 tonnes) compared with 1997 (0.61 tonnes)`,
 * `declining by 37.7% between 1997 (0.61 tonnes) and 2012 (0.38 tonnes)`. The later year's is the value.
 */
export function heldInBrackets(passage: Passage, reported: Quantity): Held | undefined {
  const [one, other] = quantitiesAfter(passage, reported);
  if (!one || !other || one.bracket === other.bracket || other.token - reported.token > farthest) return undefined;
  if ([one, other].some(({ depth }) => depth !== reported.depth + 1)) return undefined;
  if (!isLevel(one) || !isLevel(other) || !sameMeasure(one, other)) return undefined;
  const [first, second] = [yearBefore(passage, one), yearBefore(passage, other)];
  if (first === undefined || second === undefined || first === second) return undefined;
  return first > second ? { value: one, base: other } : { value: other, base: one };
}

/** Brackets further behind are of something else. */
const farthest = 40;

/** The year right before the bracket that a number stands in. */
function yearBefore(passage: Passage, quantity: Quantity): number | undefined {
  const tokens = tokensAround(passage, quantity);
  const opening = tokens.slice(0, quantity.token).findLastIndex((token) => token.is === "mark" && token.mark === "(");
  const before = tokens[opening - 1];
  const year = before?.is === "numeral" && before.role === "date" ? before.value.toNumber() : 0;
  return year >= earliest && year <= latest ? year : undefined;
}

const earliest = 1500;
const latest = 2200;
