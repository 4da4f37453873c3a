import type { FileKind } from "../../../model/encoding/file-kind.ts";
import type { Problem, ProblemCode } from "../../../model/problem.ts";
import type { InWords } from "./in-words.ts";

/** Why what stands in the place of a result is not replaced. */
export type FoundInPlace = "foreign" | "changed" | "read-only" | "record";

/** What a code of the system means, and what to do about it. */
export interface Advice {
  readonly what: string;
  readonly remedy: string;
}

/** What is wrong with a file that was to be read or written. */
export interface FileWords {
  readonly sentences: Readonly<
    Record<Exclude<ProblemCode, "output-failed" | "output-exists" | "not-text">, (problem: InWords<Problem>) => string>
  >;
  /** A file that is no text, by what it is instead. */
  readonly notText: Readonly<Record<FileKind | "unknown", string>>;
  readonly exists: Readonly<Record<FoundInPlace, string>>;
  readonly replace: (why: string) => string;
  /** What the codes of the system mean; any other goes by its name, with the remedy of `other`. */
  readonly systemCodes: Readonly<Record<string, Advice>>;
  readonly otherRemedy: string;
  /** Why a result could not be written, that what was there is as before, and what to do. */
  readonly notWritten: (what: string, remedy: string, hadFile: boolean) => string;
}
