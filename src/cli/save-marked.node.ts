import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { AuditResult } from "../audit/result.ts";
import type { Loaded } from "../documents/load.node.ts";
import { ProblemError } from "../model/problem.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import { marksOf } from "../report/marked/mark.ts";
import { marked as markedFile } from "../report/marked/writers.ts";
import { problemSentence } from "../report/problem-sentence.ts";
import { writePieces } from "../report/write-whole.node.ts";
import type { AuditOptions } from "./audit-options.ts";
import type { Session } from "./session.node.ts";
import { wordsFor } from "./words.ts";
import { writeOut } from "./write-out.node.ts";

/** The file that is marked: its path, what it is called in a folder of several, and whether it is the only one. */
export interface MarkedFile {
  readonly file: string;
  readonly name: string;
  readonly only: boolean;
}

/** Writes a document back in its own format with the findings in it, and says where it is; never over what was read. */
export async function saveMarked(
  result: AuditResult,
  loaded: Extract<Loaded, { readonly document: unknown }>,
  { file, name, only }: MarkedFile,
  overwrite: Overwrite,
  { marked = "", markConfirmed = false, track = false, lang, format }: AuditOptions,
  session: Session,
): Promise<void> {
  const words = wordsFor(lang);
  const marks = marksOf(result, { lang, confirmed: markConfirmed });
  const out = (await isFolder(marked, only))
    ? join(marked, file === "-" ? `stdin.${loaded.format}` : basename(name))
    : marked;
  try {
    const bytes = await markedFile(loaded.format, file, {
      bytes: loaded.bytes,
      document: loaded.document,
      marks,
      lang,
      track,
    });
    if (!bytes) return session.problem(words.notMarkable(file, loaded.format));
    await writeOut(out, overwrite, (temporary, signal) => writePieces(temporary, [bytes], signal));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return session.problem(problemSentence(error.problem, lang));
  }
  const told = words.markedFile(out);
  if (format === "terminal") await session.print(`\n${told}\n`);
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
