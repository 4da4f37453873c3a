import { percentChange } from "../compare/percent-change.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Formula } from "../model/arithmetic.ts";
import { Rational } from "../model/rational.ts";
import type { Claim, Strength } from "./claim.ts";
import { type FromTo, levelsFromTo } from "./from-to.ts";
import { pairInBracket } from "./pairs.ts";
import { baseBehind, reachedAfter } from "./reached.ts";
import { Readings } from "./readings.ts";
import { isBase, namesBase, namesPlan, referenceOf } from "./reference.ts";

/** `1 + p`: how many times as much a rise in percent makes. */
const onePlus: Formula = (a, operands) => a.add(a.constant(Rational.one), sum(a, operands));

/** `b / v`: how many times less. */
const inverse: Formula = (a, operands) => percentOf(a, [...operands].reverse());

/**
 * How many times as much: `gấp 1,76 lần so với …`, `tăng 4,8 lần`. A rise of k times may mean k times as much or k times
 * more; both are read, and either confirms.
 */
export function multipleClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (
    !(reported.numeral.unit.kind === "times" || isBareMultiple(reported)) ||
    (reported.numeral.lastPlace === -2 && reported.numeral.unit.text === "")
  )
    return undefined;
  const rises = reported.direction?.to === "up";
  const falls = reported.direction?.to === "down";
  const led = says(reported, "times") || says(reported, "reach") || leadsToBase(passage, reported);
  if (!rises && !falls && !led && !reported.numeral.inWords) return undefined;
  const levels = quantitiesBefore(passage, reported, 2, 16)
    .filter((level) => isLevel(level) && !level.numeral.inWords)
    .slice(0, 6);
  const bases = basesAfter(passage, reported);
  const readings = new Readings(reported);
  const push = (value: Quantity, base: Quantity, strength: Strength) => {
    if (value === base || likeness(value, base) === "none") return;
    readings.pair(falls ? inverse : percentOf, value, base, strength);
    if (rises) readings.pair(percentChange, value, base, "possible");
  };
  const reached = reachedAfter(passage, reported);
  const behind = reached && baseBehind(passage, reached);
  if (reached && behind) readings.pair(falls ? inverse : percentOf, reached, behind, "certain", { rule: "led to" });
  const [first] = bases;
  if (first && leadsToBase(passage, reported)) {
    const value = levels.find((level) => level.sentence === reported.sentence && likeness(level, first) !== "none");
    if (value) readings.pair(falls ? inverse : percentOf, value, first, "certain", { rule: "led to base" });
  }
  const fromTo = levelsFromTo(passage, reported);
  if (fromTo) push(fromTo.to, fromTo.from, isPairOf(reported, fromTo) ? "likely" : "possible");
  const pair = pairInBracket(passage, reported);
  if (pair && !rises)
    readings.pair(falls ? inverse : percentOf, pair.first, pair.second, "certain", { rule: "bracket pair" });
  for (const base of bases) {
    const named = isBase(base) || namesPlan(base) || base.depth > reported.depth;
    const alike = levels.find((value) => likeness(value, base) === "same");
    for (const value of levels)
      push(value, base, named && value === alike && mayHaveGrown(value, base, reported) ? "likely" : "possible");
  }
  const now = levels.find((level) => !isBase(level));
  for (const base of levels)
    if (now && isBase(base)) push(now, base, mayHaveGrown(now, base, reported) ? "likely" : "possible");
  for (const value of levels) for (const base of levels) push(value, base, "possible");
  fromPercent(readings);
  const reference = referenceOf(passage, reported);
  const [value] = levels;
  return {
    kind: "multiple",
    reported,
    asserted: true,
    direction: reported.direction?.to ?? "none",
    readings: readings.found,
    tries: readings.tries,
    ...(value && value.sentence === reported.sentence && !falls
      ? { implication: { what: "base", value, by: "ratio", ...(rises ? { orBy: "change" } : {}) } }
      : {}),
    ...(reference ? { reference } : {}),
  };
}

/** `tăng gấp 3`: a small number right after the word, without a unit. */
function isBareMultiple({ numeral, senses }: Quantity): boolean {
  const nearest = senses.find((sense) => sense.is !== "qualifier" && sense.is !== "filler");
  return (
    numeral.unit.kind === "none" &&
    numeral.unit.base === "" &&
    nearest?.is === "times" &&
    numeral.value.toNumber() < 100
  );
}

/** `2.6 times the 204`: nothing but small words stands between the two. */
function leadsToBase(passage: Passage, reported: Quantity): boolean {
  const [next] = quantitiesAfter(passage, reported);
  if (!next || !isLevel(next) || next.bracket !== reported.bracket || next.token - reported.token > 3) return false;
  return next.before.every((token) => token.is === "word" && token.sense?.is === "function");
}

/** Both in one unit that is printed, and in the sentence of the multiple: what grew, and what from. */
function mayHaveGrown(value: Quantity, base: Quantity, reported: Quantity): boolean {
  const named = value.numeral.unit.base !== "" && likeness(value, base) === "same";
  const together = value.sentence === reported.sentence && base.sentence === reported.sentence;
  return (
    named &&
    together &&
    value.clause === reported.clause &&
    !base.before.some((token) => token.is === "word" && token.sense?.is === "each")
  );
}

/** `tăng gấp 2,5 lần, từ 46 lên 115`: right beside the multiple, not about another thing in between. */
function isPairOf(reported: Quantity, { from, to, strength }: FromTo): boolean {
  const apart = reported.index > to.index ? reported.index - to.index : from.index - reported.index;
  return strength !== "possible" && apart === 1 && reported.clause === to.clause;
}

/** The levels after the number, up to the next multiple, which has a base of its own. */
function basesAfter(passage: Passage, reported: Quantity): Quantity[] {
  const after = quantitiesAfter(passage, reported);
  const next = after.findIndex((other) => other.numeral.unit.kind === "times");
  return (next < 0 ? after : after.slice(0, next)).filter(isLevel).slice(0, 4);
}

/** `tăng 142,4% (gấp 2,4 lần)`. */
function fromPercent(readings: Readings): void {
  const { reported } = readings;
  const percent = reported.head ?? reported.previous;
  if (percent?.numeral.unit.kind !== "percent" || percent.direction?.to !== "up" || reported.direction) return;
  const restates = reported.head === percent || (says(reported, "reach") && reported.token - percent.token < 8);
  const besides = restates && !namesBase(percent.after) && !namesBase(reported.after);
  if (besides) readings.add(onePlus, [{ quantity: percent }], "certain");
}
