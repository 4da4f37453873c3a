import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { Language } from "../words/words.ts";
import { toldReport } from "./told/told-report.ts";
import { toldMarkdown } from "./told-markdown.ts";

/** The audit of a report as Markdown: the conclusion, each finding, the surest first, implied values, all claims. */
export function auditMarkdown(result: ReportAudit, { lang }: { readonly lang: Language }): string {
  return toldMarkdown(toldReport(result, { lang, medium: "document" }), lang);
}
