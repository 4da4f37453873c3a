import { Command } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import { auditFormats } from "./audit-formats.node.ts";
import { type AuditOptions, auditOptions } from "./audit-options.ts";
import type { Session } from "./session.node.ts";

/**
 * `recount audit FILE…`: every number of each report recomputed, printed, and written as a page where `--out` says; of a data
 * set the comparisons that it prints.
 */
export function auditCommand(session: Session, lang: Language): Command {
  const { main: words, dataAudit: ofData } = cliWordsFor(lang);
  const command = new Command("audit").description(words.audit).argument("<files...>", ofData.files);
  for (const option of auditOptions(
    words,
    lang,
    auditFormats.map(({ id }) => id),
  ))
    command.addOption(option);
  return command
    .addHelpText("after", `${words.examples}\n${ofData.examples}`)
    .action(async (files: readonly string[], options: AuditOptions) => {
      // An audit is most of recount's code, which no other command waits for.
      const { auditFiles } = await import("./run-audit.node.ts");
      await auditFiles(files, options, session, words);
    });
}
