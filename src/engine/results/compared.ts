import type { ComparisonBatch, ComparisonResult } from "../result.ts";

/** The result of `compare`: the columns of {@link ComparisonResult} and their names. */
export interface Compared<K extends string = string> extends ComparisonResult {
  /** The comparisons in text notation, in the order of the columns: `prior-year/percent-change`. */
  readonly keys: readonly K[];
  /**
   * For each indicator, the places of the comparisons that apply to it: all requested by name, or the usual one
   * of each reference. In the other columns its rows are NaN.
   */
  readonly chosen: readonly (readonly number[])[];
  /** Places of the indicators whose guessed kind determined how their values were aggregated to other periods. */
  readonly guessedKinds: readonly number[];
}

/** A result without its rows: the context in which the rows of a batch are read. */
export type ComparedHead<K extends string = string> = Omit<Compared<K>, "batches" | "guessedKinds">;

/** The result of `compareSource`, batch by batch as they become available. Batches can be iterated once. */
export interface ComparedStream<K extends string = string> extends ComparedHead<K> {
  readonly batches: AsyncIterable<ComparisonBatch>;
  /** As in {@link Compared}, for the batches read so far. */
  readonly guessedKinds: () => readonly number[];
}

/** A result in memory as a stream, so that the same writers take both. */
export function streamed<K extends string>({ batches, guessedKinds, ...head }: Compared<K>): ComparedStream<K> {
  return { ...head, batches: inTurn(batches), guessedKinds: () => guessedKinds };
}

async function* inTurn(batches: readonly ComparisonBatch[]): AsyncGenerator<ComparisonBatch> {
  yield* batches;
}

/**
 * Collects all batches of a stream in memory, with the names that `rows` and `toArrow` need. Memory grows with the number of rows.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const source = await memoryEngine.register({ kind: "panel", panel: panelOf(figures) });
 * const stream = await compareSource(source, { against: "prior-year", at: "2024" });
 * rows(await gathered(stream)).length // -> 1
 */
export async function gathered<K extends string>(stream: ComparedStream<K>): Promise<Compared<K>> {
  const batches: ComparisonBatch[] = [];
  for await (const batch of stream.batches) batches.push(batch);
  return { ...stream, batches, guessedKinds: stream.guessedKinds() };
}
