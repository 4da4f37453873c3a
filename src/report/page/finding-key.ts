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

/** 64 bits of a text (FNV-1a) in letters and digits. */
function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
