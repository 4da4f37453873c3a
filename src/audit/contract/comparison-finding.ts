import type { BlamedEntry, DataFinding, FindingCause, FindingOperand } from "../dataset/result.ts";
import type { AuditBlamed, AuditFinding, AuditNumber } from "./audit-finding.ts";

/** A printed comparison of a data set, a sum or a rule, as a finding of `recount/audit@2`. */
export function comparisonFinding(finding: DataFinding): AuditFinding {
  const { id, comparison, vintage, place, reported, unit, formula, recomputed, verdict, reason, why } = finding;
  const { severity, confidence, explanation, agreesWith, indirect, implied, revision, causes, rule, blame, partOf } =
    finding;
  const operands = numbersOf(finding.operands);
  return {
    id,
    kind: rule !== undefined ? "rule" : comparison === sumNotation ? "sum" : "comparison",
    subject: { ...subjectOf(finding), ...(vintage !== "" && { vintage }) },
    comparison,
    reported: { id: "reported", role: "reported", value: reported, unit, place },
    operands,
    formula,
    ...(recomputed && { recomputed: { ...recomputed, unit } }),
    verdict,
    reason,
    ...(why && { why }),
    severity,
    ...(confidence !== undefined && { confidence }),
    supports: [],
    explanation,
    causes: causes.map((cause) => ({
      code: cause.code,
      number: changedNumber(cause, operands),
      correction: cause.correction,
      explanation: cause.explanation,
      ...(cause.place && { place: cause.place }),
    })),
    ...(blame && { blame: { ...blame, sets: blame.sets.map((set) => set.map(blamedOf)) } }),
    ...(agreesWith && { agreesWith }),
    ...(indirect && { indirect }),
    ...(implied && { implied }),
    ...(revision && { revision }),
    ...(rule !== undefined && { rule }),
    ...(partOf !== undefined && { partOf }),
  };
}

/** The comparison of sums, in the notation of findings. */
const sumNotation = "parts/sum";

/** Each operand under its role, numbered where several have it. */
function numbersOf(operands: readonly FindingOperand[]): readonly AuditNumber[] {
  const many = new Set(operands.map(({ role }) => role).filter((role, at, all) => all.indexOf(role) !== at));
  const seen = new Map<string, number>();
  return operands.map(({ role, value, vintage, place, observations }) => {
    const number = (seen.get(role) ?? 0) + 1;
    seen.set(role, number);
    return {
      id: many.has(role) ? `${role}${number}` : role,
      role,
      value,
      place,
      ...(vintage !== "" && { vintage }),
      ...(observations > 1 && { observations }),
    };
  });
}

/** The id of the number that a cause is in: of several of one role the one that stands there. */
function changedNumber({ where, place }: FindingCause, operands: readonly AuditNumber[]): string {
  const named = operands.filter(({ role }) => role === where);
  const there = named.find((each) => place && JSON.stringify(each.place) === JSON.stringify(place));
  return (there ?? named[0])?.id ?? where;
}

function blamedOf(entry: BlamedEntry): AuditBlamed {
  const { place, correction, low, high, cause, swappedWith } = entry;
  return {
    subject: subjectOf(entry),
    place,
    correction,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(cause && { cause }),
    ...(swappedWith && { swappedWith }),
  };
}

function subjectOf(of: {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly areaName?: string;
  readonly period: string;
}) {
  const { indicator, indicatorName, area, areaName, period } = of;
  return { indicator, indicatorName, area, ...(areaName !== undefined && { areaName }), period };
}
