import type { ComparisonStream } from "../engine.ts";
import type { ComparisonBatch } from "../result.ts";
import { ordered } from "./order.ts";

/** So many rows are kept at least before all but the first of them are let go. */
const roomForRows = 1_000_000;

/**
 * The rows of a stream in the order that a plan asks for, as one batch, and only as many; as they come where it asks for
 * nothing. Where only the first rows are asked for, no more than twice as many are kept.
 */
export function orderedStream(
  head: Omit<ComparisonStream, "batches">,
  batches: AsyncIterable<ComparisonBatch>,
): AsyncIterable<ComparisonBatch> {
  const { sort, top } = head.plan;
  return sort.length === 0 && top === undefined ? batches : sorted(head, batches);
}

async function* sorted(
  head: Omit<ComparisonStream, "batches">,
  batches: AsyncIterable<ComparisonBatch>,
): AsyncGenerator<ComparisonBatch> {
  let kept: ComparisonBatch[] = [];
  let rows = 0;
  const { top } = head.plan;
  const atMost = top === undefined ? Number.POSITIVE_INFINITY : Math.max(roomForRows, 2 * top);
  for await (const batch of batches) {
    kept.push(batch);
    rows += batch.length;
    if (rows <= atMost) continue;
    kept = [...ordered({ ...head, batches: kept }).batches];
    rows = kept.reduce((sum, { length }) => sum + length, 0);
  }
  if (kept.length > 0) yield* ordered({ ...head, batches: kept }).batches;
}
