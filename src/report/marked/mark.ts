import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../../audit/contract/report-audit.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { basisText, type ReportView, viewOf } from "../view.ts";
import { likePrinted } from "./like-printed.ts";

/** A note at a number of a document: where in the document's text, what it says, and what the number should be where that is clear. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly verdict: "inconsistent" | "doubtful" | "consistent";
  /** What is wrong, the right value, why, how sure: one line each. */
  readonly lines: readonly string[];
  readonly correction?: string;
}

/** What is marked. */
export interface MarkOptions {
  readonly lang: Language;
  /** Also the numbers that are confirmed. */
  readonly confirmed?: boolean;
}

const gravity = { inconsistent: 0, doubtful: 1, consistent: 2 } as const;

/** The marks of an audit, one a number, in the order of the text: each flagged and doubtful one, on wish each confirmed one. */
export function marksOf(result: ReportAudit, { lang, confirmed = false }: MarkOptions): readonly Mark[] {
  const view = viewOf(result, lang);
  const byNumber = new Map<string, ClaimFinding[]>();
  for (const claim of result.findings) {
    if (claim.verdict === "unverifiable" || (claim.verdict === "consistent" && !confirmed)) continue;
    const same = byNumber.get(claim.reported.id) ?? [];
    same.push(claim);
    byNumber.set(claim.reported.id, same);
  }
  const marks: Mark[] = [];
  for (const [id, claims] of byNumber) {
    const entry = view.entry(id);
    if (entry) marks.push(markOf(view, entry, claims, lang));
  }
  return marks.sort((a, b) => a.start - b.start);
}

function markOf(view: ReportView, entry: LedgerEntry, claims: readonly ClaimFinding[], lang: Language): Mark {
  const graver = claims.toSorted((a, b) => gravityOf(a) - gravityOf(b));
  const told = graver.filter((claim) => gravityOf(claim) === Math.min(...graver.map(gravityOf)));
  const { verdict } = told[0] ?? { verdict: "consistent" };
  const cause = told.flatMap(({ causes }) => causes).find(({ number }) => number === entry.id);
  const correction = cause?.code === "omitted-part" || !cause ? undefined : likePrinted(entry, cause.correction);
  return {
    start: entry.start,
    end: entry.end,
    verdict: verdict === "unverifiable" ? "consistent" : verdict,
    lines: told.flatMap((claim) => linesOf(view, claim, lang)),
    ...(correction !== undefined && { correction }),
  };
}

function gravityOf({ verdict }: ClaimFinding): number {
  return verdict === "unverifiable" ? gravity.consistent : gravity[verdict];
}

function linesOf(view: ReportView, claim: ClaimFinding, lang: Language): readonly string[] {
  const words = wordsFor(lang).audit.marks;
  if (claim.verdict === "consistent") return [words.agrees(claim.explanation)];
  const [first] = claim.causes;
  return [
    `${words.verdicts[claim.verdict === "doubtful" ? "doubtful" : "inconsistent"]}: ${claim.explanation}`,
    ...(first ? [first.explanation] : []),
    basisText(view, claim),
  ];
}
