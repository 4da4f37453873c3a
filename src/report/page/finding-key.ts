import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { ReportView } from "../view.ts";

/** What a mark on a claim of a text is kept under: its kind and its words, wherever they stand in the next version. */
export function claimKey({ result }: ReportView, { kind, span, reported }: ClaimFinding): string {
  return shortHash([kind, reported.id === "" ? "" : result.source.text.slice(span.start, span.end)].join("\n"));
}

/** What a mark on a printed comparison is kept under: what it is of and what it says, in whatever row or sheet. */
export function printedKey({ subject, comparison, reported }: DataFinding): string {
  const { indicator, area, period, vintage = "" } = subject;
  return shortHash([indicator, area, period, comparison, vintage, reported.value].join("\n"));
}

/** What the marks of a page are kept under: what it is made from. */
export function pageKey(names: readonly string[]): string {
  return shortHash(names.join("\n"));
}

/** 64 bits of a text (FNV-1a) in letters and digits, reckoned in quarters, which are small integers: a page has a key for each of thousands of rows. */
function shortHash(text: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at++) {
    const mixed = a ^ (bytes[at] ?? 0);
    // The prime is 2^40 + 0x1b3: what is shifted reaches the upper half only.
    const second = b * 0x1b3 + ((mixed * 0x1b3) >>> 16);
    const third = c * 0x1b3 + (mixed << 8) + (second >>> 16);
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff;
    a = (mixed * 0x1b3) & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
  }
  return ((BigInt(d * 0x10000 + c) << 32n) | BigInt(b * 0x10000 + a)).toString(36);
}

const encoder = new TextEncoder();
