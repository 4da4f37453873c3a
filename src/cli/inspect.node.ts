import { Command } from "commander";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";
import { type InspectCall, inspectOptions } from "./compare-options.ts";
import { inspectFormats } from "./inspect-formats.ts";
import type { Session } from "./session.node.ts";

/** `recount inspect SOURCE…`: what a data set holds, and what had to be guessed to read it. */
export function inspectCommand(session: Session, words: CompareWords, lang: Language): Command {
  const formats = inspectFormats.map(({ id }) => id);
  const onlyLists = inspectFormats.filter(({ description }) => !description).map(({ id }) => id);
  const command = new Command("inspect").description(words.inspect).argument("<sources...>", words.sources);
  for (const option of inspectOptions(words, lang, formats, onlyLists)) command.addOption(option);
  return command
    .addHelpText("after", words.inspectExamples)
    .action(async (sources: readonly string[], call: InspectCall) => {
      const { runInspect } = await import("./run-inspect.node.ts");
      await runInspect(sources, call, session, words);
    });
}
