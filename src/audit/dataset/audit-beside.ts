import { matchNames, type NameAlias } from "../../datasets/panel/match-names.ts";
import { withObservationsOf } from "../../datasets/panel/merge-panels.ts";
import type { Panel } from "../../model/panel.ts";
import { editionChanges } from "../editions/edition-changes.ts";
import { auditPanel, type PanelAudit } from "./audit-panel.ts";

/**
 * Audits the printed comparisons of a panel, looking up figures it lacks in other data, such as last year's workbook or those of the
 * past twelve months. Indicators with different names there are matched, and each match is listed (`matches`); so are
 * the figures that were restated since (`editions`).
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const june = panelOf([{ ...dengue, period: "2024-06", value: 752 }], {
 *   reported: [{ ...dengue, period: "2024-06", comparison: "prior-year/percent-of", reported: "69.4" }],
 * });
 * const lastJune = panelOf([{ ...dengue, period: "2023-06", value: 1083 }]);
 * dataReasons[auditBeside(june, lastJune).reasons[0]] // -> "agrees"
 */
export function auditBeside(panel: Panel, other: Panel, aliases: readonly NameAlias[] = []): PanelAudit {
  const { panel: beside, matches } = matchNames(panel, other, aliases);
  const audit = auditPanel(withObservationsOf(panel, beside), panel, { panel: beside, matches });
  return { ...audit, editions: editionChanges(panel, beside) };
}
