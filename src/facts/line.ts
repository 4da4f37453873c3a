import type { Mark, Numeral, Sentence, Token, Word } from "../language/token.ts";

/**
 * A sentence laid out by syllables, since phrases of time cross the phrases that senses are read by. Each syllable, mark and
 * numeral has a slot of its own; marks and numerals have no syllable, so that no phrase reaches over them.
 */
export class Line {
  readonly tokens: readonly Token[];
  readonly #words: (string | undefined)[] = [];
  readonly #tokenOf: number[] = [];
  /** The first slot of each token. */
  readonly #first: number[] = [];
  readonly #text: string;

  constructor(sentence: Sentence, text: string) {
    this.tokens = sentence.tokens;
    this.#text = text;
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at];
      if (!token) continue;
      this.#first.push(this.#words.length);
      if (token.is !== "word") this.#add(undefined, at);
      else if (!token.fold.includes(" ")) this.#add(token.fold, at);
      else for (const word of token.fold.split(" ")) this.#add(word, at);
    }
  }

  #add(word: string | undefined, token: number): void {
    this.#words.push(word);
    this.#tokenOf.push(token);
  }

  get length(): number {
    return this.#words.length;
  }

  /** The folded syllable at a slot: what phrase tables ask for. */
  readonly word = (slot: number): string | undefined => this.#words[slot];

  /** The slot where a token starts; the end of the line for one past the last. */
  slotOf(token: number): number {
    return this.#first[token] ?? this.#words.length;
  }

  /** The index of the token at a slot. */
  at(slot: number): number {
    return this.#tokenOf[slot] ?? this.tokens.length;
  }

  token(slot: number): Token | undefined {
    const at = this.#tokenOf[slot];
    return at === undefined ? undefined : this.tokens[at];
  }

  numeral(slot: number): Numeral | undefined {
    const token = this.token(slot);
    return token?.is === "numeral" ? token : undefined;
  }

  mark(slot: number): string | undefined {
    const token = this.token(slot);
    return token?.is === "mark" ? token.mark : undefined;
  }

  /** The characters between two tokens. */
  between(one: Numeral | Word | Mark, other: Numeral | Word | Mark): string {
    return this.#text.slice(one.end, other.start);
  }

  /** What a token's own characters are. */
  printed(token: Numeral | Word | Mark): string {
    return this.#text.slice(token.start, token.end);
  }
}
