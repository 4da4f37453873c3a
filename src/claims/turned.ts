import type { Direction } from "../facts/direction.ts";
import type { Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";

/**
 * Whether a change is a fall: as its wording says, or as the two levels do where the wording says only better or worse, or where both are
 * losses in brackets: what rose from `$(6.4) million` to `$(5.0) million` is a loss that fell.
 */
export function isFall({ to, either }: Direction, value: Quantity, base: Quantity): boolean {
  const areLosses = value.numeral.sign === -1 && base.numeral.sign === -1;
  return either || areLosses ? baseValue(value.numeral).compare(baseValue(base.numeral)) < 0 : to === "down";
}

/** The direction that the wording asserts. */
export function assertedBy({ to, either }: Direction): "up" | "down" | "none" {
  return either ? "none" : to;
}
