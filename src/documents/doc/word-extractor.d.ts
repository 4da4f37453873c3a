declare module "word-extractor" {
  /** What the library found in a file; its own types are not published. */
  interface Extracted {
    getBody(): string;
    getFootnotes(): string;
    getEndnotes(): string;
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<Extracted>;
  }
}
