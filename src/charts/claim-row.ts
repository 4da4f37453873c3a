import type { ClaimFinding } from "../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { Rational } from "../model/rational.ts";

/** A claim with its reported number, where that is a number. */
export interface ClaimRow {
  readonly finding: ClaimFinding;
  readonly entry: LedgerEntry;
  readonly reported: Rational;
}

/** The claims whose reported number has a value. */
export function claimRows(result: ReportAudit): ClaimRow[] {
  const entries = new Map(result.ledger.map((entry) => [entry.id, entry]));
  return result.findings.flatMap((finding) => {
    const entry = entries.get(finding.reported.id);
    return entry?.value === undefined ? [] : [{ finding, entry, reported: Rational.parse(entry.value) }];
  });
}

const farthest = 1e9;

/** A value as a position on a chart: the nearest double, kept within a thousand million so that every mark is drawn. */
export function position(value: Rational): number {
  return Math.max(-farthest, Math.min(farthest, value.toNumber()));
}
