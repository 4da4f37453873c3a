import type { UnitKind } from "../model/unit.ts";
import type { FrameWords } from "./frame-sense.ts";
import type { PhraseTable, Words } from "./phrases.ts";
import type { Sense } from "./sense.ts";
import type { SentenceSort, Side } from "./token.ts";
import type { Topic } from "./topic.ts";

/** A unit word or phrase: `triệu` multiplies, `đồng` names, `m2` names. */
export interface UnitWord {
  /** The power of ten of a multiplier word; 0 for a name. */
  readonly scale: number;
  readonly kind?: UnitKind;
  /** What units must share to be added; the folded phrase where it is left out. */
  readonly base?: string;
}

/** A fraction or a multiple in words; `times` where it is a multiple. */
export interface Multiple {
  readonly numerator: number;
  readonly denominator: number;
  readonly times: boolean;
  /** Whether the words mean this only before a percentage in brackets: `a quarter (26.5%)`, not `a quarter ago`. */
  readonly bracketed?: boolean;
}

/**
 * Words that make the number beside them no quantity. All are folded; a phrase's words are one space apart.
 *
 * - `models`, in capitals: `RON 92`, `Boeing 737`, `TK 641`
 * - `ranked`, in any letters: `top 10`, `ngõ 68`
 * - `packs` before a measure of `packUnits`: `lon 330 ml`, `luân lưu 11 m`
 * - `vehicles` before a number of `seats`: `xe 9 chỗ`
 * - `places` after a number: places in a ranking, which rise as their number falls
 * - `scores` before `3-1`
 * - `notNumbers`: a word and a number word that together are none
 */
export interface NameWords {
  readonly models: Words;
  readonly ranked: Words;
  readonly packs: Words;
  readonly packUnits: Words;
  readonly vehicles: Words;
  readonly seats: Words;
  readonly places: Words;
  readonly scores: Words;
  readonly notNumbers: Words;
}

/** Everything that reading numbers and claims needs to know of a language. */
export interface Language {
  readonly code: string;
  /** Folded words that hardly a paragraph of a report is without, by which the language is recognised. */
  readonly common: Words;
  /** A letter that no other language of reports has, where there is one. */
  readonly letters?: RegExp;
  /** More of its words, those that reports write beside figures: they tell the language of a sentence that has few of the common ones. */
  readonly telling?: Words;
  /** Words of tables, which have hardly another, that no other language writes in the same way: `june`, `fair`, `shares`. */
  readonly tabular?: Words;
  /** One spelling for a word that is written in several. */
  readonly fold: (word: string) => string;
  /** The mark between whole and decimals; the other of `.` and `,` groups thousands. */
  readonly decimalMark: "," | ".";
  /** Where writers also group thousands with the decimal mark's twin, so that what is counted decides: `100,000 người`. */
  readonly bothMarks?: true;
  /** Words joined by a hyphen or an apostrophe are one: `year-on-year`. */
  readonly joinsWords?: true;
  readonly senses: PhraseTable<Sense>;
  /** Phrases that say what a number is of: `lợi nhuận` may be negative. */
  readonly topics: PhraseTable<Topic>;
  /** Phrases that say on which side of nought an amount is: `lãi`, `lỗ`. */
  readonly sides: PhraseTable<Side>;
  readonly units: PhraseTable<UnitWord>;
  /** Signs and words before an amount of money, each with the name its spellings share: `£`, `Rs`. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Numbers in words that may count things: `bảy`, `mười hai`. */
  readonly numberWords: PhraseTable<number>;
  /** Fractions and multiples in words: `một nửa` is 1/2 of a whole, `gấp đôi` is 2 times. */
  readonly multiples: PhraseTable<Multiple>;
  /** Words that say when, in which role and about what a number is. */
  readonly frames: FrameWords;
  /** Folded words after which a full stop ends no sentence: `tp`, `tx`. */
  readonly abbreviations: Words;
  readonly names: NameWords;
  /** Phrases that tell what a sentence is; `none` where a longer phrase takes the sense away (`nếu tính chung`). */
  readonly sorts: PhraseTable<SentenceSort | "none">;
}
