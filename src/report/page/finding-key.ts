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

/** 64 bits of a text (FNV-1a) in letters and digits, reckoned in two halves: a page has a key for each of thousands of rows. */
function shortHash(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3: the first term reaches the upper half only.
    const product = mixed * 0x1b3;
    low = product >>> 0;
    high = (high * 0x1b3 + (product - low) / half + ((mixed << 8) >>> 0)) % half;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36);
}

const encoder = new TextEncoder();
const half = 2 ** 32;
