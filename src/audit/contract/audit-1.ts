import type { CauseCode } from "../../model/audit-cause.ts";
import type { ReasonCode } from "../../model/audit-reason.ts";
import type { ClaimKind, Severity, Support, Verdict } from "../../model/claim.ts";
import type { SourcePlace } from "../../model/document.ts";
import type { AuditFinding } from "./audit-finding.ts";
import { type ClaimCause, type ClaimFinding, elsewhereOf, type NumberOfOtherFile } from "./claim-finding.ts";
import type { LedgerEntry } from "./ledger-entry.ts";
import type { ReportAudit, ReportSummary } from "./report-audit.ts";

/** The audit of a report in its first shape: the contract `recount/audit@1` (docs/audit-format.md). Numbers are strings. */
export interface AuditResult {
  readonly schema: "recount/audit@1";
  readonly document: {
    readonly name: string;
    readonly language: string;
    readonly length: number;
    readonly text: string;
  };
  readonly ledger: readonly LedgerEntry[];
  readonly claims: readonly Finding[];
  readonly implied: readonly ImpliedValue[];
  readonly summary: AuditSummary;
}

/** A likely cause of a disagreement: `where` is the ledger's id of the number to change. */
export interface Cause {
  readonly code: CauseCode;
  readonly where: string;
  readonly correction: string;
  readonly explanation: string;
}

/** A number to change and its new value, in its own unit. */
export interface BlamedNumber {
  readonly where: string;
  readonly correction: string;
}

/** A claim of `recount/audit@1`: its numbers are ids of the ledger, `start` and `end` point into the document's text. */
export interface Finding {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly reported: string;
  readonly operands: readonly string[];
  readonly formula: string;
  readonly calculation?: string;
  readonly recomputed?: NonNullable<ClaimFinding["recomputed"]>;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly supports: readonly Support[];
  readonly reason: ReasonCode;
  readonly severity: Severity;
  readonly explanation: string;
  /** Empty if there was no check. */
  readonly power: string;
  readonly causes: readonly Cause[];
  readonly blame?: readonly (readonly BlamedNumber[])[];
  readonly direction: ClaimFinding["direction"];
  /** Empty where nothing is named. */
  readonly reference: string;
  readonly data?: AuditFinding;
  readonly elsewhere?: readonly NumberElsewhere[];
}

/** A number in another file: last year's report, an annex. Its id is `x1`, within its claim. */
export interface NumberElsewhere {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly place?: SourcePlace;
  readonly text: string;
  readonly value: string;
  readonly unit: string;
  readonly sentence: string;
}

/** A value that the report implies but does not print. */
export interface ImpliedValue {
  readonly quantity: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly from: readonly string[];
}

/** The counts of `recount/audit@1`: printed numbers, claims, and claims by verdict. */
export interface AuditSummary
  extends Pick<
    ReportSummary,
    "numbers" | "consistent" | "inconsistent" | "doubtful" | "unverifiable" | "roundingRule"
  > {
  readonly claims: number;
}

/**
 * The audit of a report as `recount/audit@1`, the contract that `--format json` and `ndjson` print. It says what
 * `recount/audit@2` says, but for `subject` and `reasons`.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * const { schema, claims } = toAudit1(result);
 * [schema, claims[0]?.reported, claims[0]?.operands] // -> ["recount/audit@1", "n3", ["n1", "n2"]]
 */
export function toAudit1({ source, ledger, findings, implied, summary }: ReportAudit): AuditResult {
  const { name, language, length, text } = source;
  return {
    schema: "recount/audit@1",
    document: { name, language, length, text },
    ledger,
    claims: findings.map(claim1),
    implied: implied.map(implied1),
    summary: summary1(summary),
  };
}

/** A finding of a report as a claim of `recount/audit@1`. */
export function claim1(finding: ClaimFinding): Finding {
  const { id, kind, span, verdict, confidence, supports, reason, severity, explanation, direction, formula } = finding;
  const { recomputed, calculation, power = "", subject, reported, operands, causes, blame, data } = finding;
  const elsewhere = elsewhereOf(finding).map(elsewhere1);
  const values = recomputed && { recomputed };
  const written = calculation !== undefined && { calculation };
  // What a data set or another file settles was always written in another order: no reader minds, but a comparison of files does.
  const isSettled = data !== undefined || elsewhere.length > 0;
  return {
    id,
    kind,
    start: span.start,
    end: span.end,
    ...(!isSettled && values),
    verdict,
    confidence,
    supports,
    reason,
    severity,
    explanation,
    ...(!isSettled && written),
    power,
    direction,
    reference: subject.reference ?? "",
    reported: reported.id,
    operands: operands.flatMap((number) => (number.file === undefined ? [number.id] : [])),
    formula,
    causes: causes.map((cause) => cause1(cause, isSettled)),
    ...(blame && { blame: blame.sets.map((set) => set.map(blamed1)) }),
    ...(isSettled && { ...values, ...written }),
    ...(elsewhere.length > 0 && { elsewhere }),
    ...(data && { data }),
  };
}

function cause1({ code, number: where, correction, explanation }: ClaimCause, isSettled: boolean): Cause {
  return isSettled ? { code, where, correction, explanation } : { code, correction, explanation, where };
}

function blamed1({ number: where = "", correction }: { readonly number?: string; readonly correction: string }) {
  return { where, correction };
}

function elsewhere1(number: NumberOfOtherFile): NumberElsewhere {
  const { id, file, span, line, place, text, value, unit, sentence } = number;
  return { id, file, start: span.start, end: span.end, line, ...(place && { place }), text, value, unit, sentence };
}

function implied1({ quantity, low, high, unit, from }: ReportAudit["implied"][number]): ImpliedValue {
  return { quantity, low, high, unit, from };
}

function summary1(summary: ReportSummary): AuditSummary {
  const { numbers, findings: claims, consistent, inconsistent, doubtful, unverifiable, roundingRule } = summary;
  return { numbers, claims, consistent, inconsistent, doubtful, unverifiable, roundingRule };
}
