import type { DataCauseCode } from "../../model/audit-cause.ts";
import type { LikelySlip } from "../revisions/likely-slip.ts";

/** The slips of the keys as causes are named. */
export const slipCodes: Readonly<Record<LikelySlip["slip"], DataCauseCode>> = {
  swapped: "digit-transposed",
  "one-digit": "digit-changed",
  "missing-digit": "digit-missing",
  "added-digit": "digit-added",
  "power-of-ten": "unit-scale",
  direction: "direction",
};
