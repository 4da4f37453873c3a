import { Command } from "commander";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";
import { compareFormats } from "./compare-format.node.ts";
import { type CompareCall, compareOptions } from "./compare-options.ts";
import type { Session } from "./session.node.ts";

/** `recount compare SOURCE…`: what the data comes to against each reference. What does the work is loaded when it is asked for. */
export function compareCommand(session: Session, words: CompareWords, lang: Language): Command {
  const command = new Command("compare").description(words.compare).argument("<sources...>", words.sources);
  for (const option of compareOptions(words, lang, compareFormats)) command.addOption(option);
  return command
    .addHelpText("after", words.compareExamples)
    .action(async (sources: readonly string[], call: CompareCall) => {
      const { runCompare } = await import("./run-compare.node.ts");
      await runCompare(sources, call, session, words);
    });
}
