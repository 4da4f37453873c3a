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
  if (one.base !== "" && other.base !== "") return likeness(a, b) === "same";
  if (one.base !== other.base && [a, b].some(({ numeral }) => !isCount(numeral.unit))) return false;
  const ratio = (a.double * 10 ** one.scale) / (b.double * 10 ** other.scale);
  return ratio > 0.1 && ratio < 10;
}

/** `506,790 deaths` beside `499,331`: whole things, the noun of one left out. */
function isCount({ kind, scale }: Unit): boolean {
  return (kind === "count" || kind === "none") && scale === 0;
}
