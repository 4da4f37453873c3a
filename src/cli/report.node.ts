import { Command } from "commander";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { type ReportCall, reportOptions } from "./report-options.ts";
import type { Session } from "./session.node.ts";

/** `recount report SOURCE… --out DIR`: one page of reports and data. What does the work is loaded when it is asked for. */
export function reportCommand(session: Session, compareWords: CompareWords, lang: Language): Command {
  const words = cliWordsFor(lang).report;
  const command = new Command("report").description(words.report).argument("<sources...>", words.sources);
  for (const option of reportOptions(compareWords, words, lang)) command.addOption(option);
  return command.addHelpText("after", words.examples).action(async (sources: readonly string[], call: ReportCall) => {
    const { runReport } = await import("./run-report.node.ts");
    await runReport(sources, call, session);
  });
}
