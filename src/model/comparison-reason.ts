/**
 * Why a comparison has no value, in the order in which it is decided, followed by the reservations about one that has a value.
 * Its code in columns is its place in this list.
 */
export const comparisonReasons = [
  /** It has a value, without reservation. */
  "ok",
  // The value itself.
  "duplicate-observation",
  "missing-value",
  "ended-member",
  "incomplete-value",
  "not-additive",
  // Its base.
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

/** One of {@link comparisonReasons}. */
export type ComparisonReason = (typeof comparisonReasons)[number];

/** The code of a reason in columns: its place in {@link comparisonReasons}. */
export function reasonCode(reason: ComparisonReason): number {
  return comparisonReasons.indexOf(reason);
}

/** Whether a comparison with this reason has a value. */
export function hasValue(reason: ComparisonReason): boolean {
  return reason === "ok" || reason === "break-in-series" || reason === "partial-base" || reason === "moving-holiday";
}
