/**
 * Why a comparison has no value, in the order in which it is decided, and then what a reader has to know about one that has.
 * The code in columns is the place here.
 */
export const comparisonReasons = [
  /** It has a value and there is nothing to add. */
  "ok",
  // The value itself.
  "duplicate-observation",
  "missing-value",
  "ended-member",
  "incomplete-value",
  "not-additive",
  // What it is held against.
  "no-week-53",
  "no-29-february",
  "no-plan",
  "no-total",
  "missing-base",
  "new-member",
  "incomplete-base",
  // The two together.
  "unit-mismatch",
  "not-applicable",
  "zero-base",
  "negative-base",
  // It has a value, with a reservation.
  "break-in-series",
  "partial-base",
  "moving-holiday",
] as const;

export type ComparisonReason = (typeof comparisonReasons)[number];

export function reasonCode(reason: ComparisonReason): number {
  return comparisonReasons.indexOf(reason);
}

/** Whether a comparison with this reason has a value. */
export function hasValue(reason: ComparisonReason): boolean {
  return reason === "ok" || reason === "break-in-series" || reason === "partial-base" || reason === "moving-holiday";
}
