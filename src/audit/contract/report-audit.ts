import type { Audit, AuditCounts, AuditImplied, AuditSource } from "./audit-contract.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import type { LedgerEntry } from "./ledger-entry.ts";

/** The audit of a report, of which more is known than of any source: its text, and every number printed in it. */
export interface ReportAudit extends Audit {
  readonly source: ReportSource;
  readonly summary: ReportSummary;
  readonly ledger: readonly LedgerEntry[];
  readonly findings: readonly ClaimFinding[];
  readonly implied: readonly ReportImplied[];
}

/** The report that was audited. */
export interface ReportSource extends AuditSource {
  readonly kind: "document";
  readonly language: string;
  readonly length: number;
  readonly text: string;
}

/** The counts of a report: claims by verdict and by reason, its printed numbers, and the rounding rule that its own figures follow. */
export interface ReportSummary extends AuditCounts {
  readonly numbers: number;
  readonly roundingRule: NonNullable<AuditCounts["roundingRule"]>;
}

/** A value that a report implies but does not print. */
export interface ReportImplied extends AuditImplied {
  readonly quantity: string;
}
