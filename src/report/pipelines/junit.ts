import { escapeXml } from "../marked/escape-xml.ts";
import type { ToldFinding } from "../told/told-finding.ts";
import type { AuditedFile } from "./pipeline-finding.ts";

/**
 * Audits as JUnit XML, which pipelines count: a suite a file, a case a claim or printed comparison; what is flagged or doubted failed, what
 * cannot be checked was skipped.
 */
export function toJUnit(files: readonly AuditedFile[]): string {
  const suites = files.map(suiteOf);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recount">\n${suites.join("")}</testsuites>\n`;
}

function suiteOf({ file, findings }: AuditedFile): string {
  const cases = findings.map(({ told, name }) => {
    const inner = outcomeOf(told);
    const opened = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}"`;
    return inner === "" ? `${opened}/>\n` : `${opened}>${inner}</testcase>\n`;
  });
  const count = (...verdicts: readonly ToldFinding["verdict"][]) =>
    findings.filter(({ told }) => verdicts.includes(told.verdict)).length;
  const failures = count("inconsistent", "doubtful");
  return `  <testsuite name="${escapeXml(file)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${count("unverifiable")}">\n${cases.join("")}  </testsuite>\n`;
}

function outcomeOf({ verdict, reason, explanation, causes }: ToldFinding): string {
  if (verdict === "consistent") return "";
  const message = escapeXml(explanation);
  if (verdict === "unverifiable") return `<skipped message="${message}"/>`;
  const more = causes.map((cause) => cause.explanation).join("\n");
  return `<failure type="${verdict}: ${reason}" message="${message}">${escapeXml(more)}</failure>`;
}
