import { type ClaimCause, type ClaimFinding, elsewhereOf } from "../../audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../../audit/contract/report-audit.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import type { Language } from "../../words/words.ts";
import { likePrinted } from "../marked/like-printed.ts";
import { toldClaim } from "../told/told-claim.ts";
import { type ReportView, viewOf } from "../view.ts";
import type { AuditedFile, Fix, Location, PipelineFinding, Related } from "./pipeline-finding.ts";

/** A report's audit for a pipeline. */
export function auditedReport(file: string, result: ReportAudit, lang: Language): AuditedFile {
  const view = viewOf(result, lang);
  return { file, findings: result.findings.map((claim) => findingOf(view, claim)) };
}

function findingOf(view: ReportView, claim: ClaimFinding): PipelineFinding {
  const entry = view.entry(claim.reported.id);
  const told = toldClaim(view, claim);
  const { line, column } = view.index.at(entry?.start ?? claim.span.start);
  const place = entry?.place ? sourcePlaceText(entry.place, view.lang) : `${line}:${column}`;
  const number = entry?.text ?? "";
  const operands = claim.operands.flatMap(({ file, text }) => (file === undefined ? [text] : []));
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

function relatedOf(claim: ClaimFinding): readonly Related[] {
  return elsewhereOf(claim).map(({ file, line, place, text, sentence }) => ({
    file,
    number: text,
    sentence,
    location: place ? { named: { text: sourcePlaceText(place, "en"), place } } : { region: { startLine: line } },
  }));
}

function fixOf({ causes }: ClaimFinding, entry: LedgerEntry | undefined): Fix | undefined {
  const cause = causes.find(({ number, code }: ClaimCause) => number === entry?.id && code !== "omitted-part");
  const text = entry && cause ? likePrinted(entry, cause.correction) : undefined;
  if (!entry || entry.place || !cause || text === undefined) return undefined;
  return { start: entry.start, length: entry.end - entry.start, text, explanation: cause.explanation };
}
