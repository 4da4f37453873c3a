import { codeWords, unitColumnWords } from "../../language/code-words.ts";
import { columnLanguages, meanings, phrasesOf } from "../../language/column-languages.ts";
import {
  type ColumnField,
  type ColumnQualifier,
  type PeriodWord,
  plainWord,
  plainWords,
  wordsOf,
} from "../../language/column-sense.ts";
import { figureWords } from "../../language/figure-languages.ts";
import { PhraseTable } from "../../language/phrases.ts";
import type { Scenario } from "../../model/panel.ts";

const fields = meanings((each) => each.fields);
/** `countryiso3code`: words that are written as one. */
const compactFields = new Map([...fields].map(([phrase, field]) => [phrase.replaceAll(" ", ""), field] as const));
/** Of each language; its phrases are held against words as they are folded for it. */
const folded = (phrase: string) => phrase.split(" ").map(plainWord).join(" ");
const qualifiers = [
  ...columnLanguages.map((each) => ({
    phrases: PhraseTable.of(pairs(each.qualifiers), (word) => word),
    fold: each.accents ? plainWord : (word: string) => word.toLowerCase(),
  })),
  {
    phrases: PhraseTable.of(
      pairs(figureWords).map(([phrase, says]) => [folded(phrase), says] as const),
      plainWord,
    ),
    fold: plainWord,
  },
];
const scenarios = meanings<Scenario>(({ scenarios: { actual, estimate, plan } }) => [
  ["actual", actual],
  ["estimate", estimate],
  ["plan", plan],
]);

function pairs<T>(rows: readonly (readonly [T, string])[]): (readonly [string, T])[] {
  return rows.flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const));
}

/**
 * The field that a column's name stands for, in Vietnamese or English, with accents or without.
 *
 * @example
 * ["Tỉnh", "time_period", "RefArea", "incidence"].map(fieldOf) // -> ["area", "period", "area", undefined]
 * fieldOf("Địa phương - Provinces") // -> "area"
 */
export function fieldOf(name: string): ColumnField | undefined {
  const words = plainWords(name.replaceAll(/[([].*?[)\]]/g, " "));
  return fields.get(words.join(" ")) ?? compactFields.get(words.join("")) ?? bilingualField(name);
}

/** The field of a name in two languages, `Địa phương - Provinces`, where both say the same. */
function bilingualField(name: string): ColumnField | undefined {
  const parts = name.split(/[/|\n]|\s[-–]\s/).map((part) => part.trim());
  if (parts.length !== 2 || parts.includes("")) return undefined;
  const [one, other] = parts.map((part) => fields.get(plainWords(part).join(" ")));
  const [first, second] = [one, other].map((field) => field?.replace(/-name$/, ""));
  return first === second ? one : undefined;
}

const groupings = new Set(phrasesOf((each) => each.groupings));

/**
 * Whether a column is called one of what areas belong to.
 *
 * @example
 * ["Vùng", "region", "Tỉnh"].map(saysGrouping) // -> [true, true, false]
 */
export function saysGrouping(name: string): boolean {
  return groupings.has(plainWords(name).join(" "));
}

const codes = new Set([...phrasesOf((each) => each.codes), ...codeWords]);

/**
 * Whether a word of a name says that what stands below are codes.
 *
 * @example
 * ["Major_code", "team_id", "codes of conduct", "Idaho"].map(saysCode) // -> [true, true, false, false]
 */
export function saysCode(name: string): boolean {
  return plainWords(name).some((word) => codes.has(word));
}

const margins = new Set(phrasesOf((each) => each.margins));
const currents = new Set(phrasesOf((each) => each.current));

/**
 * Whether a column is called what says how sure the figures of a survey are.
 *
 * @example
 * ["Margin of error", "95% CI lower", "Margin"].map(saysMargin) // -> [true, true, false]
 */
export function saysMargin(name: string): boolean {
  return margins.has(plainWords(name.replaceAll("%", " ")).join(" "));
}

/** Whether a column is called the figures of now, as against those of the year before: `Current year`, `Năm nay`. */
export function saysCurrent(name: string): boolean {
  return currents.has(plainWords(name).join(" "));
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
  const tables = qualifiers.map(({ phrases, fold }) => ({ phrases, folded: words.map(fold) }));
  const found: NameWord[] = [];
  for (let at = 0; at < words.length; ) {
    const matches = tables.flatMap(({ phrases, folded }) => phrases.match((index) => folded[index], at) ?? []);
    const phrase = matches.toSorted((a, b) => a.length - b.length).at(-1);
    const length = phrase?.length ?? 1;
    found.push({ text: words.slice(at, at + length).join(" "), says: phrase?.meaning });
    at += length;
  }
  return found;
}

/** Whether a name says that its figures are percentages. */
export function saysPercent(name: string): boolean {
  return qualifiedWords(name).some(({ says }) => says === "percent");
}

/** Whether a name says that its figures are changes, but not against what: `growth_pct`. */
export function saysGrowth(name: string): boolean {
  const says = new Set(qualifiedWords(name).map(({ says }) => says));
  return says.has("growth") && !["prior-year", "prior-period", "plan"].some((each) => says.has(each as "plan"));
}

/**
 * Whether a name, a title or a sheet's name says that figures run from the start of something.
 *
 * @example
 * ["Giải ngân lũy kế", "cumulative_cases", "Exportaciones acumuladas", "Vốn đầu tư"].map(saysToDate) // -> [true, true, true, false]
 */
export function saysToDate(name: string): boolean {
  return qualifiedWords(name).some(({ says }) => says === "to-date");
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

const periodWords = meanings<PeriodWord>(({ periods: { week, start, end, fiscal } }) => [
  ["week", week],
  ["start", start],
  ["end", end],
  ["fiscal", fiscal],
]);

/**
 * What the words of a name say of how a column of periods is written.
 *
 * @example
 * [...periodWordsOf("week_ending"), ...periodWordsOf("Năm tài khóa")] // -> ["week", "end", "fiscal"]
 */
export function periodWordsOf(name: string): ReadonlySet<PeriodWord> {
  const words = plainWords(name);
  const phrases = words.flatMap((word, at) => [
    word,
    words.slice(at, at + 2).join(" "),
    words.slice(at, at + 3).join(" "),
  ]);
  return new Set(phrases.flatMap((phrase) => periodWords.get(phrase) ?? []));
}

const frequencies = meanings<"A" | "Q" | "M" | "W" | "D">(({ frequencies: { A, Q, M, W, D } }) => [
  ["A", A],
  ["Q", Q],
  ["M", M],
  ["W", W],
  ["D", D],
]);

/**
 * How often a series is published, in the words of a cell.
 *
 * @example
 * ["Quarterly", "Hằng tháng", "rarely"].map(frequencyOf) // -> ["Q", "M", undefined]
 */
export function frequencyOf(text: string): "A" | "Q" | "M" | "W" | "D" | undefined {
  return frequencies.get(plainWords(text).join(" "));
}

/**
 * Whether a column is called one of units, in a language in which the word counts nothing.
 *
 * @example
 * ["unidade_comercializacao", "Units sold"].map(saysUnits) // -> [true, false]
 */
export function saysUnits(name: string): boolean {
  return plainWords(name).some((word) => unitColumns.has(word));
}

const unitColumns = new Set(unitColumnWords);

/** Words that stand before a unit: `don vi tinh`. */
export const unitLabels: ReadonlySet<string> = new Set(phrasesOf((each) => each.unitLabels));
