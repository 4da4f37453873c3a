import type { ComparisonBatch } from "../../engine/result.ts";

/** Writes a result piece by piece, so that no string holds all of it. */
export interface RowWriter {
  readonly head: () => string;
  /** Some rows of a batch: `from` is in, `to` is not. */
  readonly rows: (batch: ComparisonBatch, from: number, to: number) => string;
  readonly tail: () => string;
}

const rowsAPiece = 2048;

/** Everything that a writer writes of some batches, in pieces of a few thousand rows. */
export async function* piecesOf(
  writer: RowWriter,
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
): AsyncGenerator<string> {
  yield writer.head();
  for await (const batch of batches) yield* rowPieces(writer, batch);
  yield writer.tail();
}

/** The rows of a batch, in pieces. */
export function* rowPieces(writer: RowWriter, batch: ComparisonBatch): Generator<string> {
  for (let from = 0; from < batch.length; from += rowsAPiece) {
    yield writer.rows(batch, from, Math.min(batch.length, from + rowsAPiece));
  }
}
