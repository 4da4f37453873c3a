import type { CauseCode } from "../model/audit-cause.ts";
import type { ReasonCode } from "../model/audit-reason.ts";
import type { ClaimKind, LedgerRole, LedgerStatus, Severity, Support, Verdict } from "../model/claim.ts";
import type { SourcePlace } from "../model/document.ts";
import type { DataFinding } from "./dataset/result.ts";
import type { FrameEntry } from "./frame-entry.ts";

/** What an audit says of one document: the contract `recount/audit@1` (docs/audit-format.md). Numbers are strings. */
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

/** One printed number and what became of it. */
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
  /** What a quantity was understood to be about; only where {@link AuditOptions} asks for frames. */
  readonly frame?: FrameEntry;
  /** Where it stands in the file, where that is no plain text: page and box, paragraph, cell. */
  readonly place?: SourcePlace;
}

/** A likely cause of a disagreement, with the number to change and what it would become. */
export interface Cause {
  readonly code: CauseCode;
  readonly where: string;
  readonly correction: string;
  readonly explanation: string;
}

/** A number to change, and what it would become, in its own unit. */
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
  /** In the reported number's unit; absent where nothing could be recomputed. */
  readonly recomputed?: {
    readonly low: string;
    readonly high: string;
    readonly exact: string;
    readonly unit: string;
  };
  readonly verdict: Verdict;
  /** The probability that the verdict is right: that the number is wrong where it is flagged or doubted. */
  readonly confidence: number;
  /** What the link between its numbers rests on. */
  readonly supports: readonly Support[];
  readonly reason: ReasonCode;
  readonly severity: Severity;
  readonly explanation: string;
  /** The smallest error that this check would have shown, in the reported number's unit; empty where there was no check. */
  readonly power: string;
  readonly causes: readonly Cause[];
  /** The smallest sets of changes after which the claim, and all that shares numbers with it, agrees; absent where it agrees. */
  readonly blame?: readonly (readonly BlamedNumber[])[];
  readonly direction: "up" | "down" | "none";
  /** What the number is held against, as printed: `cùng kỳ năm 2023`; empty where nothing is named. */
  readonly reference: string;
  /** The comparison of a data set that settles it, where the report itself does not: `recount/data-audit@1`. */
  readonly data?: DataFinding;
  /** The numbers of other files that it was held against; the formula names them by their ids. */
  readonly elsewhere?: readonly NumberElsewhere[];
}

/** A number of another file: last year's report, an annex. */
export interface NumberElsewhere {
  /** `x1`, within its finding. */
  readonly id: string;
  /** The name of the file. */
  readonly file: string;
  /** Where it stands in that file's text, and in the file itself where that is no plain text. */
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

/** What the report lets one deduce though it does not print it. */
export interface ImpliedValue {
  readonly quantity: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly from: readonly string[];
}

export interface AuditSummary {
  readonly numbers: number;
  readonly claims: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
  readonly roundingRule: "half" | "truncation" | "up";
}
