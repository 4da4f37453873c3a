import { Argument, Command } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import { chartNames } from "./chart-options.ts";
import { completionScript, shells } from "./completion.ts";
import { oneOf } from "./option-values.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount completion SHELL`: the script that completes commands and options. */
export function completionCommand(session: Session, lang: Language, commands: () => readonly Command[]): Command {
  const words = cliWordsFor(lang).main;
  return new Command("completion")
    .description(words.completion)
    .addArgument(new Argument("<shell>", shells.join(", ")).argParser(oneOf(shells)))
    .addOption(langOption(lang))
    .action(async (shell: (typeof shells)[number]) => {
      const all = [...commands(), new Command("help").description(words.help)];
      const values = { chart: chartNames, completion: shells, help: commands().map((each) => each.name()) };
      await session.print(completionScript(shell, all, values));
    });
}
