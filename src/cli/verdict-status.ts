import type { AuditSummary } from "../audit/result.ts";
import type { FailOn } from "./audit-options.ts";

/** Whether what an audit found makes the command end with status 1. */
export function fails(summary: Pick<AuditSummary, "inconsistent" | "unverifiable">, failOn: FailOn): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "inconsistent":
      return summary.inconsistent > 0;
    case "unverifiable":
      return summary.inconsistent > 0 || summary.unverifiable > 0;
  }
}
