import { difference } from "../compare/difference.ts";
import type { Direction } from "../facts/direction.ts";
import { likeness, sharedWords } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Claim, Strength } from "./claim.ts";
import { levelsFromTo } from "./from-to.ts";
import { heldBefore } from "./held-before.ts";
import { pairInBracket } from "./pairs.ts";
import { baseBehind, isSetOff, reachedAfter } from "./reached.ts";
import { Readings } from "./readings.ts";
import { isBase, referenceOf } from "./reference.ts";
import { sameMeasure } from "./same-measure.ts";
import { assertedBy, isFall } from "./turned.ts";

/**
 * A rise or fall by a number: `tăng 131 so với 1.405 đơn`, `giảm 13 ngày, từ 59 xuống còn 46 ngày`,
 * `bớt 07 lượt, 166 người (cùng kỳ 12/241)`.
 */
export function differenceClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const { kind } = reported.numeral.unit;
  const { direction } = reported;
  if (!direction || reported.numeral.inRange || kind === "percent" || kind === "points" || kind === "times")
    return undefined;
  const values = valuesFor(passage, reported);
  const readings = new Readings(reported);
  readDifferences(readings, passage, values, direction);
  const reference = referenceOf(passage, reported);
  const [value] = values;
  return {
    kind: "difference",
    reported,
    asserted: !hasPercentBeside(passage, reported),
    direction: assertedBy(direction),
    readings: readings.found,
    tries: readings.tries,
    ...(value && !direction.either && value.sentence === reported.sentence && likeness(value, reported) === "same"
      ? { implication: { what: reference?.to === "plan" ? "plan" : "base", value, by: "difference" } }
      : {}),
    ...(reference ? { reference } : {}),
  };
}

/** The percentage beside it makes the same statement and is checked instead. */
function hasPercentBeside(passage: Passage, reported: Quantity): boolean {
  const [next] = quantitiesAfter(passage, reported);
  const before = reported.previous;
  const isPercentNear = (other: Quantity | undefined) =>
    other?.numeral.unit.kind === "percent" &&
    Math.abs(other.token - reported.token) < 12 &&
    (other.direction?.to === reported.direction?.to || other.head === reported);
  return isPercentNear(next) || isPercentNear(before) || (reported.head !== undefined && isPercentNear(reported.head));
}

function valuesFor(passage: Passage, reported: Quantity): Quantity[] {
  return quantitiesBefore(passage, reported, 3, 20)
    .filter((value) => isLevel(value) && !value.numeral.inWords && likeness(value, reported) !== "none")
    .slice(0, 6);
}

function readDifferences(
  readings: Readings,
  passage: Passage,
  values: readonly Quantity[],
  direction: Direction,
): void {
  const { reported } = readings;
  const compare = (value: Quantity, base: Quantity, strength: Strength) =>
    isFall(direction, value, base)
      ? readings.pair(difference, base, value, strength)
      : readings.pair(difference, value, base, strength);
  const push = (value: Quantity, base: Quantity, strength: Strength) => {
    if (value !== base && likeness(value, base) !== "none") compare(value, base, strength);
  };
  const fromTo = levelsFromTo(passage, reported);
  if (fromTo && isSameUnit(fromTo.to, reported)) {
    compare(fromTo.to, fromTo.from, fromTo.strength);
  }
  const reached = reachedAfter(passage, reported);
  const behind = reached && baseBehind(passage, reached);
  if (reached && behind && likeness(reached, behind) !== "none") {
    const tied = likeness(reached, reported) === "same" && sameMeasure(reached, behind) && !isSetOff(passage, behind);
    const [more, less] = isFall(direction, reached, behind) ? [behind, reached] : [reached, behind];
    readings.pair(difference, more, less, tied ? "certain" : "likely", { rule: "led to" });
  }
  const held = heldBefore(passage, reported, (one) => isLevel(one) && likeness(one, reported) === "same");
  if (held) {
    const [more, less] = isFall(direction, held.value, held.base) ? [held.base, held.value] : [held.value, held.base];
    readings.pair(difference, more, less, "certain", { rule: "value and base before" });
  }
  const pair = pairInBracket(passage, reported);
  if (pair && isSameUnit(pair.first, reported)) {
    compare(pair.first, pair.second, "likely");
    compare(pair.second, pair.first, "possible");
  }
  const bases = quantitiesAfter(passage, reported)
    .filter((base) => isLevel(base) && likeness(base, reported) !== "none")
    .slice(0, 6);
  const best = mostAlike(reported, values);
  for (const base of bases) {
    for (const value of values) push(value, base, strengthOf(value, base, best, reported));
  }
  const [value, base] = values;
  if (value && base && says(value, "level") && value.sentence === reported.sentence && likeness(value, base) === "same")
    push(value, base, "likely");
  for (const one of values) for (const other of values) push(one, other, "possible");
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return likeness(a, b) !== "none" || a.numeral.unit.base === b.numeral.unit.base;
}

/** `120 ca, nhiều hơn tuần trước 19 ca (tuần trước có 101 ca)`: a bracket on the difference itself names its base. */
function strengthOf(value: Quantity, base: Quantity, best: Quantity | undefined, reported: Quantity): Strength {
  if (value !== best || value.sentence !== reported.sentence || likeness(value, base) !== "same") return "possible";
  const bracketed =
    base.head === reported && base.before.some((token) => token.is === "word" && token.sense?.is === "reference");
  const [nearest] = base.senses;
  const held =
    (nearest?.is === "versus" || base.opening === "reference") &&
    base.index === reported.index + 1 &&
    base.token - reported.token <= 10;
  return bracketed || held ? "certain" : isBase(base) ? "likely" : "possible";
}

function mostAlike(reported: Quantity, values: readonly Quantity[]): Quantity | undefined {
  let best: Quantity | undefined;
  let most = -1;
  for (const value of values) {
    const shared =
      (likeness(value, reported) === "same" ? 10 : 0) +
      (value.numeral.unit.base === reported.numeral.unit.base ? 5 : 0) +
      sharedWords(reported, value);
    if (shared > most) {
      best = value;
      most = shared;
    }
  }
  return best;
}
