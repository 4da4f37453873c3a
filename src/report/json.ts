import type { AuditResult } from "../audit/contract/audit-1.ts";
import type { Audit } from "../audit/contract/audit-contract.ts";

/**
 * Audits as indented JSON, in the shape they are given in: one object for one, an array for several. Lone surrogates are escaped.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * [toJson([result]), toJson([toAudit1(result)])].map((json) => JSON.parse(json).schema) // -> ["recount/audit@2", "recount/audit@1"]
 */
export function toJson(results: readonly (Audit | AuditResult)[]): string {
  const [only] = results;
  return `${JSON.stringify(results.length === 1 ? only : results, undefined, 2)}\n`;
}
