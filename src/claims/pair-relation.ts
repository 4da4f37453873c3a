import { difference } from "../compare/difference.ts";
import { percentOf } from "../compare/percent-of.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Sense } from "../language/sense.ts";
import type { Claim } from "./claim.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/**
 * What two numbers that are named before it come to: `chênh lệch giữa 95 tỷ đồng năm 2019 và 77 tỷ đồng năm 2018 là 18 tỷ đồng`, `tỷ lệ nợ
 * 95 tỷ đồng trên vốn 77 tỷ đồng là 1,23 lần`. The word for the relation stands before the first of the two, and only words such as
 * `là` lead from the second to the result.
 */
export function pairRelationClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const [one, other] = twoBefore(passage, reported);
  if (!one || !other || reported.direction || reported.depth > 0 || reported.numeral.inRange) return undefined;
  if (saysMore(reported) || likeness(one, other) !== "same" || one.numeral.unit.base === "") return undefined;
  const isRatio = reported.numeral.unit.kind === "times";
  if (!isNamed(passage, one, isRatio ? "share" : "gap")) return undefined;
  if (!isRatio && likeness(one, reported) !== "same") return undefined;
  const readings = new Readings(reported);
  if (isRatio) readings.pair(percentOf, one, other, "certain", { rule: "ratio of two" });
  else {
    const [more, less] = doubleOf(one) >= doubleOf(other) ? [one, other] : [other, one];
    readings.pair(difference, more, less, "certain", { rule: "gap between two" });
  }
  return {
    kind: isRatio ? "multiple" : "difference",
    reported,
    asserted: true,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

/** The two levels of the sentence before the number, where there are no others before it. */
function twoBefore(passage: Passage, reported: Quantity): readonly Quantity[] {
  const before = (passage.bySentence[reported.sentence] ?? []).filter(({ index }) => index < reported.index);
  return before.length === 2 && before.every(isLevel) ? before : [];
}

/** Whether a word for the relation stands before the first of the two, before its bracket where it stands in one. */
function isNamed(passage: Passage, one: Quantity, relation: Sense["is"]): boolean {
  const words = tokensAround(passage, one).slice(Math.max(0, one.token - longestName), one.token);
  return words.some((token) => token.is === "word" && token.sense?.is === relation);
}

const longestName = 20;

/** Whether words of its own lead to the number: it is of something else. */
function saysMore({ before }: Quantity): boolean {
  return before.some((token) => token.is === "word" && token.sense?.is !== "function" && token.sense?.is !== "reach");
}
