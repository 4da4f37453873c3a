import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { auditTerminal, type TerminalSize } from "./terminal/audit-terminal.ts";
import { toldReport } from "./told/told-report.ts";

/** Options of terminal output. `verbose` lists what is otherwise only counted. */
export interface TerminalOptions extends TerminalSize {
  readonly verbose?: boolean;
}

/**
 * An audit as text for a terminal: the summary; each inconsistent finding, most certain first, with the place of its numbers, the recomputation, its
 * basis and possible causes; then doubtful claims, unverifiable claims with the values they imply, and counts. No line is wider than `width` (from 24 columns).
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * toTerminal(result, { lang: "en", width: 80, color: false }).includes("149 / 156") // -> true
 */
export function toTerminal(result: ReportAudit, options: TerminalOptions): string {
  return auditTerminal(toldReport(result, { ...options, medium: "screen" }), options);
}
