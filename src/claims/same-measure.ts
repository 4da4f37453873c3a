import { likeness } from "../facts/likeness.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Unit } from "../model/unit.ts";

/**
 * Whether two numbers measure one thing as far as print shows: one unit or kinds of one, or two bare numbers of about one size. Stricter
 * than likeness, which also lets numbers stand together of which one says nothing.
 */
export function sameMeasure(a: Quantity, b: Quantity): boolean {
  const one = a.numeral.unit;
  const other = b.numeral.unit;
  if (one.base !== "" && other.base !== "") return likeness(a, b) === "same" && isOfOneSize(a, b, farApart);
  if (one.base !== other.base && [a, b].some(({ numeral }) => !isCount(numeral.unit))) return false;
  return isOfOneSize(a, b, tenfold);
}

/** Bare numbers of one thing are of one size; in a unit that is printed `$2.22` and `$1,811,000` are still of two things. */
const tenfold = 10;
const farApart = 50;

function isOfOneSize(a: Quantity, b: Quantity, most: number): boolean {
  if (a.double === 0 || b.double === 0) return most === farApart;
  const ratio = (a.double * 10 ** a.numeral.unit.scale) / (b.double * 10 ** b.numeral.unit.scale);
  return ratio > 1 / most && ratio < most;
}

/** `506,790 deaths` beside `499,331`: whole things, the noun of one left out. */
function isCount({ kind, scale }: Unit): boolean {
  return (kind === "count" || kind === "none") && scale === 0;
}
