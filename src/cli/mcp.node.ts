import { Command } from "commander";
import type { Language } from "../language/messages.ts";
import { mcpWordsFor } from "./mcp-words.ts";
import type { Session } from "./session.node.ts";
import { langOption } from "./spoken-language.ts";
import { wordsFor } from "./words.ts";

/** `recount mcp`: the tools of recount for assistants that write reports, over standard input and output. */
export function mcpCommand(session: Session, lang: Language): Command {
  const words = mcpWordsFor(lang);
  return new Command("mcp")
    .description(words.mcp)
    .addOption(langOption(wordsFor(lang).lang, lang))
    .addHelpText("after", words.help)
    .action(async (call: { readonly lang: Language }) => {
      const { runMcp } = await import("./run-mcp.node.ts");
      await runMcp(call.lang, session);
    });
}
