import type { Frequency } from "../../model/period.ts";

/** Periods of a frequency that a series skips, by their ordinals. */
export interface Gap {
  /** The series, times the number of periods, and the period behind the gap. */
  readonly key: number;
  readonly frequency: Frequency;
  readonly from: number;
  readonly to: number;
}

/**
 * The first of some gaps, in order of their keys, and how many periods all others skip: of millions of gaps a few are told.
 *
 * @example
 * const gaps = new FirstGaps(1);
 * gaps.add(7, "M", 3, 4);
 * gaps.add(2, "M", 5, 5);
 * [gaps.list[0]?.key, gaps.others] // -> [2, 2]
 */
export class FirstGaps {
  readonly list: Gap[] = [];
  /** Periods that the gaps skip that are not in the list. */
  others = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(key: number, frequency: Frequency, from: number, to: number): void {
    const last = this.list.at(-1);
    if (last && this.list.length === this.#most && key > last.key) {
      this.others += to - from + 1;
      return;
    }
    this.list.push({ key, frequency, from, to });
    this.list.sort((a, b) => a.key - b.key);
    const left = this.list.length > this.#most ? this.list.pop() : undefined;
    if (left) this.others += left.to - left.from + 1;
  }
}
