import type { Span } from "./span.ts";

/** What a block of text is. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row" | "footnote";

/**
 * A run of text that reads as one. It has several spans where the page break of the source, or a footnote between two
 * pages, cut it in pieces. A table row whose cells are parted by tabs or spaces has one for each cell, which may be empty.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly spans: readonly Span[];
}

/** A footnote mark in the text, and the block that holds the note. */
export interface FootnoteCall {
  readonly mark: string;
  readonly call: Span;
  /** Index into `blocks`. */
  readonly note: number;
}

/** A rectangle on a page, in points from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands in the file that it was read from, as a person would look it up. All counts start at 1. */
export interface SourcePlace {
  /** The file inside a package, `word/footnotes.xml`; absent for the main one and for files that are one. */
  readonly part?: string;
  readonly page?: number;
  readonly box?: Box;
  readonly paragraph?: number;
  /** The table, and the cell in it. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** How sure it is that the word is read right, from 0 to 1, where it was recognised on a picture. */
  readonly certainty?: number;
}

/**
 * A stretch of the text that stands in one run of characters of the source, one for one: `run` counts the runs of its part from 0,
 * `from` is how far into the run the stretch starts.
 */
export interface SourceSpan extends Span {
  readonly place: SourcePlace;
  readonly run: number;
  readonly from: number;
}

/** What kind of file a document was read from, and where each stretch of its text stands there, in the order of the text. */
export interface DocumentSource {
  readonly format: string;
  readonly spans: readonly SourceSpan[];
  /** The pages whose words were recognised on a picture, and those that are pictures and were not read. */
  readonly recognised?: readonly number[];
  readonly unread?: readonly number[];
}

/**
 * A text with its structure. Every span is in UTF-16 code units of `text`: the source as it was decoded, or, of a file that is
 * no plain text, the words that were found in it.
 */
export interface TextDocument {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteCall[];
  /** Absent for plain text, whose offsets are its places. */
  readonly source?: DocumentSource;
}
