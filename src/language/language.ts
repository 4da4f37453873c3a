import type { UnitKind } from "../model/unit.ts";
import type { FrameWords } from "./frame-sense.ts";
import type { PhraseTable } from "./phrases.ts";
import type { Sense } from "./sense.ts";

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
}

/** Everything that reading numbers and claims needs to know of a language. */
export interface Language {
  readonly code: string;
  /** One spelling for a word that is written in several. */
  readonly fold: (word: string) => string;
  /** The mark between whole and decimals; the other of `.` and `,` groups thousands. */
  readonly decimalMark: "," | ".";
  readonly senses: PhraseTable<Sense>;
  readonly units: PhraseTable<UnitWord>;
  /** Numbers in words that may count things: `bảy`, `mười hai`. */
  readonly numberWords: PhraseTable<number>;
  /** Fractions and multiples in words: `một nửa` is 1/2 of a whole, `gấp đôi` is 2 times. */
  readonly multiples: PhraseTable<Multiple>;
  /** Words that say when, in which role and about what a number is. */
  readonly frames: FrameWords;
  /** Folded words after which a full stop ends no sentence: `tp`, `tx`. */
  readonly abbreviations: ReadonlySet<string>;
}
