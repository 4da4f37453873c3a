import type { AuditCause } from "../../model/audit-cause.ts";
import type { AuditReason } from "../../model/audit-reason.ts";
import type { ClaimKind, Severity, Support, Verdict } from "../../model/claim.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { SourcePlace } from "../../model/document.ts";
import type { Place } from "../../model/problem.ts";
import type { Span } from "../../model/span.ts";
import type { FindingAgreement, FindingImplied, FindingIndirect, FindingRevision } from "../dataset/result.ts";

/** A number in a finding. Formula, causes and blame refer to it by its id. */
export interface AuditNumber {
  /** Its entry in the ledger (`n13`), its number in another file (`x1`), or its role, with a number where several have it (`part2`). */
  readonly id: string;
  readonly role: "reported" | "operand" | "value" | "base" | "total-base" | "part";
  readonly value: string;
  readonly unit?: string;
  /** As printed. */
  readonly text?: string;
  readonly place?: SourcePlace | Place;
  /** If it is from another file: the name of that file, its position in that file's text, and the sentence or row that prints it. */
  readonly file?: string;
  readonly span?: Span;
  readonly line?: number;
  readonly sentence?: string;
  /** Date of publication, if stated. */
  readonly vintage?: string;
  /** Number of observations it is aggregated from, if more than one. */
  readonly observations?: number;
}

/** The subject of a finding, as far as known. */
export interface AuditSubject {
  readonly indicator?: string;
  readonly indicatorName?: string;
  readonly area?: string;
  readonly areaName?: string;
  /** In SDMX notation. */
  readonly period?: string;
  readonly vintage?: string;
  /** The reference of the comparison, as printed. */
  readonly reference?: string;
}

/** A possible error: a correction with which the recomputation agrees. */
export interface AuditFindingCause {
  readonly code: AuditCause;
  /** The id of the number to change. */
  readonly number: string;
  readonly correction: string;
  readonly explanation: string;
  readonly place?: Place;
}

/** A number that may be wrong, with its correction and the range of values that would agree. */
export interface AuditBlamed {
  /** Its id, if it is one of the finding's numbers. */
  readonly number?: string;
  readonly subject?: AuditSubject;
  readonly place?: Place;
  readonly correction: string;
  readonly low?: string;
  readonly high?: string;
  readonly cause?: AuditCause;
  readonly swappedWith?: Place;
}

/** The smallest sets of numbers whose correction makes all checks agree. */
export interface AuditBlame {
  readonly sets: readonly (readonly AuditBlamed[])[];
  /** The places of the numbers that every set changes. */
  readonly common: readonly Place[];
  /** Whether the list is complete; false if the search was stopped. */
  readonly complete: boolean;
}

/** A claim, printed comparison, sum or rule, with its recomputation, verdict and reason. */
export interface AuditFinding {
  readonly id: string;
  readonly kind: ClaimKind | "comparison" | "rule";
  readonly subject: AuditSubject;
  /** For a data set: reference and measure, in the notation of `recount compare`. */
  readonly comparison?: string;
  /** For a document: the passage that contains the numbers, in UTF-16 code units from the start of the text. */
  readonly span?: Span;
  readonly reported: AuditNumber;
  readonly operands: readonly AuditNumber[];
  /** The calculation over ids of numbers, `n13 / n14 - 1`; empty if none was possible. */
  readonly formula: string;
  /** For a document: the formula in writing, with units; absent where the numbers as printed make a true equation without. */
  readonly calculation?: string;
  /** For a document: the direction that it states. */
  readonly direction?: "up" | "down" | "none";
  readonly recomputed?: { readonly low: string; readonly high: string; readonly exact: string; readonly unit: string };
  readonly verdict: Verdict;
  readonly reason: AuditReason;
  readonly why?: ComparisonReason;
  readonly severity: Severity;
  /** For claims of a document: the probability, 0 to 1, that the verdict is right; for a doubtful comparison of a data set, that its number or value is wrong. */
  readonly confidence?: number;
  readonly supports: readonly Support[];
  readonly explanation: string;
  /** The smallest error that the check would have detected. */
  readonly power?: string;
  readonly causes: readonly AuditFindingCause[];
  readonly blame?: AuditBlame;
  readonly agreesWith?: FindingAgreement;
  readonly indirect?: FindingIndirect;
  readonly implied?: FindingImplied;
  readonly revision?: FindingRevision;
  readonly rule?: string;
  readonly partOf?: string;
  /** For a claim of a document: the comparison of the data set that decides it. */
  readonly data?: AuditFinding;
}
