import type { AuditResult } from "../src/audit/result.ts";
import type { Span } from "../src/model/span.ts";

/** What a careful auditor would check in a passage. */
export interface Check {
  readonly quote: string;
  readonly reported: string;
  readonly verdict: "consistent" | "inconsistent" | "approximate" | "unverifiable";
  readonly note?: string;
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly checks: readonly Check[];
}

/** How the audits of passages stand to what an auditor would check: counts, and the ids of what was missed. */
export interface Score {
  readonly checkable: number;
  readonly found: number;
  readonly flags: number;
  readonly trueFlags: number;
  /** `found / checkable`: claims that can be checked, found with the right verdict. */
  readonly recall: number;
  /** `trueFlags / flags`: flags that are errors indeed, or in doubt. */
  readonly precision: number;
}

/** The same scoring as `score.py` of the corpus. Checks that are noted as doubtful are neither asked for nor held wrong. */
export function score(passages: readonly Passage[], auditOf: (passage: Passage) => AuditResult): Score {
  const total = { checkable: 0, found: 0, flags: 0, trueFlags: 0 };
  for (const passage of passages) {
    const claims = placesOf(auditOf(passage));
    const checks = passage.checks.map((check) => ({ ...check, ...placeOf(passage.text, check) }));
    for (const check of checks) {
      if (check.verdict === "unverifiable" || isDoubtful(check)) continue;
      total.checkable++;
      const wanted = check.verdict === "inconsistent" ? "inconsistent" : "consistent";
      if (aboutCheck(claims, check).some(({ verdict }) => verdict === wanted)) total.found++;
    }
    for (const flag of claims.filter(({ verdict }) => verdict === "inconsistent")) {
      total.flags++;
      const real = checks.some(
        (check) =>
          (check.verdict === "inconsistent" || isDoubtful(check)) &&
          [flag.reported, ...flag.operands].some((place) => overlaps(place, check.number)),
      );
      if (real) total.trueFlags++;
    }
  }
  return {
    ...total,
    recall: total.found / Math.max(1, total.checkable),
    precision: total.trueFlags / Math.max(1, total.flags),
  };
}

interface Places {
  readonly verdict: string;
  readonly reported: Span;
  readonly operands: readonly Span[];
}

function placesOf({ ledger, claims }: AuditResult): Places[] {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  return claims.map((claim) => ({
    verdict: claim.verdict,
    reported: entries.get(claim.reported) ?? claim,
    operands: claim.operands.flatMap((id) => entries.get(id) ?? []),
  }));
}

function placeOf(text: string, check: Check): { place: Span; number: Span } {
  const quote = text.indexOf(check.quote);
  const number = quote + check.quote.indexOf(check.reported);
  return {
    place: { start: quote, end: quote + check.quote.length },
    number: { start: number, end: number + check.reported.length },
  };
}

/** The claims about the number; where there is none, those that it takes part in together with others of the quote. */
function aboutCheck(claims: readonly Places[], check: { number: Span; place: Span }): readonly Places[] {
  const { number, place: quote } = check;
  const about = claims.filter(({ reported }) => overlaps(reported, number));
  if (about.length > 0) return about;
  return claims.filter(
    ({ reported, operands }) =>
      operands.some((place) => overlaps(place, number)) &&
      (overlaps(reported, quote) || operands.some((place) => !overlaps(place, number) && overlaps(place, quote))),
  );
}

function isDoubtful(check: Check): boolean {
  return check.note?.startsWith("doubt") ?? false;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
