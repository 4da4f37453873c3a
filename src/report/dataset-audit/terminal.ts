import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../../audit/dataset/data-audit.ts";
import { auditTerminal, type TerminalSize } from "../terminal/audit-terminal.ts";
import { toldDataAudit } from "../told/told-data-audit.ts";
import type { DataAuditOptions } from "./options.ts";

/** The audit of a data set for a terminal. `verbose` lists what is otherwise only counted. */
export function dataAuditTerminal(
  audit: PanelAudit,
  name: DatasetName,
  options: DataAuditOptions & TerminalSize,
): string {
  return auditTerminal(toldDataAudit(audit, name, { ...options, medium: "screen" }), options);
}
