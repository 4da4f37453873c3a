import { Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import type { Dataset } from "../dataset.ts";
import { checkPanel } from "./check-panel.ts";

/**
 * A panel made in memory as a data set, with diagnostics of its observations: gaps, duplicates, mixed frequencies. The panel is not changed.
 *
 * @example
 * const panel = panelOf([
 *   { indicator: "dengue", period: "2024-01", value: 76 },
 *   { indicator: "dengue", period: "2024-03", value: 29 },
 * ]);
 * datasetOf("dengue", panel).diagnostics.map(({ code, found }) => `${code} ${found}`)
 * // -> ["gap dengue: 2024-02"]
 */
export function datasetOf(name: string, panel: Panel): Dataset {
  const diagnostics = new Diagnostics();
  checkPanel(panel, diagnostics);
  const rows = panel.observations.length + panel.reported.length;
  return { name, panel, guesses: [], diagnostics: diagnostics.list(), rows };
}
