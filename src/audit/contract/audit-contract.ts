import type { AuditReason } from "../../model/audit-reason.ts";
import type {
  ColumnReading,
  DataAuditGroup,
  MatchedName,
  NotTotal,
  RuleSummary,
  SumSummary,
} from "../dataset/result.ts";
import type { EditionChanges } from "../editions/edition-changes.ts";
import type { AuditFinding, AuditSubject } from "./audit-finding.ts";
import type { LedgerEntry } from "./ledger-entry.ts";

/**
 * The result of an audit of a report or a data set, in one structure: the contract `recount/audit@2` (docs/audit-format.md). Numbers are
 * strings: decimals, or fractions `a/b` where no decimal is exact.
 */
export interface Audit {
  readonly schema: "recount/audit@2";
  readonly source: AuditSource;
  readonly summary: AuditCounts;
  /** Every printed number of a report; absent for a data set. */
  readonly ledger?: readonly LedgerEntry[];
  readonly findings: readonly AuditFinding[];
  readonly implied: readonly AuditImplied[];
  /** For a data set only: counts by source, named totals that are not sums, its rules, restated figures, matched names. */
  readonly groups?: readonly DataAuditGroup[];
  readonly notTotals?: readonly NotTotal[];
  readonly rules?: readonly RuleSummary[];
  readonly editions?: EditionChanges;
  readonly matches?: readonly MatchedName[];
  readonly readings?: readonly ColumnReading[];
}

/** The report or data set audited. */
export interface AuditSource {
  readonly kind: "document" | "data";
  readonly name: string;
  readonly title?: string;
  /** For a document: its language (`vi`, `en`), its text, and the length of the text in UTF-16 code units. */
  readonly language?: string;
  readonly length?: number;
  readonly text?: string;
  /** For a data set: the relative tolerance for comparisons stored without rounding. */
  readonly tolerance?: string;
}

/** Counts of findings by verdict; `findings` includes consistent ones that are omitted from the list. */
export interface AuditCounts {
  readonly findings: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
  readonly reasons: Readonly<Partial<Record<AuditReason, number>>>;
  /** For a document: the number of printed numbers, and the rounding rule its claims follow. */
  readonly numbers?: number;
  readonly roundingRule?: "half" | "truncation" | "up";
  /** For a data set: the sums checked in its tables. */
  readonly sums?: SumSummary;
}

/** A value that is not printed but follows from those that are. */
export interface AuditImplied {
  readonly subject: AuditSubject;
  /** For a document: the quantity in words. */
  readonly quantity?: string;
  readonly low: string;
  readonly high: string;
  readonly exact?: string;
  readonly unit: string;
  /** Ids of the findings from which it follows; for a plan, the periods that imply it. */
  readonly from: readonly string[];
  readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
}
