import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import { findingsOf } from "../audit/dataset/data-audit.ts";
import type { Loaded } from "../documents/load.node.ts";
import { ProblemError } from "../model/problem.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import { marksOf } from "../report/marked/mark.ts";
import { marked as markedFile, safely } from "../report/marked/writers.node.ts";
import { cellMarks, isMarked } from "../report/marked/xlsx/cell-mark.ts";
import { writePieces } from "../report/write-whole.node.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor } from "../words/words.ts";
import type { AuditOptions } from "./audit-options.ts";
import type { Session } from "./session.node.ts";
import { writeOut } from "./write-out.node.ts";

/** The file that is marked: its path, what it is called in a folder of several, and whether it is the only one. */
export interface MarkedFile {
  readonly file: string;
  readonly name: string;
  readonly only: boolean;
}

/** Writes a document back in its own format with the findings in it, and says where it is; never over what was read. */
export async function saveMarked(
  result: ReportAudit,
  loaded: Extract<Loaded, { readonly document: unknown }>,
  { file, name, only }: MarkedFile,
  overwrite: Overwrite,
  { marked = "", markConfirmed = false, track = false, lang, format }: AuditOptions,
  session: Session,
): Promise<void> {
  const marks = marksOf(result, { lang, confirmed: markConfirmed });
  const call = { bytes: loaded.bytes, document: loaded.document, marks, lang, track };
  const target = { file, name: file === "-" ? `stdin.${loaded.format}` : name, only, kind: loaded.format };
  await save(target, { marked, format, lang }, overwrite, session, () => markedFile(loaded.format, file, call));
}

/** Writes a workbook back with what is wrong in it marked, and a sheet that lists it. */
export async function saveMarkedWorkbook(
  audit: PanelAudit,
  { file, name, only }: MarkedFile,
  overwrite: Overwrite,
  options: AuditOptions,
  session: Session,
): Promise<void> {
  const kind = /\.([^.\\/]+)$/.exec(file)?.[1]?.toLowerCase() ?? "data";
  await save({ file, name, only, kind }, options, overwrite, session, async () => {
    if (kind !== "xlsx" && kind !== "xlsm") return undefined;
    const findings = findingsOf(audit, options.lang, isMarked);
    const { markXlsx } = await import("../report/marked/xlsx/mark-xlsx.ts");
    const marks = cellMarks(findings, (from) => basename(from) === basename(file));
    return safely(file, async () => markXlsx(await readFile(file), marks, options.lang));
  });
}

interface Target extends MarkedFile {
  /** What kind of file it is, as its ending says. */
  readonly kind: string;
}

async function save(
  { file, name, only, kind }: Target,
  { marked = "", format, lang }: Pick<AuditOptions, "marked" | "format" | "lang">,
  overwrite: Overwrite,
  session: Session,
  make: () => Promise<Uint8Array | undefined>,
): Promise<void> {
  const words = cliWordsFor(lang).main;
  const out = (await isFolder(marked, only)) ? join(marked, basename(name)) : marked;
  try {
    const bytes = await make();
    if (!bytes) return session.problem(words.notMarkable(file, kind));
    await writeOut(out, overwrite, (temporary, signal) => writePieces(temporary, [bytes], signal));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return session.problem(problemSentence(error.problem, lang));
  }
  const told = words.markedFile(out);
  if (format === "table") await session.print(`\n${told}\n`);
  else await session.note(told);
}

async function isFolder(path: string, only: boolean): Promise<boolean> {
  if (!only || /[/\\]$/.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
