import { matchNames, type NameAlias } from "../../datasets/panel/match-names.ts";
import { withObservationsOf } from "../../datasets/panel/merge-panels.ts";
import { renamed } from "../../datasets/panel/renamed.ts";
import type { Panel } from "../../model/panel.ts";
import { editionChanges } from "../editions/edition-changes.ts";
import { auditPanel, type PanelAudit } from "./audit-panel.ts";
import { matchByPrints } from "./match-by-prints.ts";
import { PrintedComparisons } from "./printed-comparisons.ts";

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
  const found = byPrints(panel, beside);
  const audit = auditPanel(found.merged, panel, { panel: found.beside, matches: [...matches, ...found.matches] });
  return { ...audit, editions: editionChanges(panel, found.beside) };
}

/** The other data with the names of rows that only their figures match, and both panels as one. */
function byPrints(panel: Panel, beside: Panel) {
  const merged = withObservationsOf(panel, beside);
  const matches = matchByPrints(panel, beside, new PrintedComparisons(merged));
  if (matches.length === 0) return { beside, merged, matches };
  const named = renamed(panel, beside, matches);
  return { beside: named, merged: withObservationsOf(panel, named), matches };
}
