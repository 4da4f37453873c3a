import { expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { AuditResult, Finding } from "../../src/audit/result.ts";
import { readText } from "../../src/documents/read-text.ts";
import type { ClaimKind, Verdict } from "../../src/model/claim.ts";

/** What is found about one number: `operands` are printed texts, in the order of the formula. */
export interface Found extends Pick<Finding, "kind" | "verdict" | "reason" | "direction" | "severity"> {
  readonly reported: string;
  readonly operands: readonly string[];
}

export function auditOf(text: string): AuditResult {
  return audit(readText("t", text), { lang: "vi" });
}

/** Everything that the audit of a text claims, with numbers as they are printed. */
export function findingsIn(text: string): Found[] {
  const { ledger, claims } = auditOf(text);
  const printed = new Map(ledger.map((entry) => [entry.id, entry.text]));
  return claims.map(({ kind, verdict, reason, direction, severity, reported, operands }) => ({
    kind,
    verdict,
    reason,
    direction,
    severity,
    reported: printed.get(reported) ?? "",
    operands: operands.map((id) => printed.get(id) ?? ""),
  }));
}

/** What a text is flagged for, each as `kind reported`. */
export function flagsIn(text: string): string[] {
  return findingsIn(text)
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ kind, reported }) => `${kind} ${reported}`);
}

/** A text, the number it claims, what that is recomputed from, and what comes of it: `verdict` or `verdict: reason`. */
export type Row = readonly [text: string, reported: string, operands: readonly string[], outcome: Outcome];
type Outcome = Verdict | `${Verdict}: ${Finding["reason"]}`;

/** Expects each text to yield a finding of the kind, and no flag beside it. */
export function testFindings(kind: ClaimKind, rows: readonly Row[]): void {
  test.each(rows)("%s", (...row) => expectFinding(kind, row));
}

/** Rows that ought to hold and do not yet: each call says in a comment which rule is missing. */
export function testMissing(kind: ClaimKind, rows: readonly Row[]): void {
  it.fails.each(rows)("%s", (...row) => expectFinding(kind, row));
}

function expectFinding(kind: ClaimKind, [text, reported, operands, outcome]: Row): void {
  const [verdict, reason] = outcome.split(": ");
  const expected = { kind, reported, operands, verdict, ...(reason ? { reason } : {}) };
  expect(findingsIn(text)).toContainEqual(expect.objectContaining(expected));
  expect(flagsIn(text)).toEqual(verdict === "inconsistent" ? [`${kind} ${reported}`] : []);
}
