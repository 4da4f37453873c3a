import type { AuditResult } from "../audit/contract/audit-1.ts";
import type { Audit } from "../audit/contract/audit-contract.ts";

/**
 * One audit as one line of JSON, in the shape it is given in, for output with one object per line.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * [toNdjson(result), toNdjson(toAudit1(result))].map((line) => JSON.parse(line).schema) // -> ["recount/audit@2", "recount/audit@1"]
 */
export function toNdjson(result: Audit | AuditResult): string {
  return `${JSON.stringify(result)}\n`;
}
