import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { findingsOf } from "../../audit/dataset/data-audit.ts";
import type { Language } from "../../words/words.ts";
import { toldComparison } from "../told/told-comparison.ts";
import type { AuditedFile, Location, PipelineFinding } from "./pipeline-finding.ts";

/** A data set's audit for a pipeline: its printed comparisons, and what does not add up. What another finding tells with it is left to that. */
export function auditedData(file: string, audit: PanelAudit, lang: Language): AuditedFile {
  const findings: PipelineFinding[] = [];
  for (const finding of findingsOf(audit, lang))
    if (finding.partOf === undefined || finding.verdict !== "inconsistent") findings.push(findingOf(finding, lang));
  return { file, findings };
}

function findingOf(finding: DataFinding, lang: Language): PipelineFinding {
  const { comparison, reported, reason } = finding;
  const { indicator, area, period } = finding.subject;
  const told = toldComparison(finding, lang);
  return {
    told,
    name: `${told.place} ${told.kind} ${told.subject}`,
    number: told.printed,
    location: locationOf(finding, told.place),
    fingerprint: [comparison, reason, indicator, area, period, reported.value].join("|"),
    related: [],
  };
}

/** A line and column of a text file, or the cell of a workbook. */
function locationOf({ reported: { place } }: DataFinding, text: string): Location {
  const { line, column, cell } = place;
  if (cell !== undefined || line === undefined) return { named: { text, place } };
  return { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
}
