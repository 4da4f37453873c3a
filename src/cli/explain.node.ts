import { Command, Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import type { ExplainCall } from "./explain-call.ts";
import { collected } from "./option-values.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount explain FILE NUMBER`: what became of one number of a report, and why. */
export function explainCommand(session: Session, lang: Language): Command {
  const [words, common] = [cliWordsFor(lang).explain, cliWordsFor(lang).main];
  return new Command("explain")
    .description(words.explain)
    .argument("<file>", words.file)
    .argument("<number>", words.number)
    .addOption(new Option("--data <path>", cliWordsFor(lang).dataAudit.data).argParser(collected))
    .addOption(new Option("--previous <path>", common.previous).argParser(collected))
    .addOption(langOption(lang))
    .addOption(new Option("--color", common.color))
    .addOption(new Option("--no-color", common.noColor))
    .addHelpText("after", words.examples)
    .action(async (file: string, number: string, call: ExplainCall) => {
      const { runExplain } = await import("./run-explain.node.ts");
      await runExplain(file, number, call, session);
    });
}
