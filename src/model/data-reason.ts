import type { DataVerdict } from "./claim.ts";

/**
 * Why a printed comparison of a data set gets its verdict. The code in columns is the place here.
 *
 * What another publication of an operand explains is no arithmetic error, and has reasons of its own.
 */
export const dataReasons = [
  // It can be recomputed from what the data set holds, and agrees.
  "agrees",
  "agrees-truncated",
  "agrees-within-last-place",
  "agrees-with-revised-base",
  "agrees-with-first-estimate",
  "agrees-with-revised-value",
  "agrees-with-changed-plan",
  // It cannot be from figures, but other printed comparisons lead to the same.
  "agrees-with-levels",
  "agrees-with-implied-base",
  // It can be, and does not.
  "differs",
  "differs-in-last-place",
  "differs-from-neighbours",
  "does-not-add-up",
  "breaks-rule",
  // It cannot be.
  "implies-changed-plan",
  "implies-revised-base",
  "value-not-in-data",
  "base-not-in-data",
  "incomplete-base",
  "zero-base",
  "negative-base",
  "duplicate-observation",
  "not-comparable",
  "beyond-precision",
  "link-in-doubt",
  "figure-missing",
] as const;

export type DataReason = (typeof dataReasons)[number];

/** The code that columns hold. */
export function dataReasonCode(reason: DataReason): number {
  return dataReasons.indexOf(reason);
}

/**
 * The verdict that a reason stands for.
 *
 * @example
 * verdictOfReason("agrees-with-revised-base") // -> "consistent"
 * verdictOfReason("implies-changed-plan") // -> "unverifiable"
 */
export function verdictOfReason(reason: DataReason): DataVerdict {
  switch (reason) {
    case "agrees":
    case "agrees-truncated":
    case "agrees-within-last-place":
    case "agrees-with-revised-base":
    case "agrees-with-first-estimate":
    case "agrees-with-revised-value":
    case "agrees-with-changed-plan":
    case "agrees-with-levels":
    case "agrees-with-implied-base":
      return "consistent";
    case "differs":
    case "differs-in-last-place":
    case "differs-from-neighbours":
    case "does-not-add-up":
    case "breaks-rule":
      return "inconsistent";
    case "implies-changed-plan":
    case "implies-revised-base":
    case "value-not-in-data":
    case "base-not-in-data":
    case "incomplete-base":
    case "zero-base":
    case "negative-base":
    case "duplicate-observation":
    case "not-comparable":
    case "beyond-precision":
    case "link-in-doubt":
    case "figure-missing":
      return "unverifiable";
  }
}

/** What may have gone wrong where a printed comparison differs; tried in this order, each by recomputation. */
export const dataCauses = [
  "digit-changed",
  "digit-transposed",
  "digit-missing",
  "digit-added",
  "direction",
  "percent-of-as-change",
  "change-as-percent-of",
  "points-as-percent",
  "percent-as-points",
  "unit-scale",
  "wrong-base",
  "neighbouring-row",
  "truncated",
  "wrong-figure",
  "columns-swapped",
  "wrong-period",
  "stale-column",
  "figures-swapped",
] as const;

export type DataCauseCode = (typeof dataCauses)[number];
