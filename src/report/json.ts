import type { Audit } from "../audit/contract/audit-contract.ts";

/**
 * Audits as indented JSON, `recount/audit@2`: one object for one, an array for several. Lone surrogates are escaped.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * JSON.parse(toJson([result])).schema // -> "recount/audit@2"
 */
export function toJson(results: readonly Audit[]): string {
  const [only] = results;
  return `${JSON.stringify(results.length === 1 ? only : results, undefined, 2)}\n`;
}
