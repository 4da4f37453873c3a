import { Command } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";

/** `recount mcp`: the tools of recount for assistants that write reports, over standard input and output. */
export function mcpCommand(session: Session, lang: Language): Command {
  const words = cliWordsFor(lang).mcp;
  return new Command("mcp")
    .description(words.mcp)
    .addOption(langOption(lang))
    .addHelpText("after", words.help)
    .action(async (call: { readonly lang: Language }) => {
      const { runMcp } = await import("./run-mcp.node.ts");
      await runMcp(call.lang, session);
    });
}
