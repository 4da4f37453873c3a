import type { ReportSummary } from "../audit/contract/report-audit.ts";
import type { FailOn } from "./audit-options.ts";

/** Counts of verdicts; of a data set's own comparisons none is doubtful. */
type FailingCounts = Pick<ReportSummary, "inconsistent" | "unverifiable"> & Partial<Pick<ReportSummary, "doubtful">>;

/** Whether what an audit found makes the command end with status 1. */
export function fails(summary: FailingCounts, failOn: FailOn): boolean {
  const { inconsistent, doubtful = 0, unverifiable } = summary;
  switch (failOn) {
    case "never":
      return false;
    case "inconsistent":
      return inconsistent > 0;
    case "doubtful":
      return inconsistent > 0 || doubtful > 0;
    case "unverifiable":
      return inconsistent > 0 || doubtful > 0 || unverifiable > 0;
  }
}
