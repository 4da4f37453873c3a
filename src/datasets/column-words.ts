import {
  type ColumnField,
  type ColumnQualifier,
  type ColumnWords,
  plainWord,
  plainWords,
  wordsOf,
} from "../language/column-sense.ts";
import { englishColumns } from "../language/en/column-words.ts";
import { PhraseTable } from "../language/phrases.ts";
import { vietnameseColumns } from "../language/vi/column-words.ts";
import type { Scenario } from "../model/panel.ts";

const languages: readonly ColumnWords[] = [vietnameseColumns, englishColumns];

const fields = new Map(languages.flatMap((each) => pairs(each.fields)));
/** `countryiso3code`: words that are written as one. */
const compactFields = new Map([...fields].map(([phrase, field]) => [phrase.replaceAll(" ", ""), field] as const));
const qualifiers = PhraseTable.of(
  languages.flatMap((each) => pairs(each.qualifiers)),
  (word) => word,
);
const scenarios = new Map(
  languages.flatMap(({ scenarios: { actual, estimate, plan } }) =>
    pairs([
      ["actual", actual],
      ["estimate", estimate],
      ["plan", plan],
    ] as const),
  ),
);

function pairs<T>(rows: readonly (readonly [T, string])[]): (readonly [string, T])[] {
  return rows.flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const));
}

/**
 * The field that a column's name stands for, in Vietnamese or English, with accents or without.
 *
 * @example
 * ["Tỉnh", "time_period", "RefArea", "incidence"].map(fieldOf) // -> ["area", "period", "area", undefined]
 */
export function fieldOf(name: string): ColumnField | undefined {
  const words = plainWords(name.replaceAll(/[([].*?[)\]]/g, " "));
  return fields.get(words.join(" ")) ?? compactFields.get(words.join(""));
}

/** A word of a column's name with what it says about the figures; undefined where it names what is measured. */
export interface NameWord {
  readonly text: string;
  readonly says: ColumnQualifier | undefined;
}

/**
 * The words of a name of a column of figures, a phrase in one piece.
 *
 * @example
 * qualifiedWords("prev_month_actual").map(({ says }) => says) // -> ["prior-period", "actual"]
 */
export function qualifiedWords(name: string): readonly NameWord[] {
  const words = wordsOf(name);
  const plain = words.map(plainWord);
  const found: NameWord[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = qualifiers.match((index) => plain[index], at);
    const length = phrase?.length ?? 1;
    found.push({ text: words.slice(at, at + length).join(" "), says: phrase?.meaning });
    at += length;
  }
  return found;
}

/**
 * The scenario that a cell names.
 *
 * @example
 * ["Kế hoạch", "actual", "E", "?"].map(scenarioOf) // -> ["plan", "actual", "estimate", undefined]
 */
export function scenarioOf(text: string): Scenario | undefined {
  return scenarios.get(plainWords(text).join(" "));
}

/** Words that stand before a unit: `don vi tinh`. */
export const unitLabels: ReadonlySet<string> = new Set(languages.flatMap((each) => each.unitLabels.split("|")));
