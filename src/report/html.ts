import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { Language } from "../words/words.ts";
import type { DrawnChart } from "./page/figures.ts";
import { pageHtml } from "./page/page.ts";

/** Options of the page. */
export interface HtmlOptions {
  readonly lang: Language;
  readonly charts: readonly DrawnChart[];
}

/**
 * An audit as one self-contained HTML page in one language, which loads no external resources: the summary, the inconsistent claims, the full text with
 * every number marked, all claims, implied values, charts and the method. All input is shown as text.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * (await toHtml(result, { lang: "en", charts: [] })).toLowerCase().startsWith("<!doctype html>") // -> true
 */
export function toHtml(result: ReportAudit, { lang, charts }: HtmlOptions): Promise<string> {
  return pageHtml({
    languages: [lang],
    reports: [{ [lang]: result }],
    charts: charts.map((chart) => [[lang, chart] as const]),
  });
}
