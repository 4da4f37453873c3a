import { audit } from "../audit/audit.ts";
import { loadText } from "../documents/load.node.ts";
import { explanations, numbersMeant } from "../report/explain.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor } from "../words/words.ts";
import type { ExplainCall } from "./explain-call.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";

/** Audits the report and prints what became of the numbers that are meant. */
export async function runExplain(
  file: string,
  number: string,
  { lang, color }: ExplainCall,
  session: Session,
): Promise<void> {
  const loaded = await loadText(file);
  if ("problem" in loaded) return session.problem(problemSentence(loaded.problem, lang));
  const result = audit(loaded.document, { lang });
  const meant = numbersMeant(result, number);
  if (meant.length === 0) return session.problem(cliWordsFor(lang).explain.noSuchNumber(file, number));
  const screen = { lang, width: columns(process.stdout), color: wantsColor(color, process.stdout, process.env) };
  await session.print(explanations(result, meant, screen));
}
