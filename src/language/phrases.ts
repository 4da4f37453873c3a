/** Phrases by their folded words, for the longest match from a place in a row of words. */
export class PhraseTable<T> {
  readonly #rows: Iterable<readonly [string, T]>;
  readonly #fold: (word: string) => string;
  #made: Node<T> | undefined;

  /** A table of such rows, or an empty one. */
  constructor(rows: Iterable<readonly [string, T]> = [], fold: (word: string) => string = (word) => word) {
    this.#rows = rows;
    this.#fold = fold;
  }

  /**
   * A table of `phrase: meaning` rows; a later row replaces an earlier one with the same phrase. It is put together when it is first asked, since
   * a text asks few tables of few languages.
   */
  static of<T>(rows: Iterable<readonly [string, T]>, fold: (word: string) => string): PhraseTable<T> {
    return new PhraseTable<T>(rows, fold);
  }

  /** This table, and for phrases that it does not have these rows, which are folded already. */
  over(rows: readonly (readonly [string, T])[]): PhraseTable<T> {
    const [own, fold] = [this.#rows, this.#fold];
    return new PhraseTable<T>({
      *[Symbol.iterator]() {
        yield* rows;
        for (const [phrase, meaning] of own) yield [phrase.split(" ").map(fold).join(" "), meaning] as const;
      },
    });
  }

  get #root(): Node<T> {
    if (this.#made) return this.#made;
    const root: Node<T> = { next: new Map() };
    for (const [phrase, meaning] of this.#rows) this.#add(root, phrase.split(" ").map(this.#fold), meaning);
    this.#made = root;
    return root;
  }

  #add(root: Node<T>, words: readonly string[], meaning: T): void {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.meaning = meaning;
  }

  /** Whether any phrase starts with the word. */
  starts(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** The longest phrase that starts at `from`, where `word(i)` gives the folded word at `i` or undefined at a break. */
  match(word: (index: number) => string | undefined, from: number): { meaning: T; length: number } | undefined {
    let node = this.#root;
    let found: { meaning: T; length: number } | undefined;
    for (let at = from; ; at++) {
      const next = node.next.get(word(at) ?? "");
      if (!next) return found;
      node = next;
      if (node.meaning !== undefined) found = { meaning: node.meaning, length: at - from + 1 };
    }
  }
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning?: T;
}
