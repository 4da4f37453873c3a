import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity } from "../facts/quantity.ts";
import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import { isBase } from "./reference.ts";

/** How far behind a change the level stands that it led to. */
const farthest = 8;

/**
 * The level that a change led to, right behind it or behind the same change said once more: `tăng 6,67 điểm (0,40%) lên 1.690,99
 * điểm`, `increased $12.3 million, or 8.2%, to $162.3 million`. A change in points led to a percentage.
 */
export function reachedAfter(passage: Passage, reported: Quantity): Quantity | undefined {
  const inPoints = reported.numeral.unit.kind === "points";
  const next = quantitiesAfter(passage, reported).find(
    (other) => (other.depth < reported.depth || other.depth === 0) && !(restates(other, reported) && !inPoints),
  );
  if (!next || next.clause !== reported.clause || stepsTo(passage, reported, next) > farthest) return undefined;
  if (inPoints ? !isPercent(next) || next.direction : !isLevel(next)) return undefined;
  const [nearest, second] = next.senses.filter(({ is }) => is !== "filler" && is !== "qualifier" && is !== "function");
  const most = isRiseIn(reported) ? mostOfRise : mostWords;
  // `compared to our balance of $82.7 million`: the balance is what it is held against.
  const ofOther = nearest?.is === "level" && nearest.left && (second?.is === "versus" || second?.is === "level");
  return nearest?.is === "level" && !ofOther && !leavesFrom(next) && wordsBefore(next) <= most ? next : undefined;
}

/** `up 14 to 164, against 422 one year ago`: a comma stands before the base, which may be of another time than the rise. */
export function isSetOff(passage: Passage, base: Quantity): boolean {
  const mark = tokensAround(passage, base)[base.token - base.before.length - 1];
  return mark?.is === "mark" && mark.mark === ",";
}

/** How many tokens lie from one number to another, without those that say when or nothing. */
function stepsTo(passage: Passage, from: Quantity, to: Quantity): number {
  const between = tokensAround(passage, from).slice(from.token + 1, to.token + 1);
  return between.filter((token) => !saysNothing(token)).length;
}

/** How many words stand before a number, behind the last time or base that is named: `in 2012 to a seasonally adjusted 262,240`. */
function wordsBefore({ before }: Quantity): number {
  const named = before.findLastIndex((token) => token.is === "numeral" || (token.is === "word" && isTime(token.sense)));
  return before.slice(named + 1).filter((token) => token.is === "word" && !saysNothing(token)).length;
}

/** The level word itself and one more. */
const mostWords = 2;
/** `a 19.5 per cent drop in gross domestic product to 77.6 billion`. */
const mostOfRise = 5;

function isRiseIn({ after: [first] }: Quantity): boolean {
  return first?.is === "word" && first.sense?.is === "direction" && first.sense.back === true;
}

/** `from 8.1 to 7.4`: two levels, neither of them of this rise; where it rose from may stand before: `from a year earlier to 7.4`. */
function leavesFrom(level: Quantity): boolean {
  return (
    level.senses.some(({ is }) => is === "from") &&
    !level.before.some((token) => token.is === "word" && isTime(token.sense))
  );
}

function isTime(sense: Sense | undefined): boolean {
  return sense?.is === "reference" || sense?.is === "period";
}

function saysNothing(token: Token): boolean {
  if (token.is !== "word") return token.is === "numeral" ? token.role === "date" : false;
  const is = token.sense?.is;
  return is === "period" || is === "filler" || is === "function" || is === "day" || is === "reference";
}

/** `or 8.2%` behind an amount, and an amount behind a percentage: the same change in the other way. */
function restates(other: Quantity, reported: Quantity): boolean {
  const nearest = other.senses[0]?.is;
  return nearest === "reach" && isPercent(other) !== isPercent(reported) && other.token - reported.token <= 3;
}

/** `41.1 million dollars or 50 cents a share`: the level once more, in another unit. */
export function isSaidOtherwise(other: Quantity, level: Quantity): boolean {
  return other.senses[0]?.is === "reach" && isLevel(other) && likeness(other, level) === "none";
}

/** The base behind the level that a change led to: `to $162.3 million from $150.0 million`. */
export function baseBehind(passage: Passage, reached: Quantity): Quantity | undefined {
  const [inside] = quantitiesAfter(passage, reached);
  if (inside?.head === reached && inside.opening === "reference" && isBase(inside)) return inside;
  const [next] = quantitiesAfter(passage, reached).filter(
    (other) => other.depth <= reached.depth && !isSaidOtherwise(other, reached),
  );
  if (!next || next.clause !== reached.clause || next.token - reached.token > 14) return undefined;
  const [nearest] = next.senses.filter(({ is }) => is !== "qualifier" && is !== "filler" && is !== "function");
  const leads = (nearest?.is === "versus" && isBase(next)) || nearest?.is === "from";
  return leads && !next.direction ? next : undefined;
}
