import type { Finding } from "../../audit/result.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { lineIndex } from "../lines.ts";
import { escapeXml } from "../marked/escape-xml.ts";
import type { AuditedFile } from "./sarif.ts";

/** Audits as JUnit XML, which pipelines count: a suite a report, a case a claim; what is flagged or doubted failed, what cannot be checked was skipped. */
export function toJUnit(files: readonly AuditedFile[], lang: Language): string {
  const suites = files.map((file) => suiteOf(file, lang));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recount">\n${suites.join("")}</testsuites>\n`;
}

function suiteOf({ file, result }: AuditedFile, lang: Language): string {
  const { claims, ledger, document, summary } = result;
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const lines = lineIndex(document.text);
  const { kinds } = messagesFor(lang);
  const cases = claims.map((claim) => {
    const entry = entries.get(claim.reported);
    const { line, column } = lines.at(entry?.start ?? claim.start);
    const place = entry?.place ? sourcePlaceText(entry.place, lang) : `${line}:${column}`;
    const name = escapeXml(`${place} ${kinds[claim.kind]} ${entry?.text ?? ""}`);
    const inner = outcomeOf(claim);
    const opened = `    <testcase classname="${escapeXml(file)}" name="${name}"`;
    return inner === "" ? `${opened}/>\n` : `${opened}>${inner}</testcase>\n`;
  });
  const failures = summary.inconsistent + summary.doubtful;
  return `  <testsuite name="${escapeXml(file)}" tests="${claims.length}" failures="${failures}" errors="0" skipped="${summary.unverifiable}">\n${cases.join("")}  </testsuite>\n`;
}

function outcomeOf({ verdict, reason, explanation, causes }: Finding): string {
  if (verdict === "consistent") return "";
  const message = escapeXml(explanation);
  if (verdict === "unverifiable") return `<skipped message="${message}"/>`;
  const more = causes.map((cause) => cause.explanation).join("\n");
  return `<failure type="${verdict}: ${reason}" message="${message}">${escapeXml(more)}</failure>`;
}
