import type { Mark, Numeral, Sentence, Token, Word } from "../language/token.ts";

/** One syllable, mark or numeral of a sentence. */
export interface Slot {
  readonly token: number;
  /** The folded syllable; undefined for a mark or a numeral, so that no phrase reaches over them. */
  readonly word: string | undefined;
}

/** A sentence laid out by syllables, since phrases of time cross the phrases that senses are read by. */
export class Line {
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  /** The first slot of each token. */
  readonly first: readonly number[];
  readonly #text: string;

  constructor(sentence: Sentence, text: string) {
    const slots: Slot[] = [];
    const first: number[] = [];
    sentence.tokens.forEach((token, at) => {
      first.push(slots.length);
      if (token.is !== "word" || !token.fold.includes(" ")) {
        slots.push({ token: at, word: token.is === "word" ? token.fold : undefined });
        return;
      }
      for (const word of token.fold.split(" ")) slots.push({ token: at, word });
    });
    this.tokens = sentence.tokens;
    this.slots = slots;
    this.first = first;
    this.#text = text;
  }

  /** The folded syllable at a slot: what phrase tables ask for. */
  readonly word = (slot: number): string | undefined => this.slots[slot]?.word;

  /** The slot where a token starts; the end of the line for one past the last. */
  slotOf(token: number): number {
    return this.first[token] ?? this.slots.length;
  }

  token(slot: number): Token | undefined {
    const at = this.slots[slot]?.token;
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

  /** What a token's own characters are. */
  printed(token: Numeral | Word | Mark): string {
    return this.#text.slice(token.start, token.end);
  }
}
