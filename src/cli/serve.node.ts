import { Command, Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import type { ServeCall } from "./run-serve.node.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount serve [folder]`: the reports and data sets of a folder on a page of this machine, audited again when they are saved. */
export function serveCommand(session: Session, lang: Language): Command {
  const words = cliWordsFor(lang).serve;
  return new Command("serve")
    .description(words.serve)
    .argument("[folder]", words.folder, ".")
    .addOption(new Option("-p, --port <port>", words.port).default("8421"))
    .addOption(new Option("-o, --out <dir>", words.out))
    .addOption(langOption(lang))
    .action(async (folder: string, call: ServeCall) => {
      const { runServe } = await import("./run-serve.node.ts");
      await runServe(folder, call, session);
    });
}
