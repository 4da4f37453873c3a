/** A set of words that is only asked. */
export type Words = Pick<ReadonlySet<string>, "has">;

type Phrases<T> = Iterable<readonly [string, T]>;

/** Phrases by their folded words, for the longest match from a place in a row of words. */
export class PhraseTable<T> {
  readonly #rows: Phrases<T> | (() => Phrases<T>);
  readonly #fold: (word: string) => string;
  #made: Map<string, Node<T>> | undefined;

  /** A table of such rows, or of what gives them when they are asked for, or an empty one. */
  constructor(rows: Phrases<T> | (() => Phrases<T>) = [], fold: (word: string) => string = (word) => word) {
    this.#rows = rows;
    this.#fold = fold;
  }

  /**
   * A table of `phrase: meaning` rows; a later row replaces an earlier one with the same phrase. It is put together when it is first asked, since
   * a text asks few tables of few languages.
   */
  static of<T>(rows: Phrases<T> | (() => Phrases<T>), fold: (word: string) => string): PhraseTable<T> {
    return new PhraseTable<T>(rows, fold);
  }

  /** What may follow each first word: phrases are put together when their first word is met. */
  get #first(): Map<string, Node<T>> {
    if (this.#made) return this.#made;
    const first = new Map<string, Node<T>>();
    for (const row of typeof this.#rows === "function" ? this.#rows() : this.#rows) {
      const [phrase, meaning] = row;
      const end = phrase.indexOf(" ");
      const word = this.#fold(end < 0 ? phrase : phrase.slice(0, end));
      let node = first.get(word);
      if (!node) {
        node = newNode();
        first.set(word, node);
      }
      if (end < 0) node.meaning = meaning;
      else if (node.rows) node.rows.push(row);
      else node.rows = [row];
    }
    this.#made = first;
    return first;
  }

  #next(node: Node<T>): Map<string, Node<T>> | undefined {
    const { rows } = node;
    if (!rows) return node.next;
    node.rows = undefined;
    for (const [phrase, meaning] of rows) this.#add(node, phrase.split(" ").slice(1).map(this.#fold), meaning);
    return node.next;
  }

  #add(from: Node<T>, words: readonly string[], meaning: T): void {
    let node = from;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.meaning = meaning;
  }

  /** Whether any phrase starts with the word. */
  starts(word: string): boolean {
    return this.#first.has(word);
  }

  /** The longest phrase that starts at `from`, where `word(i)` gives the folded word at `i` or undefined at a break. */
  match(word: (index: number) => string | undefined, from: number): { meaning: T; length: number } | undefined {
    let found: { meaning: T; length: number } | undefined;
    let next: Map<string, Node<T>> | undefined = this.#first;
    for (let at = from; next; at++) {
      const node = next.get(word(at) ?? "");
      if (!node) return found;
      if (node.meaning !== undefined) found = { meaning: node.meaning, length: at - from + 1 };
      next = this.#next(node);
    }
    return found;
  }
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  meaning: T | undefined;
  /** Phrases that start with the word and were not met yet. */
  rows: (readonly [string, T])[] | undefined;
}

function newNode<T>(): Node<T> {
  return { next: undefined, meaning: undefined, rows: undefined };
}
