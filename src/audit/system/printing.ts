import type { Operand } from "../../claims/claim.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { TextTable } from "../../facts/text-table.ts";
import { digitsOf } from "../odds/chance.ts";

/** What may be another printing of a number. */
export interface Printing {
  readonly operand: Operand;
  /** In base units. */
  readonly value: number;
  /** The last place that it is printed to, in base units. */
  readonly place: number;
  /** How many words the surroundings of the two share. */
  readonly shared: number;
  /** Where it is a cell. */
  readonly table?: TextTable;
  readonly isLater: boolean;
}

/** The size of a number and its last place, in base units. */
export function sizeOf({ double, numeral }: Quantity, scale = numeral.unit.scale): { value: number; place: number } {
  return { value: Math.abs(double) * 10 ** scale, place: 10 ** (numeral.lastPlace + scale) };
}

/** Whether a number says what another printing of it, as fine or finer, says; of two that are as fine the later one does. */
export function isSaidBy(quantity: Quantity, { value, place, isLater }: Printing): boolean {
  const own = sizeOf(quantity);
  if (telling(quantity) < fewestDigits || place > own.place * enough || (isLater && place > own.place / enough))
    return false;
  return Math.abs(own.value - value) <= (place < own.place / enough ? own.place / 2 : 0) + own.value * tiny;
}

/** How many digits tell something: the noughts that a whole number ends in do not, `30%` and `$50 million` are met everywhere. */
function telling({ numeral, double }: Quantity): number {
  const noughts = numeral.lastPlace === 0 ? (/0*$/.exec(String(Math.abs(double)))?.[0].length ?? 0) : 0;
  return digitsOf(numeral) - noughts;
}

const fewestDigits = 2;
const enough = 1.001;
const tiny = 1e-9;
