/**
 * recount's audits: of a report's text, and of the comparisons printed in a data set.
 *
 * @module recount/audit
 */
export { type AuditOptions, audit } from "./audit/audit.ts";
export {
  type AuditResult,
  type AuditSummary,
  type BlamedNumber,
  type Cause,
  type Finding,
  type ImpliedValue,
  type NumberElsewhere,
  toAudit1,
} from "./audit/contract/audit-1.ts";
export type * from "./audit/contract/audit-contract.ts";
export type * from "./audit/contract/audit-finding.ts";
export type { ClaimCause, ClaimFinding, ClaimNumber, NumberOfOtherFile } from "./audit/contract/claim-finding.ts";
export type * from "./audit/contract/data-audit-head.ts";
export type { DataFinding, DataNumber, DataSubject } from "./audit/contract/data-finding.ts";
export type * from "./audit/contract/ledger-entry.ts";
export type * from "./audit/contract/report-audit.ts";
export { auditBeside } from "./audit/dataset/audit-beside.ts";
export { auditPanel, type PanelAudit } from "./audit/dataset/audit-panel.ts";
export type { DataCause } from "./audit/dataset/causes.ts";
export { type DatasetName, dataAuditHead, findingsOf } from "./audit/dataset/data-audit.ts";
export type { ComparisonJudgement } from "./audit/dataset/judgement.ts";
export type * from "./audit/dataset/result.ts";
export type { FrameEntry } from "./audit/frame-entry.ts";
export { readText } from "./documents/read-text.ts";
export { type DataReason, dataReasons, verdictOfReason } from "./model/audit-reason.ts";
export type { Verdict } from "./model/claim.ts";
