import { type ColumnWords, plainWords } from "./column-sense.ts";
import { englishColumns } from "./en/column-words.ts";
import { vietnameseColumns } from "./vi/column-words.ts";

/** The languages that names of columns and words of cells are read in. One more is one file and one entry here. */
export const columnLanguages: readonly ColumnWords[] = [vietnameseColumns, englishColumns];

/**
 * Whether names of columns are in a language that writes months with a letter: by one of them that is a column's name there and in no other.
 *
 * @example
 * [writesMonthsWith("T", ["Chỉ tiêu", "T1 2024"]), writesMonthsWith("T", ["Indicateur", "T1 2024"])] // -> [true, false]
 */
export function writesMonthsWith(letter: string, names: readonly string[]): boolean {
  const isNamed = ({ fields }: ColumnWords, name: string): boolean => {
    const words = plainWords(name).join(" ");
    return fields.some(([, phrases]) => phrases.split("|").includes(words));
  };
  const [own, others] = [true, false].map((is) =>
    columnLanguages.filter(({ monthLetters = "" }) => monthLetters.split("|").includes(letter) === is),
  );
  return names.some((name) => own?.some((each) => isNamed(each, name)) && !others?.some((each) => isNamed(each, name)));
}

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
