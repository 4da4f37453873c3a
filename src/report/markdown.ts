import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import type { Description } from "../datasets/panel/describe.ts";
import type { Compared } from "../engine/results/compared.ts";
import type { Backtest } from "../forecast/backtest/backtest.ts";
import type { Forecast } from "../forecast/forecast.ts";
import type { Language } from "../model/spoken-language.ts";
import { placeText } from "../words/place-text.ts";
import { auditMarkdown } from "./audit-markdown.ts";
import { comparisonMarkdown } from "./comparison/markdown.ts";
import { dataAuditMarkdown } from "./dataset-audit/markdown.ts";
import { inspectionFacts } from "./inspection/facts.ts";
import { inspectionMarkdown } from "./inspection/markdown.ts";
import { backtestSections } from "./outlook/backtest-sections.ts";
import { outlookSections } from "./outlook/outlook-sections.ts";
import { sectionsMarkdown } from "./outlook/sections.ts";

/** What recount returns for a report or for data: the results of `audit`, `auditPanel`, `compare`, `describe`, `forecast` and `backtest`. */
export type Recounted = ReportAudit | PanelAudit | Compared | Description | Forecast | Backtest;

/** The language, and the name of the data set of a `PanelAudit`. */
export interface MarkdownOptions {
  readonly lang: Language;
  readonly name?: string;
}

/**
 * Any result as Markdown. The sentences of an audit's findings are in the language of the audit. Throws a TypeError for
 * anything else.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const result = compare(panelOf(figures), { against: "prior-year", at: "2024" });
 * toMarkdown(result, { lang: "en" }).split("\n").at(-2)
 * // -> "| 100 | 80 | +25.0 |"
 */
export function toMarkdown(result: Recounted, { lang, name = "" }: MarkdownOptions): string {
  if ("ledger" in result) return auditMarkdown(result, { lang });
  if ("batches" in result) return comparisonMarkdown(result, { lang });
  if ("outlooks" in result) return sectionsMarkdown(outlookSections(result, lang));
  if ("diagnostics" in result && "sources" in result)
    return inspectionMarkdown(inspectionFacts(result, lang, placeText));
  if ("accuracy" in result) return sectionsMarkdown(backtestSections(result, lang));
  if ("reasons" in result && "revisions" in result) return dataAuditMarkdown(result, { name }, { lang });
  throw new TypeError("toMarkdown takes a result of audit, auditPanel, compare, describe, forecast or backtest");
}
