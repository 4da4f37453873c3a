import type { AuditResult } from "../audit/result.ts";

/**
 * One result as one line of JSON, for output with one object per line.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * JSON.parse(toNdjson(result)).schema // -> "recount/audit@1"
 */
export function toNdjson(result: AuditResult): string {
  return `${JSON.stringify(result)}\n`;
}
