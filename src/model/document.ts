import type { Span } from "./span.ts";

/** What a block of text is. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row" | "footnote";

/**
 * A run of text that reads as one. It has several spans where the page break of the source, or a footnote between two
 * pages, cut it in pieces.
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

/** A text with its structure. Every span is in UTF-16 code units of `text`, which is the source as it was decoded. */
export interface TextDocument {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteCall[];
}
