import type { AuditReason } from "../../model/audit-reason.ts";
import type { AuditResult } from "../result.ts";
import type { Audit } from "./audit-contract.ts";
import { claimFinding } from "./claim-finding.ts";

/**
 * An audit of a report in the shape that reports and data sets share: `recount/audit@2`.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * const { schema, source, findings } = oneAudit(result);
 * [schema, source.kind, findings[0]?.reported.text] // -> ["recount/audit@2", "document", "95.15%"]
 */
export function oneAudit({ document, ledger, claims, implied, summary }: AuditResult): Audit {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const { numbers, roundingRule, consistent, inconsistent, doubtful, unverifiable } = summary;
  const reasons: Partial<Record<AuditReason, number>> = {};
  for (const { reason } of claims) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    schema: "recount/audit@2",
    source: { kind: "document", ...document },
    summary: {
      findings: claims.length,
      consistent,
      inconsistent,
      doubtful,
      unverifiable,
      reasons,
      numbers,
      roundingRule,
    },
    ledger,
    findings: claims.map((claim) => claimFinding(claim, (id) => entries.get(id))),
    implied: implied.map(({ quantity, low, high, unit, from }) => ({ subject: {}, quantity, low, high, unit, from })),
  };
}
