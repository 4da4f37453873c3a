import type { AuditResult } from "../audit/result.ts";

/** One result as one line of JSON, for output of one object a line. */
export function toNdjson(result: AuditResult): string {
  return `${JSON.stringify(result)}\n`;
}
