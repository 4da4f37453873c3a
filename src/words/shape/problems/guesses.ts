import type { GuessPhrases } from "../../../model/guess-said.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";

/** The words of a sentence about a guess. */
export interface GuessWords {
  readonly guessed: string;
  readonly is: string;
  readonly change: string;
  readonly descriptor: string;
  readonly inspect: string;
  readonly guessedKind: (name: string, kind: IndicatorKind) => string;
  /** What can be guessed, by the name that it has in the data. */
  readonly whats: Readonly<Record<string, string>>;
  readonly phrases: GuessTexts;
}

/** What a value is once it is in words. */
type Told<T> = { readonly [I in keyof T]: string };

/** How each of what guesses say is said, of values that are in words already. */
export type GuessTexts = { readonly [C in keyof GuessPhrases]: (...values: Told<GuessPhrases[C]>) => string };
