import { anchorOf, type FrameContext, type Frames, framesOf } from "../facts/frame.ts";
import type { Passage } from "../facts/passage.ts";
import type { Language } from "../language/language.ts";

/**
 * The frames of a document, stretch by stretch: each goes on from the time that the one before ended with. Its stretches are in
 * its own language unless another is named.
 */
export class Framing {
  readonly #text: string;
  readonly #language: Language;
  #last: Frames | undefined;
  #context: FrameContext | undefined;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  of(passage: Passage, { frames: words }: Language = this.#language): Frames {
    this.#context = this.#last?.context() ?? { anchor: anchorOf(passage, this.#text, words) };
    this.#last = framesOf(passage, this.#text, words, this.#context);
    return this.#last;
  }

  /** The frames of a note, which has no part in how the text goes on. */
  aside(passage: Passage, { frames: words }: Language = this.#language): Frames {
    return framesOf(passage, this.#text, words, this.#context ?? {});
  }
}
