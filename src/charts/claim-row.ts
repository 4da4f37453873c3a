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

/** A text without line ends, control characters and marks that turn the direction of writing. */
export function plainText(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}

/** The words of the line up to the claim's reported number, at most `characters` long, cut at the front where more. */
export function quoteOf(result: AuditResult, { entry }: ClaimRow, characters: number): string {
  const before = result.document.text.slice(Math.max(0, entry.end - 4 * characters), entry.end);
  const line = before.slice(before.search(/[^\n\r\f]*$/));
  const all = [...plainText(line)];
  if (all.length <= characters && line.length < before.length) return all.join("");
  const kept = all.slice(1 - characters).join("");
  const space = kept.indexOf(" ");
  return `…${space < 0 || space > characters / 2 ? kept : kept.slice(space + 1)}`;
}
