import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../../audit/dataset/data-audit.ts";
import { toldDataAudit } from "../told/told-data-audit.ts";
import { toldMarkdown } from "../told-markdown.ts";
import type { DataAuditOptions } from "./options.ts";

/** The audit of a data set as Markdown: the conclusion, each finding, the reasons with examples, implied plans, the sources. */
export function dataAuditMarkdown(audit: PanelAudit, name: DatasetName, { lang }: DataAuditOptions): string {
  return toldMarkdown(toldDataAudit(audit, name, { lang, medium: "document" }), lang);
}
