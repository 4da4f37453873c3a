import type { FrameWords } from "./frame-sense.ts";
import type { Language, NameWords, UnitWord } from "./language.ts";
import { PhraseTable, type Words } from "./phrases.ts";

/** Meanings with their phrases; `|` parts the phrases, and a phrase that comes twice keeps its first meaning. */
export type PhraseRows<T> = readonly (readonly [meaning: T, phrases: string])[];

/**
 * Each phrase of the rows with its meaning.
 *
 * @example
 * phrasesOf([["up", "rose|grew"], ["down", "fell|rose"]]) // -> [["rose", "up"], ["grew", "up"], ["fell", "down"]]
 */
export function phrasesOf<T>(rows: PhraseRows<T>): (readonly [string, T])[] {
  const found = new Map<string, T>();
  for (const [meaning, phrases] of rows)
    for (const phrase of phrases.split("|")) if (!found.has(phrase)) found.set(phrase, meaning);
  return [...found];
}

/** The words of a list, folded when they are first asked for, `|` or a space between them. */
export function wordsOf(words: string, fold: (word: string) => string): Words {
  let made: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      const listed = made ? [] : words.split(words.includes("|") ? "|" : " ").filter((each) => each !== "");
      made ??= new Set(listed.map((each) => each.split(" ").map(fold).join(" ")));
      return made.has(word);
    },
  };
}

/** What a language must say of itself; whatever else it leaves out is empty. */
export type LanguageParts = Pick<Language, "code" | "decimalMark" | "common"> &
  Partial<Omit<Language, "code" | "decimalMark" | "common" | "frames" | "names">> & {
    readonly frames?: Partial<Omit<FrameWords, "language">>;
    readonly names?: Partial<NameWords>;
  };

/** A language from what is known of it: a pack need not have every table to be read with, and percent signs are of every language. */
export function defineLanguage(parts: LanguageParts): Language {
  return {
    fold: lowerCase,
    senses: new PhraseTable(),
    topics: new PhraseTable(),
    sides: new PhraseTable(),
    currencies: new Map(),
    numberWords: new PhraseTable(),
    multiples: new PhraseTable(),
    abbreviations: new Set(),
    sorts: new PhraseTable(),
    ...parts,
    units: (parts.units ?? new PhraseTable<UnitWord>()).over(percentSigns),
    frames: { ...noFrames, ...parts.frames, language: parts.code },
    names: { ...noNames, ...parts.names },
  };
}

function lowerCase(word: string): string {
  return word.toLowerCase().normalize("NFC");
}

/** Signs that are the same in every language. */
const percentSigns: readonly (readonly [string, UnitWord])[] = [
  ["%", { scale: 0, kind: "percent", base: "%" }],
  ["% %", { scale: 0, kind: "percent", base: "%" }],
];

const none: Words = new Set();

const noFrames: Omit<FrameWords, "language"> = {
  periods: new PhraseTable(),
  roles: new PhraseTable(),
  contrasts: new PhraseTable(),
  copulas: none,
  ages: none,
  indexUnits: none,
  limits: new Map(),
  numbered: none,
  turns: none,
  empty: none,
  adjustments: none,
  noNames: none,
};

const noNames: NameWords = {
  models: none,
  ranked: none,
  packs: none,
  packUnits: none,
  vehicles: none,
  seats: none,
  places: none,
  scores: none,
  notNumbers: none,
};
