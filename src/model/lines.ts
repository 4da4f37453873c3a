import { Growing, int32 } from "./growing.ts";

/** Runs of lines are kept as such while there are no more than so many, and one more for so many rows. */
const fewRuns = 1000;
const longRun = 64;

/**
 * The lines that rows stand in, as they come. Rows of a text mostly stand in lines that follow one another: only where such a run begins is
 * kept, and how far its lines are ahead of its rows, until all are asked for. Lines in no such order are kept one by one.
 *
 * @example
 * const lines = new Lines();
 * for (const line of [2, 3, 4, 7, 8]) lines.push(line);
 * [lines.at(2), lines.at(3), lines.rowsIn([8, 5, 2]), [...lines.all()]] // -> [4, 7, [0, 4], [2, 3, 4, 7, 8]]
 */
export class Lines {
  #length = 0;
  readonly #starts: number[] = [];
  readonly #ahead: number[] = [];
  /** How far the line that came last is ahead of its row. */
  #last = Number.NaN;
  #mixed: Growing<Int32Array> | undefined;
  #all: Int32Array | undefined;

  push(line: number): void {
    const ahead = line - this.#length;
    if (ahead !== this.#last) this.#begin(ahead);
    this.#length++;
    this.#mixed?.push(line);
  }

  /** The line of a row. */
  at(row: number): number {
    if (this.#all || this.#mixed) return this.all()[row] ?? 0;
    return row + (this.#ahead[this.#runOf(row)] ?? 0);
  }

  /** The rows that stand in some lines, in their own order. */
  rowsIn(lines: readonly number[]): readonly number[] {
    const wanted = new Set(lines);
    if (this.#mixed) return [...this.all().keys()].filter((row) => wanted.has(this.at(row)));
    const ordered = Int32Array.from(wanted).sort();
    const found = this.#starts.flatMap((from, run) => {
      const ahead = this.#ahead[run] ?? 0;
      const to = this.#endOf(run);
      const own: number[] = [];
      for (let at = firstAbove(ordered, from + ahead - 1); (ordered[at] ?? Number.POSITIVE_INFINITY) < to + ahead; at++)
        own.push((ordered[at] ?? 0) - ahead);
      return own;
    });
    return found.sort((a, b) => a - b);
  }

  /** The lines of all rows. */
  all(): Int32Array {
    this.#all ??= this.#mixed?.done() ?? this.#written();
    return this.#all;
  }

  #begin(ahead: number): void {
    this.#last = ahead;
    if (this.#mixed) return;
    this.#starts.push(this.#length);
    this.#ahead.push(ahead);
    if (this.#starts.length <= fewRuns + this.#length / longRun) return;
    this.#mixed = new Growing(int32);
    const before = this.#written();
    this.#mixed.append(before, before.length);
    this.#starts.length = 0;
    this.#ahead.length = 0;
  }

  #written(): Int32Array {
    const all = int32(this.#length);
    for (const [run, from] of this.#starts.entries()) {
      const ahead = this.#ahead[run] ?? 0;
      for (let row = from; row < this.#endOf(run); row++) all[row] = row + ahead;
    }
    return all;
  }

  #endOf(run: number): number {
    return Math.min(this.#starts[run + 1] ?? this.#length, this.#length);
  }

  /** The last run that begins at a row or before it. */
  #runOf(row: number): number {
    return firstAbove(this.#starts, row) - 1;
  }
}

/** The place of the first of some numbers in order that is above another. */
function firstAbove(numbers: ArrayLike<number>, than: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= than) low = middle + 1;
    else high = middle;
  }
  return low;
}
