import type { ComparisonBatch, ComparisonResult } from "../result.ts";

/** What `compare` found: the columns of {@link ComparisonResult}, and what they are called. */
export interface Compared<K extends string = string> extends ComparisonResult {
  /** The comparisons in writing, in the order of the columns: `prior-year/percent-change`. */
  readonly keys: readonly K[];
  /**
   * For each indicator the places of the comparisons that it is held to: all that were asked for by name, or the usual one
   * of each reference. In the other columns its rows are NaN.
   */
  readonly chosen: readonly (readonly number[])[];
  /** Places of the indicators whose kind was guessed and decided how their values were brought to other periods. */
  readonly guessedKinds: readonly number[];
}

/** A result without its rows: what the rows of a batch are read by. */
export type ComparedHead<K extends string = string> = Omit<Compared<K>, "batches" | "guessedKinds">;

/** What `compareSource` finds, batch by batch as they are ready. They can be gone through once. */
export interface ComparedStream<K extends string = string> extends ComparedHead<K> {
  readonly batches: AsyncIterable<ComparisonBatch>;
  /** As in {@link Compared}, of the batches that have been read. */
  readonly guessedKinds: () => readonly number[];
}

/** A result that is there as a stream, so that both are written by the same. */
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
