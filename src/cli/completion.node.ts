import { Argument, Command } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
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
      await session.print(completionScript(shell, commands()));
    });
}
