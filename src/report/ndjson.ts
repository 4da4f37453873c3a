import type { Audit } from "../audit/contract/audit-contract.ts";
import type { AuditFinding } from "../audit/contract/audit-finding.ts";

/**
 * An audit as lines of JSON: the first is the whole without its findings, then one finding a line.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * toNdjson(result).trimEnd().split("\n").map((line) => JSON.parse(line).schema ?? JSON.parse(line).kind)
 * // -> ["recount/audit@2", "share"]
 */
export function toNdjson({ findings, ...head }: Audit): string {
  return [...auditLines(head, findings)].join("");
}

/** The same in pieces, of findings that are computed one by one. */
export function* auditLines(head: Omit<Audit, "findings">, findings: Iterable<AuditFinding>): Generator<string> {
  yield `${JSON.stringify(head)}\n`;
  for (const finding of findings) yield `${JSON.stringify(finding)}\n`;
}
