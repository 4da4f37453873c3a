import type { DataReason } from "../../model/audit-reason.ts";
import type { Place } from "../../model/problem.ts";
import type { AuditFinding, AuditNumber, AuditSubject } from "./audit-finding.ts";

/** A finding of a data set: a printed comparison, a sum or a rule, of which more is known than of a report's claim. */
export interface DataFinding extends AuditFinding {
  readonly kind: "comparison" | "sum" | "rule";
  readonly subject: DataSubject;
  readonly comparison: string;
  readonly reported: DataNumber & { readonly unit: string };
  readonly operands: readonly DataNumber[];
  readonly reason: DataReason;
}

/** The subject of a data set's finding. */
export interface DataSubject extends AuditSubject {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
}

/** A number of a data set, which stands somewhere. */
export interface DataNumber extends AuditNumber {
  readonly place: Place;
}

/** Operands under the names of their roles, numbered where several have one: `value`, `base`; `part1`, `part2`. */
export function numbered(operands: readonly Omit<DataNumber, "id">[]): readonly DataNumber[] {
  const counts = new Map<string, number>();
  for (const { role } of operands) counts.set(role, (counts.get(role) ?? 0) + 1);
  const seen = new Map<string, number>();
  return operands.map((operand) => {
    const { role } = operand;
    const number = (seen.get(role) ?? 0) + 1;
    seen.set(role, number);
    return { id: counts.get(role) === 1 ? role : `${role}${number}`, ...operand };
  });
}
