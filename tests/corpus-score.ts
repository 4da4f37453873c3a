import type { ReportAudit } from "../src/audit/contract/report-audit.ts";
import type { Span } from "../src/model/span.ts";

/** What a careful auditor would check in a passage. */
export interface Check {
  readonly kind: string;
  readonly quote: string;
  readonly reported: string;
  readonly verdict: "consistent" | "inconsistent" | "approximate" | "unverifiable";
  readonly note?: string;
  readonly operands?: readonly string[];
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
  /** Of these, without repeats, counts and ranks: calculations. */
  readonly core: number;
  readonly foundOfCore: number;
  /** Claims that are held right where they are wrong, or wrong where they are right. */
  readonly wrongVerdicts: number;
  readonly flags: number;
  readonly trueFlags: number;
  /** `found / checkable`: claims that can be checked, found with the right verdict. */
  readonly recall: number;
  /** `foundOfCore / core` */
  readonly coreRecall: number;
  /** `trueFlags / flags`: flags that are errors indeed, or in doubt. */
  readonly precision: number;
}

/** The same scoring as `score.py` of the corpus. Checks that are noted as doubtful are neither asked for nor held wrong. */
export function score(passages: readonly Passage[], auditOf: (passage: Passage) => ReportAudit): Score {
  const total = { checkable: 0, found: 0, core: 0, foundOfCore: 0, wrongVerdicts: 0, flags: 0, trueFlags: 0 };
  for (const passage of passages) {
    const claims = placesOf(auditOf(passage));
    const checks = passage.checks.map((check) => ({ ...check, ...placeOf(passage.text, check) }));
    for (const check of checks) {
      if (check.verdict === "unverifiable" || isDoubtful(check)) continue;
      const core = isCore(check);
      total.checkable++;
      if (core) total.core++;
      const wanted = check.verdict === "inconsistent" ? "inconsistent" : "consistent";
      const verdicts = new Set(aboutCheck(claims, check, passage.text).map(({ verdict }) => verdict));
      if (verdicts.has(wanted)) {
        total.found++;
        if (core) total.foundOfCore++;
      } else if (verdicts.has("consistent") || verdicts.has("inconsistent")) total.wrongVerdicts++;
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
    coreRecall: total.foundOfCore / Math.max(1, total.core),
    precision: total.trueFlags / Math.max(1, total.flags),
  };
}

interface Places {
  readonly verdict: string;
  readonly reported: Span;
  readonly operands: readonly Span[];
}

function placesOf({ ledger, findings: claims }: ReportAudit): Places[] {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  return claims.map((claim) => ({
    verdict: claim.verdict,
    reported: entries.get(claim.reported.id) ?? claim.span,
    operands: claim.operands.flatMap(({ id }) => entries.get(id) ?? []),
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

/** The claims about the number; where there is none, those that it takes part in together with others of the quote, or with all its operands. */
function aboutCheck(claims: readonly Places[], check: Placed, text: string): readonly Places[] {
  const { number, place: quote } = check;
  const about = claims.filter(({ reported }) => overlaps(reported, number));
  if (about.length > 0) return about;
  const within = claims.filter(
    ({ reported, operands }) =>
      operands.some((place) => overlaps(place, number)) &&
      (overlaps(reported, quote) || operands.some((place) => !overlaps(place, number) && overlaps(place, quote))),
  );
  return within.length > 0 ? within : claims.filter((claim) => isSameRelation(claim, check, text));
}

type Placed = Check & { readonly number: Span; readonly place: Span };

/** The same relation with another of its numbers under test: the claim holds the check's number and all its operands. */
function isSameRelation({ reported, operands }: Places, check: Placed, text: string): boolean {
  const places = [reported, ...operands];
  const wanted = new Set([check.reported, ...(check.operands ?? [])].map(digitsOf).filter((digits) => digits !== ""));
  const held = new Set(places.map(({ start, end }) => digitsOf(text.slice(start, end))));
  return (
    wanted.size > 1 &&
    places.some((place) => overlaps(place, check.number)) &&
    [...wanted].every((digits) => held.has(digits))
  );
}

function digitsOf(printed: string): string {
  return printed.replace(/\D/g, "");
}

/** A calculation; not one fact told twice, a list of names or a place among others. */
function isCore({ kind }: Check): boolean {
  return kind !== "repeat" && kind !== "count" && kind !== "rank";
}

function isDoubtful(check: Check): boolean {
  return check.note?.startsWith("doubt") ?? false;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
