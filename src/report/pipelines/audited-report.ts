import type { AuditResult, Cause, Finding, LedgerEntry } from "../../audit/result.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import type { Language } from "../../words/words.ts";
import { likePrinted } from "../marked/like-printed.ts";
import { toldClaim } from "../told/told-claim.ts";
import { type ReportView, viewOf } from "../view.ts";
import type { AuditedFile, Fix, Location, PipelineFinding, Related } from "./pipeline-finding.ts";

/** A report's audit for a pipeline. */
export function auditedReport(file: string, result: AuditResult, lang: Language): AuditedFile {
  const view = viewOf(result, lang);
  return { file, findings: result.claims.map((claim) => findingOf(view, claim)) };
}

function findingOf(view: ReportView, claim: Finding): PipelineFinding {
  const entry = view.entry(claim.reported);
  const told = toldClaim(view, claim);
  const { line, column } = view.index.at(entry?.start ?? claim.start);
  const place = entry?.place ? sourcePlaceText(entry.place, view.lang) : `${line}:${column}`;
  const number = entry?.text ?? "";
  const operands = claim.operands.map((id) => view.entry(id)?.text);
  const fix = fixOf(claim, entry);
  return {
    told,
    name: `${place} ${told.kind} ${number}`,
    number,
    confidence: claim.confidence,
    location: entry ? locationOf(view, entry) : {},
    fingerprint: [claim.kind, claim.reason, entry?.text, ...operands].join("|"),
    related: relatedOf(claim),
    ...(fix && { fix }),
  };
}

/** Lines and offsets are those of plain text; in other files they say nothing. */
function locationOf({ index }: ReportView, { start, end, place }: LedgerEntry): Location {
  if (place) return { named: { text: sourcePlaceText(place, "en"), place } };
  const [from, to] = [index.at(start), index.at(end)];
  return {
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
  };
}

function relatedOf({ elsewhere = [] }: Finding): readonly Related[] {
  return elsewhere.map(({ file, line, place, text, sentence }) => ({
    file,
    number: text,
    sentence,
    location: place ? { named: { text: sourcePlaceText(place, "en"), place } } : { region: { startLine: line } },
  }));
}

function fixOf({ causes }: Finding, entry: LedgerEntry | undefined): Fix | undefined {
  const cause = causes.find(({ where, code }: Cause) => where === entry?.id && code !== "omitted-part");
  const text = entry && cause ? likePrinted(entry, cause.correction) : undefined;
  if (!entry || entry.place || !cause || text === undefined) return undefined;
  return { start: entry.start, length: entry.end - entry.start, text, explanation: cause.explanation };
}
