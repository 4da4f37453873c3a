import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { type AuditResult, type Finding, toAudit1 } from "../../../src/audit/contract/audit-1.ts";
import type { ReportAudit } from "../../../src/audit/contract/report-audit.ts";
import { readText } from "../../../src/documents/read-text.ts";

const files = join(import.meta.dirname, "../../cli/audit-1");
const textOf = (name: string) => readText(name, readFileSync(join(files, name), "utf8"));

/** The audit that a `recount/audit@1` was made of, from what that says alone. */
function origin({ document, ledger, claims, implied, summary: { claims: findings, ...counts } }: AuditResult): object {
  const numberOf = (id: string, role: "reported" | "operand") => {
    const { value = "", unit, text } = ledger.find((entry) => entry.id === id) ?? {};
    return { id, role, value, unit, text };
  };
  const findingOf = (claim: Finding) => {
    const { start, end, reference, reported, operands, causes, blame, elsewhere = [], power, ...same } = claim;
    const { indicator, period } = ledger.find(({ id }) => id === reported)?.frame ?? {};
    return {
      ...same,
      subject: {
        ...(indicator && { indicatorName: indicator }),
        ...(period && { period }),
        ...(reference && { reference }),
      },
      span: { start, end },
      reported: numberOf(reported, "reported"),
      operands: [
        ...operands.map((id) => numberOf(id, "operand")),
        ...elsewhere.map(({ start: from, end: to, ...there }) => ({
          ...there,
          role: "operand",
          span: { start: from, end: to },
        })),
      ],
      ...(power && { power }),
      causes: causes.map(({ where, ...cause }) => ({ ...cause, number: where })),
      ...(blame && {
        blame: {
          sets: blame.map((set) => set.map(({ where, correction }) => ({ number: where, correction }))),
          common: [],
          complete: true,
        },
      }),
    };
  };
  const reasons: Record<string, number> = {};
  for (const { reason } of claims) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    schema: "recount/audit@2",
    source: { kind: "document", ...document },
    summary: { findings, ...counts, reasons },
    ledger,
    findings: claims.map(findingOf),
    implied: implied.map((value) => ({ subject: {}, ...value })),
  };
}

test.each<[string, ReportAudit]>([
  ["alone", audit(textOf("report.txt"), { lang: "en", frames: true })],
  ["beside last year's", audit(textOf("report.txt"), { lang: "en", frames: true, previous: [textOf("last.txt")] })],
  ["without a number", audit(readText("t", "Không có gì."), { lang: "vi" })],
])("recount/audit@1 of a report %s says all that recount/audit@2 does", (_, result) => {
  expect(origin(toAudit1(result))).toEqual(result);
});
