import type { Finding, LedgerEntry } from "../result.ts";
import type { AuditFinding, AuditNumber, AuditSubject } from "./audit-finding.ts";

/** A claim of a report as a finding of `recount/audit@2`; `entry` looks a number of the ledger up. */
export function claimFinding(claim: Finding, entry: (id: string) => LedgerEntry | undefined): AuditFinding {
  const { id, kind, start, end, formula, recomputed, verdict, reason, severity, confidence, supports } = claim;
  const { explanation, power, causes, blame, reference, data, elsewhere = [] } = claim;
  const frame = entry(claim.reported)?.frame;
  return {
    id,
    kind,
    subject: subjectOf(frame, reference),
    span: { start, end },
    reported: numberOf(claim.reported, "reported", entry),
    operands: [
      ...claim.operands.map((operand) => numberOf(operand, "operand", entry)),
      ...elsewhere.map(({ id: other, file, place, text, value, unit, sentence }) => ({
        id: other,
        role: "operand" as const,
        value,
        unit,
        text,
        ...(place && { place }),
        file,
        sentence,
      })),
    ],
    formula,
    ...(recomputed && { recomputed }),
    verdict,
    reason,
    severity,
    confidence,
    supports,
    explanation,
    ...(power !== "" && { power }),
    causes: causes.map(({ code, where, correction, explanation: text }) => ({
      code,
      number: where,
      correction,
      explanation: text,
    })),
    ...(blame && {
      blame: {
        sets: blame.map((set) => set.map(({ where, correction }) => ({ number: where, correction }))),
        common: [],
        complete: true,
      },
    }),
    ...(data && { data }),
  };
}

function numberOf(
  id: string,
  role: "reported" | "operand",
  entry: (id: string) => LedgerEntry | undefined,
): AuditNumber {
  const { value = "", unit = "", text, place } = entry(id) ?? {};
  return { id, role, value, unit, ...(text !== undefined && { text }), ...(place && { place }) };
}

function subjectOf(frame: LedgerEntry["frame"], reference: string): AuditSubject {
  const { indicator, period } = frame ?? {};
  return {
    ...(indicator !== undefined && { indicatorName: indicator }),
    ...(period !== undefined && { period }),
    ...(reference !== "" && { reference }),
  };
}
