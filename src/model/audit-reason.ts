import type { Verdict } from "./claim.ts";

/** Where a reason is given: of what a `text` claims, of what a `data` set prints, of `both`. */
type Home = "text" | "data" | "both";

/**
 * Every reason of a verdict, each with the verdict that it stands for: a text's disagreement may be `doubtful` as well. Columns hold the
 * places of those that a data set has, in this order. What another publication of an operand explains is no arithmetic error, and has
 * reasons of its own.
 */
const reasons = {
  // It can be recomputed, and agrees.
  agrees: ["consistent", "both"],
  "agrees-truncated": ["consistent", "both"],
  "agrees-within-last-place": ["consistent", "data"],
  "agrees-approximately": ["consistent", "text"],
  "agrees-if-rounded": ["consistent", "both"],
  "agrees-with-data": ["consistent", "text"],
  "agrees-with-file": ["consistent", "text"],
  "agrees-with-revised-base": ["consistent", "data"],
  "agrees-with-first-estimate": ["consistent", "data"],
  "agrees-with-revised-value": ["consistent", "data"],
  "agrees-with-changed-plan": ["consistent", "data"],
  // It cannot be from figures, but other printed comparisons lead to the same.
  "agrees-with-levels": ["consistent", "data"],
  "agrees-with-implied-base": ["consistent", "data"],
  // It can be, and does not.
  differs: ["inconsistent", "both"],
  "differs-in-last-place": ["inconsistent", "both"],
  "differs-from-data": ["inconsistent", "text"],
  "differs-from-file": ["inconsistent", "text"],
  "differs-from-neighbours": ["inconsistent", "data"],
  "direction-contradicted": ["inconsistent", "text"],
  "parts-exceed-whole": ["inconsistent", "text"],
  "no-whole-number": ["inconsistent", "text"],
  "over-hundred-percent": ["inconsistent", "text"],
  "does-not-add-up": ["inconsistent", "data"],
  "breaks-rule": ["inconsistent", "data"],
  // It does not, unless its base has been revised.
  "slip-or-revision": ["doubtful", "data"],
  // It does not, unless these are not all the parts.
  "may-not-add-up": ["doubtful", "data"],
  // It cannot be.
  "implies-changed-plan": ["unverifiable", "data"],
  "implies-revised-base": ["unverifiable", "data"],
  "base-not-printed": ["unverifiable", "text"],
  "value-not-in-data": ["unverifiable", "data"],
  "base-not-in-data": ["unverifiable", "data"],
  "incomplete-base": ["unverifiable", "data"],
  "zero-base": ["unverifiable", "both"],
  "negative-base": ["unverifiable", "data"],
  "duplicate-observation": ["unverifiable", "data"],
  "not-comparable": ["unverifiable", "data"],
  "beyond-precision": ["unverifiable", "data"],
  "link-in-doubt": ["unverifiable", "both"],
  "split-not-exhaustive": ["unverifiable", "text"],
  "ambiguous-wording": ["unverifiable", "text"],
  "figure-missing": ["unverifiable", "data"],
} as const satisfies Readonly<Record<string, readonly [Verdict, Home]>>;

/** Why a verdict is what it is, in an audit of any kind. */
export type AuditReason = keyof typeof reasons;

type Given<W extends Home> = {
  [Reason in AuditReason]: (typeof reasons)[Reason][1] extends W | "both" ? Reason : never;
}[AuditReason];

/** Why a claim of a text gets its verdict. */
export type ReasonCode = Given<"text">;

/** Why a printed comparison of a data set gets its verdict. */
export type DataReason = Given<"data">;

/** Why a number is contradicted, or doubted. */
export type Disagreement = {
  [Reason in AuditReason]: (typeof reasons)[Reason][0] extends "inconsistent" ? Reason : never;
}[AuditReason];

/** All reasons, in their order. */
export const auditReasons: readonly AuditReason[] = Object.keys(reasons).filter(isAuditReason);

/** Those of a text's claims. */
export const textReasons: readonly ReasonCode[] = auditReasons.filter(isTextReason);

/** Those of a data set's printed comparisons: the code in columns is the place here. */
export const dataReasons: readonly DataReason[] = auditReasons.filter(isDataReason);

/** Whether a word is a reason. */
export function isAuditReason(word: string): word is AuditReason {
  return Object.hasOwn(reasons, word);
}

/** Whether a reason is one of a text's claims. */
function isTextReason(reason: AuditReason): reason is ReasonCode {
  return reasons[reason][1] !== "data";
}

/** Whether a reason is one of a data set's printed comparisons. */
export function isDataReason(word: string): word is DataReason {
  return isAuditReason(word) && reasons[word][1] !== "text";
}

/** The code that columns hold. */
export function dataReasonCode(reason: DataReason): number {
  return codes.get(reason) ?? 0;
}

const codes: ReadonlyMap<AuditReason, number> = new Map(dataReasons.map((reason, at) => [reason, at]));

/**
 * The verdict that a reason stands for; a text's disagreement may be `doubtful` instead.
 *
 * @example
 * verdictOfReason("agrees-with-revised-base") // -> "consistent"
 * verdictOfReason("implies-changed-plan") // -> "unverifiable"
 */
export function verdictOfReason(reason: AuditReason): Verdict {
  return reasons[reason][0];
}
