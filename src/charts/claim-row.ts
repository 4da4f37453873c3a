import type { AuditResult, Finding, LedgerEntry } from "../audit/result.ts";
import { Rational } from "../model/rational.ts";

/** A claim with its reported number, where that is a number. */
export interface ClaimRow {
  readonly finding: Finding;
  readonly entry: LedgerEntry;
  readonly reported: Rational;
}

/** The claims whose reported number has a value. */
export function claimRows(result: AuditResult): ClaimRow[] {
  const entries = new Map(result.ledger.map((entry) => [entry.id, entry]));
  return result.claims.flatMap((finding) => {
    const entry = entries.get(finding.reported);
    return entry?.value === undefined ? [] : [{ finding, entry, reported: Rational.parse(entry.value) }];
  });
}

const farthest = 1e9;

/** A value as a position on a chart: the nearest double, kept within a thousand million so that every mark is drawn. */
export function position(value: Rational): number {
  return Math.max(-farthest, Math.min(farthest, value.toNumber()));
}
