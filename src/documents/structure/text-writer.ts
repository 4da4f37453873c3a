import type { SourceSpan } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { cleanText } from "./clean-text.ts";
import type { Piece } from "./content.ts";

/** Puts a text together and remembers where its stretches came from. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #spans: SourceSpan[] = [];
  #length = 0;

  /** Writes characters that do not stand in the file. */
  own(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Writes what stands in the file; a piece whose run is negative does not. */
  pieces(pieces: readonly Piece[]): void {
    for (const { text, place, run, from } of pieces) {
      for (const stretch of cleanText(text)) {
        const start = this.#length;
        this.own(stretch.text);
        if (run >= 0) this.#spans.push({ start, end: this.#length, place, run, from: from + stretch.from });
      }
    }
  }

  /** Writes something after a blank line, and says where it stands; undefined where nothing was written. */
  apart(write: () => void): Span | undefined {
    const before = this.#parts.length;
    const length = this.#length;
    if (length > 0) this.own("\n\n");
    const start = this.#length;
    write();
    if (this.#parts.slice(before + (length > 0 ? 1 : 0)).some((part) => /\S/.test(part)))
      return { start, end: this.#length };
    while (this.#spans.at(-1) && (this.#spans.at(-1)?.start ?? 0) >= length) this.#spans.pop();
    this.#parts.length = before;
    this.#length = length;
    return undefined;
  }

  /** Writes a line, after a blank one where it is the first. */
  line(write: () => void, first: boolean): Span {
    if (this.#length > 0) this.own(first ? "\n\n" : "\n");
    const start = this.#length;
    write();
    return { start, end: this.#length };
  }

  finish(): { readonly text: string; readonly spans: readonly SourceSpan[] } {
    return { text: this.#parts.join(""), spans: this.#spans };
  }
}
