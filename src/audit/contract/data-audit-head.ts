import type { DataAuditGroup, NotTotal, RuleSummary, SumSummary } from "../dataset/result.ts";
import type { Audit, AuditCounts, AuditImplied } from "./audit-contract.ts";

/** The audit of a data set without its findings, which are computed one by one, as there may be millions. */
export interface DataAuditHead extends Omit<Audit, "findings"> {
  readonly summary: DataAuditSummary;
  /** Plans implied by several consecutive periods but absent from the data set. */
  readonly implied: readonly ImpliedPlan[];
  readonly groups: readonly DataAuditGroup[];
  readonly notTotals: readonly NotTotal[];
  readonly rules: readonly RuleSummary[];
}

/** The counts of an audit of a data set: printed comparisons by verdict and by reason, and sums of its tables. */
export interface DataAuditSummary extends AuditCounts {
  readonly sums: SumSummary;
}

/** A plan that the percentages of several periods imply. */
export interface ImpliedPlan extends AuditImplied {
  readonly subject: { readonly indicator: string; readonly area: string };
  readonly run: NonNullable<AuditImplied["run"]>;
}
