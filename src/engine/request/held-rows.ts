import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { ComparisonBatch, SourceLists } from "../result.ts";
import { pickedBatch } from "../results/pick.ts";
import { isWithinBounds } from "../results/within-bounds.ts";
import type { AskedCall } from "./call.ts";
import { guessingKinds } from "./guessed-kinds.ts";
import type { Run } from "./runs.ts";

/**
 * Picks what was asked for out of what a run came to, batch by batch. Batches of one indicator follow one another: which of
 * its periods is the last is known once all of them are there. Where all rows are wanted none waits.
 */
export class HeldRows {
  readonly #call: AskedCall;
  readonly #kept: ReturnType<Run["keep"]>;
  readonly #inside: readonly boolean[] | undefined;
  readonly #places: Int32Array;
  readonly #guessedKinds: Set<number>;
  readonly #guesses: (batch: ComparisonBatch) => boolean;
  readonly #keepsAll: boolean;
  #waiting: ComparisonBatch[] = [];

  /** `lists` are those of what the run gave, `places` those of its periods among the periods of all runs. */
  constructor(
    call: AskedCall,
    run: Run,
    lists: Pick<SourceLists, "indicators" | "periods">,
    places: Int32Array,
    guessedKinds: Set<number>,
  ) {
    const { period, plan } = call;
    this.#call = call;
    this.#kept = run.keep(lists.periods);
    this.#keepsAll = run.keepsAll ?? false;
    this.#inside = period && lists.periods.map((each) => period(formatPeriod(each)));
    this.#places = places;
    this.#guessedKinds = guessedKinds;
    this.#guesses = guessingKinds({ ...lists, comparisons: plan.comparisons }, run.over, call.chosen);
  }

  /** Takes a batch; gives what is asked for of the indicator before, once there is another. */
  next(batch: ComparisonBatch): readonly ComparisonBatch[] {
    if (this.#keepsAll) {
      this.#waiting = [batch];
      return this.rest();
    }
    const [first] = this.#waiting;
    const done = first && first.indicator[0] !== batch.indicator[0] ? this.rest() : [];
    this.#waiting.push(batch);
    return done;
  }

  /** What is asked for of the last indicator. */
  rest(): readonly ComparisonBatch[] {
    const batches = this.#waiting;
    this.#waiting = [];
    const kept = this.#kept(batches);
    return batches.flatMap((batch) => {
      const found = keptRows(batch, kept);
      if (found.length === 0) return [];
      if (this.#guesses(found)) this.#guessedKinds.add(found.indicator[0] ?? 0);
      const inside = this.#inside;
      const wanted = inside ? keptRows(found, (period) => inside[period] ?? false) : found;
      if (wanted.length === 0) return [];
      const held = this.#withoutOthers(this.#placed(wanted));
      const { bounds } = this.#call.plan;
      const bounded = bounds.length === 0 ? held : pickedRows(held, isWithinBounds(held, bounds));
      return bounded.length === 0 ? [] : [bounded];
    });
  }

  #placed(batch: ComparisonBatch): ComparisonBatch {
    return { ...batch, period: batch.period.map((code) => this.#places[code] ?? 0) };
  }

  /** Blanks the columns of comparisons that a batch's indicator is not held to, so that nothing is sorted by them. */
  #withoutOthers(batch: ComparisonBatch): ComparisonBatch {
    const held = this.#call.chosen[batch.indicator[0] ?? 0] ?? [];
    if (held.length === batch.columns.length) return batch;
    return { ...batch, columns: batch.columns.map((column, at) => (held.includes(at) ? column : blank(column))) };
  }
}

/** The rows of a batch whose periods are wanted; the batch itself where all are. */
function keptRows(batch: ComparisonBatch, kept: (period: number) => boolean): ComparisonBatch {
  return pickedRows(batch, (row) => kept(batch.period[row] ?? 0));
}

/** The rows of a batch that are wanted; the batch itself where all are. */
function pickedRows(batch: ComparisonBatch, wanted: (row: number) => boolean): ComparisonBatch {
  const rows = new Int32Array(batch.length);
  let length = 0;
  for (let row = 0; row < batch.length; row++) if (wanted(row)) rows[length++] = row;
  return length === batch.length ? batch : pickedBatch(batch, rows.subarray(0, length));
}

function blank(column: ComparisonColumn): ComparisonColumn {
  const none = new Float64Array(column.value.length).fill(Number.NaN);
  return { ...column, numerator: none, denominator: none, value: none, base: none };
}

/** The periods of several results of one source as one list, and for each result the places of its own in it. */
export function joinedPeriods(lists: readonly (readonly Period[])[]): {
  readonly periods: readonly Period[];
  readonly places: readonly Int32Array[];
} {
  const periods: Period[] = [];
  const codes = new Map<string, number>();
  const places = lists.map((list) =>
    Int32Array.from(list, (period) => {
      const text = formatPeriod(period);
      const known = codes.get(text) ?? periods.length;
      if (known === periods.length) codes.set(text, periods.push(period) - 1);
      return known;
    }),
  );
  return { periods, places };
}
