import type { CallWords } from "./problems/call.ts";
import type { DetailTexts } from "./problems/details.ts";
import type { DiagnosticTexts } from "./problems/diagnostics.ts";
import type { FileWords } from "./problems/files.ts";
import type { GuessWords } from "./problems/guesses.ts";
import type { PlaceNames } from "./problems/places.ts";

/** What is said where something is wrong, was guessed, or is worth knowing about what was read. */
export interface ProblemWords {
  readonly call: CallWords;
  readonly files: FileWords;
  readonly details: DetailTexts;
  readonly diagnostics: DiagnosticTexts;
  readonly guesses: GuessWords;
  readonly places: PlaceNames;
  /** How often something was met, for more than once: `3 times`. */
  readonly times: (count: string) => string;
}
