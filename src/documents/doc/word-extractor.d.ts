/** What is used of word-extractor 1.0.4; its own types are not published. */
declare module "word-extractor/lib/word-ole-extractor.js" {
  /** A stretch of the text: where it begins, in characters. */
  interface Piece {
    readonly startCp: number;
    text: string;
  }
  /** What the library found in a file. */
  interface Extracted {
    getBody(): string;
    getFootnotes(): string;
    getEndnotes(): string;
  }
  export default class WordOleExtractor {
    protected readonly _pieces: readonly Piece[];
    /** Reads places in the text by the file's two streams. */
    protected writeBookmarks(file: Buffer, table: Buffer): void;
    /** The text of the pieces, control characters left out. */
    protected buildDocument(): Extracted;
    extract(reader: unknown): Promise<Extracted>;
  }
}

declare module "word-extractor/lib/buffer-reader.js" {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}
