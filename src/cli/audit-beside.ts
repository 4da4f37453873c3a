import { auditPanel, type PanelAudit } from "../audit/dataset/audit-panel.ts";
import { matchNames } from "../datasets/panel/match-names.ts";
import { withObservationsOf } from "../datasets/panel/merge-panels.ts";
import type { Panel } from "../model/panel.ts";

/**
 * Audits what a panel prints with others beside it, in which figures that it does not hold are looked up: last year's workbook, the twelve
 * before. Indicators that the others call by another name are matched, and each match is listed (`matches`).
 */
export function auditBeside(panel: Panel, other: Panel): PanelAudit {
  const { panel: beside, matches } = matchNames(panel, other);
  return auditPanel(withObservationsOf(panel, beside), panel, { panel: beside, matches });
}
