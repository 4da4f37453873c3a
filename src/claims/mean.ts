import { mean } from "../compare/mean.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Claim, Strength } from "./claim.ts";
import { Readings } from "./readings.ts";

/**
 * A mean and the values that it is of, printed in a row: `bình quân 3 năm đạt 150 ca (140, 150 và 160 ca)`, `lần lượt là 140, 150 và
 * 160 ca, bình quân 150 ca`.
 */
export function meanClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (!isMean(reported) || reported.direction || reported.numeral.inRange) return undefined;
  if (!isLevel(reported) && !isPercent(reported)) return undefined;
  const readings = new Readings(reported);
  const behind = quantitiesAfter(passage, reported).filter(
    (one) => one.head === reported && one.depth > reported.depth,
  );
  const inBracket = behind.filter((one) => one.bracket === behind[0]?.bracket && one.opening !== "breakdown");
  const whole = inBracket.length === behind.length && inBracket.every((one) => isValue(one, reported));
  push(readings, inBracket, whole ? "certain" : "possible");
  const row = rowBefore(reported);
  const named = row.every((one) => one.numeral.unit.base !== "") && reported.numeral.unit.base !== "";
  push(readings, row, row.length >= 3 && named && row[0]?.sentence === reported.sentence ? "likely" : "possible");
  if (readings.found.length === 0) return undefined;
  return {
    kind: "average",
    reported,
    asserted: false,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

/** A median is none, whatever stands in its bracket. */
export function isMean({ senses }: Quantity): boolean {
  return (
    senses.some((sense) => sense.is === "average") && !senses.some((sense) => sense.is === "average" && sense.middle)
  );
}

function push(readings: Readings, values: readonly Quantity[], strength: Strength): void {
  if (values.length < 2 || !values.every((value) => isValue(value, readings.reported))) return;
  const operands = values.map((quantity) => ({ quantity }));
  readings.add(mean, operands, strength);
}

/** In the unit of the mean, or in none: `140, 150 và 160 ca`. */
function isValue(value: Quantity, reported: Quantity): boolean {
  const alike =
    likeness(value, reported) === "same" ||
    (reported.numeral.unit.kind !== "money" &&
      value.numeral.unit.kind === "none" &&
      value.numeral.unit.base === "" &&
      value.head === reported);
  return alike && !value.direction && !value.pair && !value.numeral.inRange;
}

/** The values in a row right before the mean, with no more than names between them. */
function rowBefore(reported: Quantity): Quantity[] {
  const row: Quantity[] = [];
  for (let at = reported.previous; at && isValue(at, reported); at = at.previous) {
    if (at.clause !== reported.clause || at.depth !== reported.depth) break;
    row.unshift(at);
    if (at.before.length > longestName || says(at, "average")) break;
  }
  return row;
}

const longestName = 6;
