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
  /** How the words are said in which readers say what they took it for, and why; `#` stands for digits, `*` for any words. */
  readonly phrases: readonly (readonly [string, string])[];
}
