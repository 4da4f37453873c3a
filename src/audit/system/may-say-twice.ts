import type { Quantity } from "../../facts/quantity.ts";
import type { Numeral } from "../../language/token.ts";
import { digitsOf } from "../odds/chance.ts";

/** Whether saying it twice says anything: three digits, or a unit that is more than a count; no date, no `100%`, no nought. */
export function maySayTwice({ numeral, pair, segment }: Quantity): boolean {
  const { unit, inRange, inWords } = numeral;
  if (inRange || inWords || pair || segment || unit.kind === "time" || isLikeYear(numeral)) return false;
  if (unit.kind === "none") return unit.scale > 0;
  if (numeral.value.sign() === 0 || (unit.kind === "percent" && numeral.value.toNumber() === 100)) return false;
  return unit.kind !== "count" || unit.scale > 0 || digitsOf(numeral) >= 3;
}

/** `the 2021 items`, `(ONS, 2012b)`: what four digits without a mark between them count may be a year of it, and a letter behind them no billion. */
function isLikeYear({ unit, lastPlace, start, end, value }: Numeral): boolean {
  const isOf =
    unit.kind === "count" ? unit.scale === 0 : unit.kind === "none" && unit.base === "" && unit.scale === billion;
  if (!isOf || lastPlace !== 0 || end - start !== 4) return false;
  const year = value.toNumber();
  return year >= 1900 && year <= 2100;
}

const billion = 9;
