import type { CauseCode } from "../model/audit-cause.ts";
import type { ReasonCode } from "../model/audit-reason.ts";
import type { ClaimKind, LedgerRole, LedgerStatus, Severity, Support, Verdict } from "../model/claim.ts";
import type { SourcePlace } from "../model/document.ts";
import type { AuditFinding } from "./contract/audit-finding.ts";
import type { FrameEntry } from "./frame-entry.ts";

/** The audit of one document: the contract `recount/audit@1` (docs/audit-format.md). Numbers are strings. */
export interface AuditResult {
  readonly schema: "recount/audit@1";
  readonly document: {
    readonly name: string;
    readonly language: string;
    readonly length: number;
    readonly text: string;
  };
  readonly ledger: readonly LedgerEntry[];
  readonly claims: readonly Finding[];
  readonly implied: readonly ImpliedValue[];
  readonly summary: AuditSummary;
}

/** One printed number and its status. */
export interface LedgerEntry {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A decimal in the printed unit; absent where the digits are not a number (`1583/QĐ-CTN`, `1.105.984.00`). */
  readonly value?: string;
  readonly unit: string;
  readonly role: LedgerRole;
  readonly status: LedgerStatus;
  /** What a quantity was taken to measure; only if {@link AuditOptions} requests frames. */
  readonly frame?: FrameEntry;
  /** Its position in a file other than plain text: page and box, paragraph, cell. */
  readonly place?: SourcePlace;
}

/** A likely cause of a disagreement, with the number to change and its new value. */
export interface Cause {
  readonly code: CauseCode;
  readonly where: string;
  readonly correction: string;
  readonly explanation: string;
}

/** A number to change and its new value, in its own unit. */
export interface BlamedNumber {
  readonly where: string;
  readonly correction: string;
}

/** A claim with its recomputation. `start`, `end` and the ids point into the document's text and the ledger. */
export interface Finding {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly reported: string;
  readonly operands: readonly string[];
  /** Over ledger ids, `n13 / n14 - 1`; empty where no operand is printed. */
  readonly formula: string;
  /** The formula in writing, with units; absent where the numbers as printed make a true equation without. */
  readonly calculation?: string;
  /** In the reported number's unit; absent where nothing could be recomputed. */
  readonly recomputed?: {
    readonly low: string;
    readonly high: string;
    readonly exact: string;
    readonly unit: string;
  };
  readonly verdict: Verdict;
  /** The probability that the verdict is right: that the number is wrong if it is flagged or doubtful. */
  readonly confidence: number;
  /** The evidence that links its numbers. */
  readonly supports: readonly Support[];
  readonly reason: ReasonCode;
  readonly severity: Severity;
  readonly explanation: string;
  /** The smallest error that this check could detect, in the reported number's unit; empty if there was no check. */
  readonly power: string;
  readonly causes: readonly Cause[];
  /** The smallest sets of changes after which the claim, and all claims sharing its numbers, agree; absent if it agrees. */
  readonly blame?: readonly (readonly BlamedNumber[])[];
  readonly direction: "up" | "down" | "none";
  /** What the number is compared with, as printed: `cùng kỳ năm 2023`; empty where nothing is named. */
  readonly reference: string;
  /** The comparison in a data set that settles it, if the report itself does not: see docs/data-audit.md. */
  readonly data?: AuditFinding;
  /** The numbers in other files with which it was compared; the formula refers to them by their ids. */
  readonly elsewhere?: readonly NumberElsewhere[];
}

/** A number in another file: last year's report, an annex. */
export interface NumberElsewhere {
  /** `x1`, within its finding. */
  readonly id: string;
  /** The name of the file. */
  readonly file: string;
  /** Its position in that file's text, and in the file itself if it is not plain text. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly place?: SourcePlace;
  readonly text: string;
  readonly value: string;
  readonly unit: string;
  /** The sentence, or the row of a table, that prints it. */
  readonly sentence: string;
}

/** A value that the report implies but does not print. */
export interface ImpliedValue {
  readonly quantity: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly from: readonly string[];
}

/** The counts of an audit: printed numbers, and claims by verdict; `roundingRule` is the rule that the document's own figures follow. */
export interface AuditSummary {
  readonly numbers: number;
  readonly claims: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
  readonly roundingRule: "half" | "truncation" | "up";
}
