import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { type ComparisonReason, comparisonReasons } from "../../model/comparison-reason.ts";

/** How many rows there are, and how often each comparison ended in each reason. */
export interface Tally {
  readonly rows: number;
  /** By the comparison's key. */
  readonly comparisons: Readonly<Record<string, Readonly<Partial<Record<ComparisonReason, number>>>>>;
}

/** Counts rows batch by batch; only comparisons that a row's indicator is held to. */
export class Tallying {
  #rows = 0;
  readonly #head: ComparedHead;
  readonly #counts: Int32Array[];
  readonly #indicators = new Set<number>();
  readonly #areas = new Set<number>();

  constructor(head: ComparedHead) {
    this.#head = head;
    this.#counts = head.keys.map(() => new Int32Array(comparisonReasons.length));
  }

  add(batch: ComparisonBatch): void {
    this.#rows += batch.length;
    for (let row = 0; row < batch.length; row++) {
      const indicator = batch.indicator[row] ?? 0;
      this.#indicators.add(indicator);
      this.#areas.add(batch.area[row] ?? 0);
      for (const at of this.#head.chosen[indicator] ?? []) {
        const counts = this.#counts[at];
        const reason = batch.columns[at]?.reason[row] ?? 0;
        if (counts) counts[reason] = (counts[reason] ?? 0) + 1;
      }
    }
  }

  /** Places of the indicators and areas that rows are of. */
  get used(): { readonly indicators: ReadonlySet<number>; readonly areas: ReadonlySet<number> } {
    return { indicators: this.#indicators, areas: this.#areas };
  }

  tally(): Tally {
    const comparisons = this.#head.keys.map((key, at) => {
      const counts = comparisonReasons.flatMap((reason, code): [ComparisonReason, number][] => {
        const count = this.#counts[at]?.[code] ?? 0;
        return count > 0 ? [[reason, count]] : [];
      });
      return [key, Object.fromEntries(counts)] as const;
    });
    return { rows: this.#rows, comparisons: Object.fromEntries(comparisons) };
  }
}
