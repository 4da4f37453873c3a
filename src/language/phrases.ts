/** A set of words that is only asked. */
export type Words = Pick<ReadonlySet<string>, "has">;

type Row<T> = readonly [phrase: string, meaning: T];
type Rows<T> = Iterable<Row<T>> | (() => Iterable<Row<T>>);

/** Phrases by their folded words, for the longest match from a place in a row of words. */
export class PhraseTable<T> {
  readonly #rows: Rows<T>;
  readonly #fold: (word: string) => string;
  #first: Map<string, Node<T>> | undefined;

  /** A table of such rows, or of what gives them when they are asked for, or an empty one. */
  constructor(rows: Rows<T> = [], fold: (word: string) => string = (word) => word) {
    this.#rows = rows;
    this.#fold = fold;
  }

  /**
   * A table of `phrase: meaning` rows; a later row replaces an earlier one with the same phrase. It is put together as it is asked, since
   * a text asks few tables of few languages for few words.
   */
  static of<T>(rows: Rows<T>, fold: (word: string) => string): PhraseTable<T> {
    return new PhraseTable<T>(rows, fold);
  }

  /** This table, and for phrases that it does not have these rows. */
  over(rows: Iterable<Row<T>>): PhraseTable<T> {
    const own = this.#rows;
    return new PhraseTable<T>(function* () {
      yield* rows;
      yield* typeof own === "function" ? own() : own;
    }, this.#fold);
  }

  /** Whether any phrase starts with the word. */
  starts(word: string): boolean {
    return this.#start().has(word);
  }

  /** The longest phrase that starts at `from`, where `word(i)` gives the folded word at `i` or undefined at a break. */
  match(word: (index: number) => string | undefined, from: number): { meaning: T; length: number } | undefined {
    let found: { meaning: T; length: number } | undefined;
    let next = this.#start();
    for (let at = from; ; at++) {
      const node = next.get(word(at) ?? "");
      if (!node) return found;
      if (node.meaning !== undefined) found = { meaning: node.meaning, length: at - from + 1 };
      if (!node.next && node.rows.length === 0) return found;
      node.next ??= this.#byFirst(node.rows);
      next = node.next;
    }
  }

  #start(): Map<string, Node<T>> {
    this.#first ??= this.#byFirst(typeof this.#rows === "function" ? this.#rows() : this.#rows);
    return this.#first;
  }

  /** Phrases by their first words, which are taken off them; the rest is taken apart when it is come to. */
  #byFirst(rows: Iterable<Row<T>>): Map<string, Node<T>> {
    const nodes = new Map<string, Node<T>>();
    for (const [phrase, meaning] of rows) {
      const end = phrase.indexOf(" ");
      const word = this.#fold(end < 0 ? phrase : phrase.slice(0, end));
      const node = nodes.get(word) ?? { rows: [], next: undefined, meaning: undefined };
      nodes.set(word, node);
      if (end < 0) node.meaning = meaning;
      else node.rows.push([phrase.slice(end + 1), meaning]);
    }
    return nodes;
  }
}

interface Node<T> {
  /** What may follow, as phrases. */
  readonly rows: Row<T>[];
  next: Map<string, Node<T>> | undefined;
  meaning: T | undefined;
}
