/** More is not kept; what goes beyond it is made anew each time. */
const mostBytes = 2 ** 28;

/**
 * Memory for columns that something is computed with on the way: taken piece by piece, all given back at once. Columns that
 * are handed out are not made of it.
 *
 * @example
 * new Scratch().doubles(2).length // -> 2
 */
export class Scratch {
  #buffer = new ArrayBuffer(0);
  #at = 0;
  #wanted = 0;

  /** Gives everything back: what was taken before must not be looked at any more. */
  reset(): void {
    const wanted = Math.min(this.#wanted, mostBytes);
    if (wanted > this.#buffer.byteLength) this.#buffer = new ArrayBuffer(wanted);
    this.#at = 0;
    this.#wanted = 0;
  }

  /** Zeros. */
  doubles(length: number): Float64Array {
    const at = this.#take(length * 8);
    return at < 0 ? new Float64Array(length) : new Float64Array(this.#buffer, at, length).fill(0);
  }

  /** Zeros. */
  integers(length: number): Int32Array {
    const at = this.#take(length * 4);
    return at < 0 ? new Int32Array(length) : new Int32Array(this.#buffer, at, length).fill(0);
  }

  /** Zeros. */
  bytes(length: number): Uint8Array {
    const at = this.#take(length);
    return at < 0 ? new Uint8Array(length) : new Uint8Array(this.#buffer, at, length).fill(0);
  }

  /** Where so many bytes begin; -1 where there is no room for them, which there mostly will be after the next reset. */
  #take(bytes: number): number {
    const room = Math.ceil(bytes / 8) * 8;
    this.#wanted += room;
    if (this.#at + room > this.#buffer.byteLength) return -1;
    const at = this.#at;
    this.#at += room;
    return at;
  }
}
