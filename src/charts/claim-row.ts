import type { AuditResult, Finding, LedgerEntry } from "../audit/result.ts";
import { Rational } from "../model/rational.ts";
import { plainText } from "./plain-text.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

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

/** The words of the line up to the claim's reported number, in so many pixels, cut at the front where there are more. */
export function quoteOf(result: AuditResult, { entry }: ClaimRow, room: number): string {
  const before = result.document.text.slice(Math.max(0, entry.end - room), entry.end);
  const line = before.slice(before.search(/[^\n\r\f]*$/));
  const words = plainText(line).split(" ");
  const whole = line.length < before.length || entry.end <= room;
  const text = (from: number) => `${from === 0 && whole ? "" : "…"}${words.slice(from).join(" ")}`;
  let from = 0;
  while (from < words.length - 1 && textWidth(text(from), sizes.label) > room) from++;
  const quoted = text(from);
  if (textWidth(quoted, sizes.label) <= room) return quoted;
  const letters = [...quoted];
  while (letters.length > 1 && textWidth(`…${letters.join("")}`, sizes.label) > room) letters.shift();
  return `…${letters.join("")}`;
}
