import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import type { AuditResult } from "../audit/result.ts";
import type { Description } from "../datasets/panel/describe.ts";
import type { Compared } from "../engine/results/compared.ts";
import type { Forecast } from "../forecast/forecast.ts";
import type { Language } from "../model/spoken-language.ts";
import { placeText } from "../words/place-text.ts";
import { auditMarkdown } from "./audit-markdown.ts";
import { comparisonMarkdown } from "./comparison/markdown.ts";
import { dataAuditMarkdown } from "./dataset-audit/markdown.ts";
import { inspectionFacts } from "./inspection/facts.ts";
import { inspectionMarkdown } from "./inspection/markdown.ts";
import { outlookSections } from "./outlook/outlook-sections.ts";
import { sectionsMarkdown } from "./outlook/sections.ts";

/** What recount returns for a report or for data: the results of `audit`, `auditPanel`, `compare`, `describe` and `forecast`. */
export type Recounted = AuditResult | PanelAudit | Compared | Description | Forecast;

/** In which language, and what the data set of a `PanelAudit` is called. */
export interface MarkdownOptions {
  readonly lang: Language;
  readonly name?: string;
}

/**
 * A result as Markdown, whichever it is.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const result = compare(panelOf(figures), { against: "prior-year", at: "2024" });
 * toMarkdown(result, { lang: "en" }).split("\n").at(-2)
 * // -> "| 100 | 80 | +25.0 |"
 */
export function toMarkdown(result: Recounted, { lang, name = "" }: MarkdownOptions): string {
  if ("claims" in result) return auditMarkdown(result, { lang });
  if ("batches" in result) return comparisonMarkdown(result, { lang });
  if ("outlooks" in result) return sectionsMarkdown(outlookSections(result, lang));
  if ("diagnostics" in result && "sources" in result)
    return inspectionMarkdown(inspectionFacts(result, lang, placeText));
  return dataAuditMarkdown(result, { name }, { lang });
}
