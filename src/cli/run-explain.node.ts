import { audit } from "../audit/audit.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { loadText } from "../documents/load.node.ts";
import { ProblemError } from "../model/problem.ts";
import { explanations, numbersMeant } from "../report/explain.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor } from "../words/words.ts";
import type { ExplainCall } from "./explain-call.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";

/** Audits the report, with last year's and data beside it where they are given, and prints what became of the numbers that are meant. */
export async function runExplain(file: string, number: string, call: ExplainCall, session: Session): Promise<void> {
  const { lang, color } = call;
  const result = await audited(file, call, session);
  if (!result) return;
  const meant = numbersMeant(result, number);
  if (meant.length === 0) return session.problem(cliWordsFor(lang).explain.noSuchNumber(file, number));
  const screen = { lang, width: columns(standardStream(1)), color: wantsColor(color, standardStream(1), process.env) };
  await session.print(explanations(result, meant, screen));
}

/** The audit; undefined where a file cannot be read, which is told. */
async function audited(
  file: string,
  { lang, data, previous }: ExplainCall,
  session: Session,
): Promise<ReportAudit | undefined> {
  if (!data && !previous) {
    const loaded = await loadText(file);
    if (!("problem" in loaded)) return audit(loaded.document, { lang });
    await session.problem(problemSentence(loaded.problem, lang));
    return undefined;
  }
  try {
    const { auditedDraft } = await import("./audited-draft.node.ts");
    return await auditedDraft({ file, lang, ...(data && { data }), ...(previous && { previous }) });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await session.problem(problemSentence(error.problem, lang));
    return undefined;
  }
}
