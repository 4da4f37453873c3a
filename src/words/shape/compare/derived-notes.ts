import type { DerivedNote, DerivedNoteCode } from "../../../model/derived-note.ts";

/** What became of values that were made of others. */
export type DerivedNoteTexts = Readonly<Record<DerivedNoteCode, (note: DerivedNote) => string>>;
