import type { KeyingSlip } from "../model/keying.ts";

/** The slips of the keys, and of the sign, as causes are named. */
export const slipCodes = {
  swapped: "digit-transposed",
  "one-digit": "digit-changed",
  "missing-digit": "digit-missing",
  "added-digit": "digit-added",
  "power-of-ten": "unit-scale",
  direction: "direction",
} as const satisfies Readonly<Record<KeyingSlip | "direction", string>>;
