import type { TextDocument } from "../model/document.ts";
import type { Encoding } from "../model/encoding/decode.ts";
import type { Problem } from "../model/problem.ts";

/** The formats of documents that recount reads, by name. A reader in a file of its own adds its own (`declare module`). */
export interface DocumentFormats {
  readonly text: true;
  readonly markdown: true;
  readonly html: true;
  readonly mht: true;
  readonly docx: true;
  readonly odt: true;
  readonly pptx: true;
  readonly doc: true;
  readonly pdf: true;
  readonly image: true;
}

/** The name of a format of documents. */
export type DocumentFormat = keyof DocumentFormats;

/** A file as it is handed to a reader. */
export interface DocumentFile {
  /** What the document is called. */
  readonly name: string;
  /** The path that problems name. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a reader made of a file, or why it could not. */
export type ReadDocument =
  | { readonly document: TextDocument; readonly encoding?: Encoding }
  | { readonly problem: Problem; readonly cause?: unknown };

/** How documents of one format are known and read. What reading takes is loaded when it is asked for. */
export interface DocumentReader {
  readonly id: DocumentFormat;
  /** Endings of file names, in lower case with their dot. */
  readonly extensions: readonly string[];
  /** Whether a file of this format is text, which its name may know better than its content. */
  readonly isText?: boolean;
  /** Whether the content looks like this format; absent where the name alone decides. */
  readonly detects?: (bytes: Uint8Array) => boolean;
  readonly read: (file: DocumentFile) => Promise<ReadDocument>;
}
