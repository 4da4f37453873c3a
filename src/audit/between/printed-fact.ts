import type { Frame } from "../../facts/frame.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** A number of a document with what it is about: prose, or the cell of a table with its row and column. */
export interface PrintedFact {
  readonly document: TextDocument;
  readonly frame: Frame;
  /** The power of ten that a cell is read with, where its table names one. */
  readonly scale?: number;
  readonly inTable: boolean;
  /** The sentence, or the row of the table, that it stands in. */
  readonly sentence: Span;
}
