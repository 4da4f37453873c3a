/**
 * Keeps one thing that takes long to make while nobody needs it, for some time: whoever needs one takes it, and nobody else has it then. It keeps
 * no process from ending.
 */
export class Idle<T> {
  readonly #end: (thing: T) => void;
  readonly #longest: number;
  #kept: { readonly thing: T; readonly ending: NodeJS.Timeout } | undefined;

  /** `longest` in milliseconds; `end` is called for what nobody took until then, and for what there is no place for. */
  constructor(longest: number, end: (thing: T) => void) {
    this.#longest = longest;
    this.#end = end;
  }

  /** The thing that is kept, if there is one. */
  take(): T | undefined {
    const kept = this.#kept;
    if (kept) clearTimeout(kept.ending);
    this.#kept = undefined;
    return kept?.thing;
  }

  /** Keeps a thing, or ends it where one is kept already. */
  keep(thing: T): void {
    if (this.#kept) {
      this.#end(thing);
      return;
    }
    const ending = setTimeout(() => {
      this.#kept = undefined;
      this.#end(thing);
    }, this.#longest).unref();
    this.#kept = { thing, ending };
  }

  /** Forgets a thing that has ended by itself. */
  forget(thing: T): void {
    if (this.#kept?.thing === thing) this.take();
  }
}
