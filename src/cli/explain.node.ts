import { Command, Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import type { ExplainCall } from "./explain-call.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount explain FILE NUMBER`: what became of one number of a report, and why. */
export function explainCommand(session: Session, lang: Language): Command {
  const [words, common] = [cliWordsFor(lang).explain, cliWordsFor(lang).main];
  return new Command("explain")
    .description(words.explain)
    .argument("<file>", words.file)
    .argument("<number>", words.number)
    .addOption(langOption(common.lang, lang))
    .addOption(new Option("--color", common.color))
    .addOption(new Option("--no-color", common.noColor))
    .addHelpText("after", words.examples)
    .action(async (file: string, number: string, call: ExplainCall) => {
      const { runExplain } = await import("./run-explain.node.ts");
      await runExplain(file, number, call, session);
    });
}
