import { type Passage, quantitiesAfter, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import { isBase } from "./reference.ts";

/** How far behind a change the level stands that it led to. */
const farthest = 6;

/**
 * The level that a change led to, right behind it or behind the same change said once more: `tăng 6,67 điểm (0,40%) lên 1.690,99
 * điểm`, `increased $12.3 million, or 8.2%, to $162.3 million`. A change in points led to a percentage.
 */
export function reachedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const inPoints = reported.numeral.unit.kind === "points";
  const next = quantitiesAfter(passage, reported).find(
    (other) => (other.depth < reported.depth || other.depth === 0) && !(restates(other, reported) && !inPoints),
  );
  if (!next || next.clause !== reported.clause || next.token - reported.token > farthest) return undefined;
  if (inPoints ? !isPercent(next) || next.direction : !isLevel(next)) return undefined;
  const [nearest] = next.senses;
  return nearest?.is === "level" && !says(next, "from") && wordsBefore(next) <= 2 ? next : undefined;
}

/** `up 14 to 164, against 422 one year ago`: a comma stands before the base, which may be of another time than the rise. */
export function isSetOff(passage: Passage, base: Quantity): boolean {
  const mark = tokensAround(passage, base)[base.token - base.before.length - 1];
  return mark?.is === "mark" && mark.mark === ",";
}

/** How many words stand before a number but those of time: `in 2012 to 262,240`. */
function wordsBefore({ before }: Quantity): number {
  return before.filter((token) => token.is === "word" && token.sense?.is !== "period").length;
}

/** `or 8.2%` behind an amount, and an amount behind a percentage: the same change in the other way. */
function restates(other: Quantity, reported: Quantity): boolean {
  const nearest = other.senses[0]?.is;
  return nearest === "reach" && isPercent(other) !== isPercent(reported) && other.token - reported.token <= 3;
}

/** The base behind the level that a change led to: `to $162.3 million from $150.0 million`. */
export function baseBehind(passage: Passage, reached: Quantity): Quantity | undefined {
  const [inside] = quantitiesAfter(passage, reached);
  if (inside?.head === reached && inside.opening === "reference" && isBase(inside)) return inside;
  const [next] = quantitiesAfter(passage, reached).filter((other) => other.depth <= reached.depth);
  if (!next || next.clause !== reached.clause || next.token - reached.token > 14) return undefined;
  const [nearest] = next.senses.filter(({ is }) => is !== "qualifier" && is !== "filler" && is !== "function");
  const leads = (nearest?.is === "versus" && isBase(next)) || nearest?.is === "from";
  return leads && !next.direction ? next : undefined;
}
