import type { DerivedNote } from "../model/derived-note.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * What became of values that were made of others, as a sentence.
 *
 * @example
 * derivedNoteText({ code: "no-group", found: "An Giang", count: 2 }, "en")
 * // -> "An Giang: belongs to no group; left out (2 times)"
 */
export function derivedNoteText(note: DerivedNote, lang: Language): string {
  const { compare, problems, numbers } = wordsFor(lang);
  const text = compare.derivedNotes[note.code](note);
  return note.count === 1 ? text : `${text} (${problems.times(numbers.number(String(note.count)))})`;
}
