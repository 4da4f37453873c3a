import type { Paragraph, Table } from "../structure/content.ts";

/** Where a run of characters (`w:t`) lies in its part's XML, with the run of formatting (`w:r`) around it. */
export interface WordText {
  /** The run's tags and its formatting, as they stand: `<w:r …>`, `<w:rPr>…</w:rPr>`. */
  readonly runStart: number;
  readonly opening: string;
  readonly formatting: string;
  /** Where the tag `<w:t>` starts and ends, where its characters end, and where `</w:t>` does. */
  readonly tagStart: number;
  readonly from: number;
  readonly to: number;
  readonly tagEnd: number;
  /** Where `</w:r>` ends; and whether nothing but formatting stands before, and nothing at all after the characters. */
  readonly runEnd: number;
  readonly first: boolean;
  readonly last: boolean;
  /** Where a comment may be put instead, since Word allows none here: in text boxes the run that holds them. */
  readonly boxedIn: number | undefined;
}

/** The call of a note: its kind and number in the file, and where the run with it ends. */
export interface NoteCall {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a Word document: its words in order, the notes it calls, and where its texts lie. */
export interface WordPart {
  readonly blocks: readonly (Paragraph | Table)[];
  readonly calls: readonly NoteCall[];
  /** By the number of the run. */
  readonly texts: readonly WordText[];
  /** The paragraphs of each note, by its id, where the part is of notes. */
  readonly notes: ReadonlyMap<string, readonly Paragraph[]>;
  /** The prefix of WordprocessingML in this part. */
  readonly prefix: string;
}
