import type { Quantity } from "../facts/quantity.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import type { CauseFacts } from "../words/words.ts";
import type { LikelyCause } from "./causes.ts";
import { bareNumber, shownNumber } from "./equation.ts";
import type { Judgement } from "./judge.ts";

/** What the sentence of a cause is made of; `textOf` is the text that a number stands in. */
export function causeFacts(
  { code, where, correction, like, used, right }: LikelyCause,
  { claim, evaluation }: Pick<Judgement, "claim" | "evaluation">,
  textOf: (quantity: Quantity) => string,
): CauseFacts {
  const shown = shownNumber(where.numeral, textOf(where));
  const { unit } = like.numeral;
  const reported = evaluation?.reported.numeral;
  const sum = reported && evaluation?.exact?.div(tenTo(reported.unit.scale));
  return {
    printed: shown,
    correction: inPlacesOf(like, correction, code === "unit-scale" ? lostPlaces(where.numeral.value, correction) : 0),
    unit: unit.text !== "" && shown.endsWith(unit.text) ? unit.text : "",
    direction: claim.direction,
    isAmount: unit.kind !== "percent" && isByThousands(where.numeral.value, correction),
    ...(used && { used: bareNumber(used.numeral, textOf(used)) }),
    ...(used && right && { right: inPlacesOf(used, right) }),
    ...(reported && sum && { recomputed: sum.toFixed(Math.max(0, -reported.lastPlace)) }),
  };
}

function inPlacesOf({ numeral }: Quantity, value: Rational, more = 0): string {
  return value.toFixed(Math.max(0, -numeral.lastPlace + more));
}

/** The places that the digits of `1.250` take once it is 1.250 instead of 1,250. */
function lostPlaces(printed: Rational, right: Rational): number {
  return printed.sign() === 0 || right.sign() === 0 ? 0 : Math.max(0, powersBetween(printed, right));
}

function powersBetween(one: Rational, other: Rational): number {
  return Math.round(Math.log10(Math.abs(one.toNumber() / other.toNumber())));
}

/** Whether one is about a thousand, a million or a billion times the other: a multiplier is wrong, where else the decimal mark is. */
function isByThousands(one: Rational, other: Rational): boolean {
  if (one.sign() === 0 || other.sign() === 0) return false;
  const powers = powersBetween(one, other);
  return powers !== 0 && powers % 3 === 0;
}
