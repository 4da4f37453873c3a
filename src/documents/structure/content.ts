import type { SourcePlace } from "../../model/document.ts";

/** A run of characters as a file holds it: `run` and `from` say where, see SourceSpan. */
export interface Piece {
  readonly text: string;
  readonly place: SourcePlace;
  readonly run: number;
  readonly from: number;
}

/** Words that read as one; a line feed in them is a line end that the author set. */
export interface Paragraph {
  readonly is: "paragraph";
  readonly kind: "heading" | "paragraph" | "list-item";
  readonly pieces: readonly Piece[];
}

/** A cell: what stands in it, and how many columns it takes. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly columns: number;
}

/** A table: its rows from top to bottom, each with its cells from left to right. A cell of a merged one further up is empty. */
export interface Table {
  readonly is: "table";
  readonly rows: readonly (readonly Cell[])[];
}

/** A footnote or endnote, whose call in the text is its mark in raised digits. */
export interface Note {
  readonly mark: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What a file with structure says, in reading order. */
export interface Content {
  readonly blocks: readonly (Paragraph | Table)[];
  readonly notes: readonly Note[];
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as they stand above the line, `¹²` for `12`; what is no digit stays. */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
}
