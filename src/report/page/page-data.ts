import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { type DatasetName, dataAuditHead, findingsOf } from "../../audit/dataset/data-audit.ts";
import type { Compared } from "../../engine/results/compared.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import { verdictOfReason } from "../../model/audit-reason.ts";
import { verdictsByGravity } from "../../model/verdict-order.ts";
import type { Language } from "../../words/words.ts";
import type { PageData } from "./data-sections.ts";
import { mostPrinted } from "./printed-table.ts";

/** A data set and what came of it. */
export interface DataToShow {
  readonly name: DatasetName;
  readonly source: PageData["source"];
  readonly audit?: PanelAudit;
  readonly compared?: Compared;
  readonly outlooks?: Forecast;
}

/** A data set's audit, comparisons and outlooks as a page shows them. */
export function pageData(data: DataToShow, languages: readonly Language[]): PageData {
  const { audit, name, source, compared, outlooks } = data;
  return {
    title: name.title ?? name.name,
    source,
    ...(compared && { compared }),
    ...(outlooks && { outlooks }),
    ...(audit && {
      printed: {
        head: dataAuditHead(audit, name),
        findings: Object.fromEntries(languages.map((lang) => [lang, shownFindings(audit, lang)])),
      },
    }),
  };
}

/** What is wrong first, then what could not be checked, as many as a page holds. */
function shownFindings(audit: PanelAudit, lang: Language) {
  const found = [];
  for (const verdict of verdictsByGravity)
    for (const finding of findingsOf(audit, lang, (reason) => verdictOfReason(reason) === verdict)) {
      if (found.length === mostPrinted) return found;
      found.push(finding);
    }
  return found;
}
