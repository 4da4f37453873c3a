import { expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { ClaimFinding } from "../../src/audit/contract/claim-finding.ts";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { Framing } from "../../src/audit/framing.ts";
import type { Candidate } from "../../src/audit/odds/candidate.ts";
import { stretchesOf } from "../../src/audit/stretches.ts";
import { systemOf } from "../../src/audit/system/candidates.ts";
import { readClaims } from "../../src/claims/read-claims.ts";
import { readText } from "../../src/documents/read-text.ts";
import { remembering } from "../../src/language/read.ts";
import { vietnamese } from "../../src/language/vi/vietnamese.ts";
import type { ClaimKind, Verdict } from "../../src/model/claim.ts";
import { baseValue } from "../../src/model/printed-number.ts";

/** What is found about one number: `operands` are printed texts, in the order of the formula. */
export interface Found extends Pick<ClaimFinding, "kind" | "verdict" | "reason" | "direction" | "severity"> {
  readonly reported: string;
  readonly operands: readonly string[];
}

export function auditOf(text: string): ReportAudit {
  return audit(readText("t", text), { lang: "vi" });
}

/** Everything that the audit of a text claims, with numbers as they are printed. */
export function findingsIn(text: string): Found[] {
  return auditOf(text).findings.map(({ kind, verdict, reason, direction, severity, reported, operands }) => ({
    kind,
    verdict,
    reason,
    direction,
    severity,
    reported: reported.text,
    operands: operands.map((operand) => operand.text),
  }));
}

/** What a text is flagged for, each as `kind reported`. */
export function flagsIn(text: string): string[] {
  return findingsIn(text)
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ kind, reported }) => `${kind} ${reported}`);
}

/** One way to recompute a number that is read in a text, and how the number stands to it; `operands` are printed texts. */
export interface Read extends Pick<Candidate, "agrees"> {
  readonly kind: ClaimKind;
  readonly reported: string;
  readonly operands: readonly string[];
  readonly strength: Candidate["reading"]["strength"];
  /** Whether it comes to the contrary of what is printed: a rise that is a fall. */
  readonly contrary: boolean;
}

/** Every reading of every claim of a text, before the odds say which is believed. */
export function readingsIn(text: string): Read[] {
  const language = remembering(vietnamese);
  const document = readText("t", text);
  const framing = new Framing(text, language);
  const printed = ({ numeral }: { numeral: { start: number; end: number } }) => text.slice(numeral.start, numeral.end);
  return [...stretchesOf(document, language)].flatMap(({ sentences, fresh }) => {
    const { passage, claims } = readClaims(sentences, fresh);
    const { candidates } = systemOf(passage, framing.of(passage), claims, fresh);
    return candidates.map(({ claim, reading, evaluation, agrees }) => ({
      kind: reading.kind ?? claim.kind,
      reported: printed(reading.reported ?? claim.reported),
      operands: reading.operands.map(({ quantity }) => printed(quantity)),
      strength: reading.strength,
      agrees,
      contrary: evaluation?.exact?.sign() === -baseValue((reading.reported ?? claim.reported).numeral).sign(),
    }));
  });
}

/** A text, the number it claims, what that is recomputed from, and what comes of it. */
export type Row = readonly [text: string, reported: string, operands: readonly string[], outcome: Outcome];

/**
 * What comes of a reading:
 *
 * - `consistent`: it agrees, and is what confirms the number where the odds suffice
 * - `inconsistent`: the wording ties it to its operands, which do not make it, or even its `contrary`; whether it is flagged is
 *   for the odds to say. Where nothing ties them: `inconsistent: possible`
 * - `unverifiable`: nothing is said of it, and why
 */
type Outcome = Verdict | `${Verdict}: ${ClaimFinding["reason"]}` | "inconsistent: contrary" | "inconsistent: possible";

/** Expects each text to yield a reading of the kind, and no flag or doubt of another number beside it. */
export function testFindings(kind: ClaimKind, rows: readonly Row[]): void {
  test.each(rows)("%s", (...row) => expectFinding(kind, row));
}

/** Rows that ought to hold and do not yet: each call says in a comment which rule is missing. */
export function testMissing(kind: ClaimKind, rows: readonly Row[]): void {
  it.fails.each(rows)("%s", (...row) => expectFinding(kind, row));
}

function expectFinding(kind: ClaimKind, [text, reported, operands, outcome]: Row): void {
  const [verdict, detail] = outcome.split(": ");
  const found = findingsIn(text);
  const about = found.filter((one) => one.kind === kind && one.reported === reported);
  const troubled = found.filter((one) => one.verdict === "inconsistent" || one.verdict === "doubtful");
  if (verdict === "inconsistent") {
    expect(readingsIn(text)).toContainEqual(
      expect.objectContaining({ kind, reported, operands, agrees: false, ...differing(detail) }),
    );
    expect(about.map((one) => one.verdict)).not.toContain("consistent");
    expect(troubled.filter((one) => !about.includes(one))).toEqual([]);
    return;
  }
  expect(troubled).toEqual([]);
  if (verdict === "consistent" && about.every((one) => one.verdict === "unverifiable"))
    expect(readingsIn(text)).toContainEqual(expect.objectContaining({ kind, reported, operands, agrees: true }));
  else
    expect(about).toContainEqual(expect.objectContaining({ operands, verdict, ...(detail ? { reason: detail } : {}) }));
}

/** How a reading that differs is expected to do so: firmly, unless the row says otherwise. */
function differing(detail: string | undefined): object {
  if (detail === "possible") return { strength: "possible" };
  return { strength: expect.stringMatching(/certain|likely/), ...(detail === "contrary" && { contrary: true }) };
}
