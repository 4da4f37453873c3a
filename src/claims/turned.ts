import type { Direction } from "../facts/direction.ts";
import type { Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";

/** Whether a change is a fall: as its wording says, or as the two levels do where the wording says only better or worse. */
export function isFall({ to, either }: Direction, value: Quantity, base: Quantity): boolean {
  return either ? baseValue(value.numeral).compare(baseValue(base.numeral)) < 0 : to === "down";
}

/** The direction that the wording asserts. */
export function assertedBy({ to, either }: Direction): "up" | "down" | "none" {
  return either ? "none" : to;
}
