import type { Audit } from "../audit/contract/audit-contract.ts";
import type { AuditResult } from "../audit/result.ts";

/**
 * The results as indented JSON: one object for one document, an array for several. Lone surrogates are escaped.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * JSON.parse(toJson([result])).schema // -> "recount/audit@1"
 */
export function toJson(results: readonly (AuditResult | Audit)[]): string {
  const [only] = results;
  return `${JSON.stringify(results.length === 1 ? only : results, undefined, 2)}\n`;
}
