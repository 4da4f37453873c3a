import { join } from "node:path";
import { Command } from "commander";
import { audit } from "../audit/audit.ts";
import type { DataAuditResult } from "../audit/dataset/result.ts";
import type { AuditResult } from "../audit/result.ts";
import { loadText } from "../documents/load.node.ts";
import type { TextDocument } from "../model/document.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import { toNdjson } from "../report/ndjson.ts";
import { toTerminal } from "../report/terminal.ts";
import { type AuditOptions, auditOptions } from "./audit-options.ts";
import { dataAuditWordsFor } from "./data-audit-words.ts";
import { documentNames, folderNames } from "./document-names.ts";
import { isDataSet } from "./is-data-set.node.ts";
import { problemSentence } from "./problem-sentence.ts";
import { savePage } from "./save-page.node.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { fails } from "./verdict-status.ts";
import { type Words, wordsFor } from "./words.ts";

/** From so many characters on, an audit takes long enough to say what is being done before it starts. */
const longText = 1_000_000;

/**
 * `recount audit FILE…`: every number of each report recomputed, printed, and written as a page where `--out` says; of a data
 * set the comparisons that it prints.
 */
export function auditCommand(session: Session, words: Words): Command {
  const lang = words === wordsFor("en") ? "en" : "vi";
  const ofData = dataAuditWordsFor(lang);
  const command = new Command("audit").description(words.audit).argument("<files...>", ofData.files);
  for (const option of auditOptions(words, lang)) command.addOption(option);
  return command
    .addHelpText("after", `${words.examples}\n${ofData.examples}`)
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
  const results: (AuditResult | DataAuditResult)[] = [];
  for (const [at, file] of files.entries()) {
    const folder = files.length === 1 ? options.out : options.out && join(options.out, folders[at] ?? "report");
    if (await isDataSet(file)) {
      const result = await auditSet(file, at, folder, files, options, session);
      if (result) results.push(result);
      continue;
    }
    if (options.format === "csv") {
      await session.problem(dataAuditWordsFor(options.lang).onlyData(options.format, file));
      continue;
    }
    const doing = words.reading(file, at + 1, files.length);
    const audited = await auditFile(file, names[at] ?? file, doing, options, session, words);
    if (!audited) continue;
    const { result, document } = audited;
    if (fails(result.summary, options.failOn)) session.fail();
    if (options.format === "json") results.push(result);
    else await session.print(`${at > 0 && options.format !== "ndjson" ? "\n" : ""}${printed(result, options)}`);
    if (folder === undefined) continue;
    const other = audit(document, { lang: options.lang === "vi" ? "en" : "vi" });
    await savePage(result, other, folder, files, options, session, words);
  }
  if (options.format === "json") await session.print(json(results, files.length));
}

/**
 * Audits a data set: printed at once, piece by piece, where it is the only one; of several the JSON is given back, since they
 * are printed as one array.
 */
async function auditSet(
  file: string,
  at: number,
  folder: string | undefined,
  files: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<DataAuditResult | undefined> {
  const { auditData, printData, saveData, wholeResult } = await import("./run-data-audit.node.ts");
  const found = await auditData(file, options, session);
  if (!found) return undefined;
  const inArray = options.format === "json" && files.length > 1;
  if (at > 0 && !inArray && options.format !== "ndjson") await session.print("\n");
  if (!inArray) await printData(found, options, session);
  if (folder !== undefined) await saveData(found, folder, files, options, session);
  return inArray ? wholeResult(found, options) : undefined;
}

async function auditFile(
  file: string,
  name: string,
  doing: string,
  options: AuditOptions,
  session: Session,
  words: Words,
): Promise<{ readonly result: AuditResult; readonly document: TextDocument } | undefined> {
  session.busy(doing, false);
  const loaded = await loadText(file, { name });
  if ("problem" in loaded) {
    await session.problem(problemSentence(loaded.problem, options.lang));
    return undefined;
  }
  if (loaded.encoding === "windows-1258") await session.note(words.guessed(file, loaded.encoding));
  session.busy(doing, loaded.document.text.length > longText);
  try {
    return { result: audit(loaded.document, { lang: options.lang }), document: loaded.document };
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
    case "csv":
      return "";
  }
}

/** One object where one file was named, an array where several were. */
function json(results: readonly (AuditResult | DataAuditResult)[], files: number): string {
  if (files === 1) return results.length === 1 ? toJson(results) : "";
  return results.length === 1 ? `[${toJson(results).trimEnd()}]\n` : toJson(results);
}
