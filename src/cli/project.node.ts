import { Command, Option } from "commander";
import type { ProjectWords } from "../words/shape/cli/project.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { forceOption } from "./force-option.ts";
import { collected } from "./option-values.ts";
import type { Programs, ProjectCall } from "./run-project.node.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount run`: makes all that a project file says. What does the work is loaded when it is asked for. */
export function projectCommand(session: Session, lang: Language, programs: Programs): Command {
  const words: ProjectWords = cliWordsFor(lang).project;
  return new Command("run")
    .description(words.run)
    .argument("[project]", words.file)
    .addOption(new Option("--dry-run", words.dryRun))
    .addOption(new Option("--only <out>", words.only).argParser(collected))
    .addOption(forceOption(lang))
    .addOption(langOption(lang))
    .addHelpText("after", words.examples)
    .action(async (file: string | undefined, call: ProjectCall) => {
      const { runProject } = await import("./run-project.node.ts");
      await runProject(file ?? ".", call, session, programs);
    });
}
