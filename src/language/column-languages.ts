import type { ColumnWords } from "./column-sense.ts";
import { englishColumns } from "./en/column-words.ts";
import { vietnameseColumns } from "./vi/column-words.ts";

/** The languages that names of columns and words of cells are read in. One more is one file and one entry here. */
export const columnLanguages: readonly ColumnWords[] = [vietnameseColumns, englishColumns];

/** All phrases of one sort, of every language: `id`, `code`, `ma`. */
export function phrasesOf(sort: (words: ColumnWords) => string): readonly string[] {
  return columnLanguages.flatMap((each) => sort(each).split("|"));
}

/** What each phrase stands for, in every language. */
export function meanings<T>(rows: (words: ColumnWords) => readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    columnLanguages.flatMap((each) =>
      rows(each).flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const)),
    ),
  );
}
