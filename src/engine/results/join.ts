import type { ComparisonBatch } from "../result.ts";
import { madeBatch } from "./made-batch.ts";

/** The rows of all batches as one. */
export function joined(batches: readonly ComparisonBatch[], comparisons: number): ComparisonBatch {
  const [first] = batches;
  if (first && batches.length === 1) return first;
  const length = batches.reduce((sum, batch) => sum + batch.length, 0);
  return madeBatch(length, comparisons, (to, of) => {
    // A column that the plan did not ask for stays empty.
    if (first && batches.every((batch) => of(batch).length === 0)) return of(first);
    let at = 0;
    for (const batch of batches) {
      to.set(of(batch), at);
      at += batch.length;
    }
    return to;
  });
}

/** All batches, the small ones joined to the next: each has arrays of its own, which weigh more than a few rows. */
export function withoutSmall(batches: Iterable<ComparisonBatch>, comparisons: number): readonly ComparisonBatch[] {
  const made: ComparisonBatch[] = [];
  let waiting: ComparisonBatch[] = [];
  let rows = 0;
  const join = () => {
    if (rows > 0) made.push(joined(waiting, comparisons));
    waiting = [];
    rows = 0;
  };
  for (const batch of batches) {
    waiting.push(batch);
    rows += batch.length;
    if (rows >= small) join();
  }
  join();
  return made;
}

/** Batches of so many rows wait for no other. */
const small = 4096;
