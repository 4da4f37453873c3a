/** Of larger panels only what was asked for last is kept, so that memory does not grow with them. */
const most = 50_000;

/**
 * What is worked out of the rows of a panel, each once: an audit asks for the same row from several sides, at different times.
 *
 * @example
 * let made = 0;
 * const rows = new ByRow(2, (row) => [row, ++made]);
 * [rows.of(0), rows.of(1), rows.of(0)] // -> [[0, 1], [1, 2], [0, 1]]
 */
export class ByRow<T> {
  readonly #make: (row: number) => T;
  readonly #keepsAll: boolean;
  readonly #known = new Map<number, T>();

  constructor(length: number, make: (row: number) => T) {
    this.#make = make;
    this.#keepsAll = length <= most;
  }

  of(row: number): T {
    const found = this.#known.get(row);
    if (found !== undefined) return found;
    const made = this.#make(row);
    if (!this.#keepsAll) this.#known.clear();
    this.#known.set(row, made);
    return made;
  }
}
