import { Command, Option } from "commander";
import type { Language } from "../language/messages.ts";
import type { ExplainCall } from "./explain-call.ts";
import { explainWordsFor } from "./explain-words.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";
import { wordsFor } from "./words.ts";

/** `recount explain FILE NUMBER`: what became of one number of a report, and why. */
export function explainCommand(session: Session, lang: Language): Command {
  const [words, common] = [explainWordsFor(lang), wordsFor(lang)];
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
