import type { Qualifier } from "../model/printed-number.ts";
import type { Rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import type { Unit } from "../model/unit.ts";
import type { Sense } from "./sense.ts";
import type { Topic } from "./topic.ts";

/** A word, or a whole phrase where the language knows one. */
export interface Word extends Span {
  readonly is: "word";
  readonly fold: string;
  readonly capital: boolean;
  readonly sense: Sense | undefined;
  /** The power of ten of a multiplier: `(in thousands)`. */
  readonly multiplier: number | undefined;
  /** What the phrase that starts here says a number is of. */
  readonly topic: Topic | undefined;
  /** On which side of nought the phrase that starts here says an amount is. */
  readonly side?: Side;
}

/** `a profit of`, `a loss of`: amounts that are printed without a sign. */
export type Side = "gain" | "loss";

/** What a run of digits turned out to be. Only a `quantity` has a value that claims are about. */
export type NumeralRole = "quantity" | "date" | "citation" | "ordinal" | "contact" | "malformed";

/** A printed number as read, before it is known what claims are about it. */
export interface Numeral extends Span {
  readonly is: "numeral";
  readonly role: NumeralRole;
  readonly value: Rational;
  readonly lastPlace: number;
  readonly unit: Unit;
  /** Where the unit ends in the text; the end of the digits where there is none. */
  readonly unitEnd: number;
  /** Where a currency before the number starts. */
  readonly unitStart?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** `-` or `+` printed before it. */
  readonly sign?: -1 | 1 | undefined;
  /** One end of `40 - 50%`. */
  readonly inRange?: boolean | undefined;
  /** The place in `149/156`. */
  readonly pair?: "first" | "second" | undefined;
  /** Written in words (`bảy`, `một nửa`). */
  readonly inWords?: boolean | undefined;
}

/** A punctuation mark that matters: brackets, separators, signs. */
export interface Mark extends Span {
  readonly is: "mark";
  readonly mark: string;
}

export type Token = Word | Numeral | Mark;

/** What a sentence is where it reports no figures: a worked case, a rule, a match, opening hours. */
export type SentenceSort = "example" | "legal" | "score" | "schedule";

/** Tokens from one sentence end to the next. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** By its words; absent for one that may well report figures. */
  readonly sort?: SentenceSort;
}
