/** Where a cause is told: of what a `text` claims, of what a `data` set prints, of `both`. */
type Home = "text" | "data" | "both";

/** What may have gone wrong where a number does not agree. */
const causes = {
  "digit-changed": "both",
  "digit-transposed": "both",
  "digit-missing": "both",
  "digit-added": "both",
  direction: "both",
  "percent-or-points": "text",
  "percent-of-as-change": "data",
  "change-as-percent-of": "data",
  "points-as-percent": "data",
  "percent-as-points": "data",
  "unit-scale": "both",
  "wrong-base": "both",
  "neighbouring-row": "data",
  truncated: "both",
  "rounded-twice": "both",
  "omitted-part": "text",
  "part-or-total": "text",
  /** A digit or a decimal comma that was taken for another on a picture: the report may be right. */
  misread: "text",
  "wrong-figure": "data",
  "columns-swapped": "data",
  "wrong-period": "data",
  "stale-column": "data",
  "stale-row": "data",
  "figures-swapped": "data",
} as const satisfies Readonly<Record<string, Home>>;

/** What may have gone wrong, in an audit of any kind. */
export type AuditCause = keyof typeof causes;

type Told<W extends Home> = {
  [Cause in AuditCause]: (typeof causes)[Cause] extends W | "both" ? Cause : never;
}[AuditCause];

/** What may have gone wrong where a claim of a text does not agree. */
export type CauseCode = Told<"text">;

/** What may have gone wrong where a printed comparison of a data set differs. */
export type DataCauseCode = Told<"data">;

/** Slips of the keys, which are worded alike wherever the number stands. */
const keySlips = [
  "digit-changed",
  "digit-transposed",
  "digit-missing",
  "digit-added",
  "unit-scale",
  "direction",
] as const;

/** A slip of the keys: of digits, of the decimal mark, of the sign. */
export type KeySlip = (typeof keySlips)[number];

/** Whether a cause is a slip of the keys. */
export function isKeySlip(cause: AuditCause): cause is KeySlip {
  return keySlips.some((slip) => slip === cause);
}

/** All causes, in their order. */
export const auditCauses: readonly AuditCause[] = Object.keys(causes).filter(isAuditCause);

/** Those of a text's claims. */
export const textCauses: readonly CauseCode[] = auditCauses.filter(isTextCause);

function isTextCause(cause: AuditCause): cause is CauseCode {
  return causes[cause] !== "data";
}

function isAuditCause(word: string): word is AuditCause {
  return Object.hasOwn(causes, word);
}
