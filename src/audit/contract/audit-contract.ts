import type { AuditCause } from "../../model/audit-cause.ts";
import type { AuditReason } from "../../model/audit-reason.ts";
import type { ClaimKind, Severity, Support, Verdict } from "../../model/claim.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { SourcePlace } from "../../model/document.ts";
import type { Place } from "../../model/problem.ts";
import type {
  ColumnReading,
  DataAuditGroup,
  DataFinding,
  FindingIndirect,
  FindingRevision,
  MatchedName,
  NotTotal,
  RuleSummary,
  SumSummary,
} from "../dataset/result.ts";
import type { EditionChanges } from "../editions/edition-changes.ts";
import type { AuditSummary, LedgerEntry } from "../result.ts";

/**
 * What an audit says of a report or of a data set, in one shape: the contract `recount/audit@2` (docs/audit-format.md). Numbers are strings:
 * decimals, or fractions `a/b`.
 */
export interface Audit {
  readonly schema: "recount/audit@2";
  readonly source: AuditSource;
  readonly summary: AuditCounts;
  /** Every printed number of a report; absent of a data set, whose figures are its own. */
  readonly ledger?: readonly LedgerEntry[];
  readonly findings: readonly AuditFinding[];
  readonly implied: readonly AuditImplied[];
  /** Of a data set alone: counts by source, totals that are none, its rules, what was restated, names that were matched. */
  readonly groups?: readonly DataAuditGroup[];
  readonly notTotals?: readonly NotTotal[];
  readonly rules?: readonly RuleSummary[];
  readonly editions?: EditionChanges;
  readonly matches?: readonly MatchedName[];
  readonly readings?: readonly ColumnReading[];
}

/** What was audited. */
export interface AuditSource {
  readonly kind: "document" | "data";
  readonly name: string;
  readonly title?: string;
  /** Of a document: its language, its text and how long that is in UTF-16 code units. */
  readonly language?: string;
  readonly length?: number;
  readonly text?: string;
  /** Of a data set: how far a comparison that was stored without rounding may be off, as a part of its size. */
  readonly tolerance?: string;
}

/** What is counted: `findings` is all that was claimed or printed, those among them that agree and are left out too. */
export interface AuditCounts {
  readonly findings: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
  readonly reasons: Readonly<Partial<Record<AuditReason, number>>>;
  /** Of a document: printed numbers, and the rounding rule that its claims follow. */
  readonly numbers?: number;
  readonly roundingRule?: AuditSummary["roundingRule"];
  /** Of a data set: what its tables add up to. */
  readonly sums?: SumSummary;
}

/** A number that a finding is about. Formula, causes and blame name it by its id. */
export interface AuditNumber {
  /** Its entry in the ledger (`n13`), its number in another file (`x1`), or its role, with a number where several have it (`part2`). */
  readonly id: string;
  readonly role: "reported" | "operand" | DataFinding["operands"][number]["role"];
  readonly value: string;
  readonly unit?: string;
  /** As printed. */
  readonly text?: string;
  readonly place?: SourcePlace | Place;
  /** Of another file than the audited one: its name, and the sentence or row that prints the number. */
  readonly file?: string;
  readonly sentence?: string;
  /** When it was published, where that is said. */
  readonly vintage?: string;
  /** Of how many observations it is made, where of more than one. */
  readonly observations?: number;
}

/** What a finding is about, as far as it is known. */
export interface AuditSubject {
  readonly indicator?: string;
  readonly indicatorName?: string;
  readonly area?: string;
  readonly areaName?: string;
  /** In SDMX notation. */
  readonly period?: string;
  readonly vintage?: string;
  /** What the number is held against, as printed. */
  readonly reference?: string;
}

/** What may have gone wrong, found by recomputing with it. */
export interface AuditFindingCause {
  readonly code: AuditCause;
  /** The id of the number to change. */
  readonly number: string;
  readonly correction: string;
  readonly explanation: string;
  readonly place?: Place;
}

/** A number that may be wrong, with what it would be, and from where to where it could be. */
export interface AuditBlamed {
  /** The id of a number of the finding, where it is one. */
  readonly number?: string;
  readonly subject?: AuditSubject;
  readonly place?: Place;
  readonly correction: string;
  readonly low?: string;
  readonly high?: string;
  readonly cause?: AuditCause;
  readonly swappedWith?: Place;
}

/** A claim, a printed comparison, a sum or a rule, and what came of it. */
export interface AuditFinding {
  readonly id: string;
  readonly kind: ClaimKind | "comparison" | "rule";
  readonly subject: AuditSubject;
  /** Of a data set: reference and measure, in the notation of `recount compare`. */
  readonly comparison?: string;
  /** Of a document: the stretch of its text that holds the numbers. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly reported: AuditNumber;
  readonly operands: readonly AuditNumber[];
  /** Over the ids of numbers; empty where nothing could be calculated. */
  readonly formula: string;
  readonly recomputed?: { readonly low: string; readonly high: string; readonly exact: string; readonly unit: string };
  readonly verdict: Verdict;
  readonly reason: AuditReason;
  readonly why?: ComparisonReason;
  readonly severity: Severity;
  /** The probability that the verdict is right, of a document's claims. */
  readonly confidence?: number;
  readonly supports: readonly Support[];
  readonly explanation: string;
  /** The smallest error that the check would have shown. */
  readonly power?: string;
  readonly causes: readonly AuditFindingCause[];
  /** The smallest sets of numbers which, changed together, make all agree; `common` are the places that each changes. */
  readonly blame?: {
    readonly sets: readonly (readonly AuditBlamed[])[];
    readonly common: readonly Place[];
    readonly complete: boolean;
  };
  readonly agreesWith?: DataFinding["agreesWith"];
  readonly indirect?: FindingIndirect;
  readonly implied?: DataFinding["implied"];
  readonly revision?: FindingRevision;
  readonly rule?: string;
  readonly partOf?: string;
  /** The data set's comparison that settles a document's claim. */
  readonly data?: AuditFinding;
}

/** What can be deduced though it is not printed. */
export interface AuditImplied {
  readonly subject: AuditSubject;
  /** What it is, in words, of a document. */
  readonly quantity?: string;
  readonly low: string;
  readonly high: string;
  readonly exact?: string;
  readonly unit: string;
  /** The findings that it follows from; of a plan the periods that imply it. */
  readonly from: readonly string[];
  readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
}
