import { join } from "node:path";
import { Command } from "commander";
import { audit } from "../audit/audit.ts";
import type { AuditResult } from "../audit/result.ts";
import { loadText } from "../documents/load.node.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import { toNdjson } from "../report/ndjson.ts";
import { toTerminal } from "../report/terminal.ts";
import { type AuditOptions, auditOptions } from "./audit-options.ts";
import { documentNames, folderNames } from "./document-names.ts";
import { problemSentence } from "./problem-sentence.ts";
import { savePage } from "./save-page.node.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { fails } from "./verdict-status.ts";
import type { Words } from "./words.ts";

/** From so many characters on, an audit takes long enough to say what is being done before it starts. */
const longText = 1_000_000;

/** `recount audit FILE…`: every number of each report recomputed, printed, and written as a page where `--out` says. */
export function auditCommand(session: Session, words: Words): Command {
  const command = new Command("audit").description(words.audit).argument("<files...>", words.files);
  for (const option of auditOptions(words)) command.addOption(option);
  return command
    .addHelpText("after", words.examples)
    .action((files: readonly string[], options: AuditOptions) => auditFiles(files, options, session, words));
}

/** One bad file does not stop the others: its problem is told and the next one is read. */
async function auditFiles(
  files: readonly string[],
  options: AuditOptions,
  session: Session,
  words: Words,
): Promise<void> {
  const [names, folders] = [documentNames(files), folderNames(files)];
  const results: AuditResult[] = [];
  for (const [at, file] of files.entries()) {
    const doing = words.reading(file, at + 1, files.length);
    const result = await auditFile(file, names[at] ?? file, doing, options, session, words);
    if (!result) continue;
    if (fails(result.summary, options.failOn)) session.fail();
    if (options.format === "json") results.push(result);
    else await session.print(`${at > 0 && options.format !== "ndjson" ? "\n" : ""}${printed(result, options)}`);
    if (options.out === undefined) continue;
    const folder = files.length === 1 ? options.out : join(options.out, folders[at] ?? "report");
    await savePage(result, folder, files, options, session, words);
  }
  if (options.format === "json") await session.print(json(results, files.length));
}

async function auditFile(
  file: string,
  name: string,
  doing: string,
  options: AuditOptions,
  session: Session,
  words: Words,
): Promise<AuditResult | undefined> {
  session.busy(doing, false);
  const loaded = await loadText(file, { name });
  if ("problem" in loaded) {
    await session.problem(problemSentence(loaded.problem, options.lang));
    return undefined;
  }
  if (loaded.encoding === "windows-1258") await session.note(words.guessed(file, loaded.encoding));
  session.busy(doing, loaded.document.text.length > longText);
  try {
    return audit(loaded.document, { lang: options.lang });
  } catch (error) {
    await session.problem(`${file}: ${words.internal(error instanceof Error ? error.message : String(error))}`);
    return undefined;
  }
}

function printed(result: AuditResult, options: AuditOptions): string {
  const { lang, verbose = false } = options;
  switch (options.format) {
    case "terminal": {
      const color = wantsColor(options.color, process.stdout, process.env);
      return toTerminal(result, { width: columns(process.stdout), color, lang, verbose });
    }
    case "md":
      return toMarkdown(result, { lang });
    case "json":
      return toJson([result]);
    case "ndjson":
      return toNdjson(result);
  }
}

/** One object where one file was named, an array where several were. */
function json(results: readonly AuditResult[], files: number): string {
  if (files === 1) return results.length === 1 ? toJson(results) : "";
  return results.length === 1 ? `[${toJson(results).trimEnd()}]\n` : toJson(results);
}
