import type { AuditResult } from "../audit/result.ts";
import type { Language } from "../words/words.ts";
import type { DrawnChart } from "./page/figures.ts";
import { pageHtml } from "./page/page.ts";

/** What the page is made with. */
export interface HtmlOptions {
  readonly lang: Language;
  readonly charts: readonly DrawnChart[];
}

/**
 * An audit as one page of HTML in one language that holds everything it needs and loads nothing: the conclusion, what does
 * not agree, the whole text with every number marked, all claims, implied values, charts, and how it was made. All input is
 * shown as text.
 */
export function toHtml(result: AuditResult, { lang, charts }: HtmlOptions): Promise<string> {
  return pageHtml({
    languages: [lang],
    reports: [{ [lang]: result }],
    charts: charts.map((chart) => [[lang, chart] as const]),
  });
}
