import type { DataAuditSummary } from "../audit/contract/data-audit-head.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { DataReason, ReasonCode } from "../model/audit-reason.ts";
import type { Verdict } from "../model/claim.ts";
import type { CoverageWords } from "../words/shape/coverage.ts";
import type { Language } from "../words/words.ts";
import { wordsFor } from "../words/words.ts";

/** What is counted of an audit, as far as coverage goes. */
interface Counts {
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful?: number;
  readonly unverifiable: number;
}

/** How much could be checked and what would check the rest, in sentences, and the command to run. */
export interface Coverage {
  readonly lines: readonly string[];
  /** Empty where nothing that can be given would check more. */
  readonly command: string;
}

/** Whether more than half of what is claimed could not be checked: then agreement of the rest is not an all-clear. */
export function isMostlyOpen({ consistent, inconsistent, doubtful = 0, unverifiable }: Counts): boolean {
  return unverifiable > consistent + inconsistent + doubtful;
}

/** The verdict whose colour a conclusion has: not the colour of agreement where most could not be checked. */
export function shownVerdict(leading: Verdict, counts: Counts): Verdict {
  return leading === "consistent" && isMostlyOpen(counts) ? "unverifiable" : leading;
}

type Lack = keyof CoverageWords["lack"];

const ofClaims: Partial<Record<ReasonCode, Lack>> = { "base-not-printed": "base" };
const ofData: Partial<Record<DataReason, Lack>> = {
  "base-not-in-data": "base",
  "value-not-in-data": "value",
  "incomplete-base": "years",
  "implies-changed-plan": "plan",
  "implies-revised-base": "plan",
};

/** The coverage of a report's audit; undefined where most of it could be checked. */
export function reportCoverage({ source, findings, summary }: ReportAudit, lang: Language): Coverage | undefined {
  if (!isMostlyOpen(summary)) return undefined;
  const lacking = new Map<Lack, number>();
  for (const { verdict, reason } of findings) if (verdict === "unverifiable") count(lacking, ofClaims[reason], 1);
  const { files } = wordsFor(lang).coverage;
  const command = ["recount audit", quoted(source.name), "--previous", files.previous, "--data", files.data];
  return coverage(summary.findings - summary.unverifiable, summary.findings, lacking, command, lang);
}

/** The coverage of the audit of what a data set prints; undefined where most of it could be checked. */
export function dataCoverage(
  {
    reasons,
    ...counts
  }: Pick<DataAuditSummary, "findings" | "reasons" | "consistent" | "inconsistent" | "doubtful" | "unverifiable">,
  name: string,
  lang: Language,
): Coverage | undefined {
  if (!isMostlyOpen(counts)) return undefined;
  const lacking = new Map<Lack, number>();
  for (const [reason, lack] of Object.entries(ofData)) {
    const found = Object.entries(reasons).find(([each]) => each === reason);
    count(lacking, lack, found?.[1] ?? 0);
  }
  const command = ["recount audit", quoted(name), "--data", wordsFor(lang).coverage.files.more];
  return coverage(counts.findings - counts.unverifiable, counts.findings, lacking, command, lang);
}

function count(lacking: Map<Lack, number>, lack: Lack | undefined, more: number): void {
  if (lack !== undefined && more > 0) lacking.set(lack, (lacking.get(lack) ?? 0) + more);
}

function coverage(
  checked: number,
  all: number,
  lacking: ReadonlyMap<Lack, number>,
  command: readonly string[],
  lang: Language,
): Coverage {
  const words = wordsFor(lang).coverage;
  const most = [...lacking].sort(([, a], [, b]) => b - a);
  return {
    lines: [words.coverage(checked, all), ...most.map(([lack, held]) => words.lack[lack](held))],
    command: most.length > 0 ? command.join(" ") : "",
  };
}

/** A file's name as a shell reads it. */
function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
