import { loadText } from "../documents/load.node.ts";
import type { TextDocument } from "../model/document.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { documentNames } from "./document-names.ts";
import { isDataSet } from "./is-data-set.node.ts";
import type { Session } from "./session.node.ts";

/** Files beside a report: those that are read as reports, and the paths of those that are data sets. */
export interface PreviousFiles {
  readonly documents: readonly TextDocument[];
  readonly data: readonly string[];
}

/** Reads last year's report and annexes; undefined where one of them cannot be read, which is told: nothing is concluded without it. */
export async function readPrevious(
  paths: readonly string[],
  lang: Language,
  session: Session,
): Promise<PreviousFiles | undefined> {
  const words = cliWordsFor(lang).main;
  const names = documentNames(paths);
  const documents: TextDocument[] = [];
  const data: string[] = [];
  for (const [at, path] of paths.entries()) {
    if (await isDataSet(path)) {
      data.push(path);
      continue;
    }
    session.busy(words.readingPrevious(path), false);
    const loaded = await loadText(path, { name: names[at] ?? path });
    if ("problem" in loaded) {
      await session.problem(problemSentence(loaded.problem, lang));
      return undefined;
    }
    if (loaded.encoding === "windows-1258") await session.note(words.guessed(path, loaded.encoding));
    documents.push(loaded.document);
  }
  return { documents, data };
}
