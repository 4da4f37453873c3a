import type { Problem } from "../model/problem.ts";
import { visibleLine } from "../model/visible.ts";
import { inWords } from "./details.ts";
import type { FileWords } from "./shape/problems/files.ts";
import type { InWords } from "./shape/problems/in-words.ts";
import { type Language, wordsFor } from "./words.ts";

/** One line that says where the problem is, what was found, what was expected and what to do. */
export function problemSentence(problem: Problem, lang: Language): string {
  const { file, line } = problem.place;
  const place =
    file === undefined
      ? ""
      : `${file === "-" ? "stdin" : file}${line === undefined || problem.code === "query-failed" ? "" : `:${line}`}: `;
  return visibleLine(`${place}${sentence(inWords(problem, lang), wordsFor(lang).problems.files)}`);
}

function sentence(problem: InWords<Problem>, words: FileWords): string {
  switch (problem.code) {
    case "not-text":
      return named(words.notText, problem.found, "unknown");
    case "output-exists":
      return words.replace(named(words.exists, problem.found, "foreign"));
    case "output-failed":
      return notWritten(problem, words);
    default:
      return words.sentences[problem.code](problem);
  }
}

/** What a table of words says of a name, or what it says of the usual one. */
function named<Name extends string>(
  words: Readonly<Record<Name, string>>,
  name: string | undefined,
  usual: Name,
): string {
  const known: Readonly<Record<string, string>> = words;
  return name !== undefined && Object.hasOwn(known, name) ? (known[name] ?? words[usual]) : words[usual];
}

function notWritten({ found = "?", place }: InWords<Problem>, words: FileWords): string {
  const known = Object.hasOwn(words.systemCodes, found) ? words.systemCodes[found] : undefined;
  const hadFile = place.file !== "stdout";
  if (known === undefined) return words.notWritten(found, words.otherRemedy, hadFile);
  return words.notWritten(`${known.what} (${found})`, known.remedy, hadFile);
}
