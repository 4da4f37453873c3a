import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { flatColumns, pickedColumns } from "../../engine/results/flat-columns.ts";
import type { Language } from "../../words/words.ts";
import { type PackedRows, RowPacker } from "./packed-rows.ts";
import { ParquetThread } from "./parquet-thread.node.ts";
import { type FileOfRows, writeRows } from "./write-rows.node.ts";

/** Results of more rows are written while they are computed, by a thread that takes some 50 ms to start. */
const fewRows = 100_000;

/**
 * A result as a Parquet file, with the columns of `flatColumns` and the exact numerators and denominators. DuckDB writes
 * rows as they come, so that memory does not grow with them.
 */
export async function writeComparisonParquet(
  path: string,
  head: ComparedHead,
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
  lang: Language,
  signal: AbortSignal,
  asked?: readonly string[],
): Promise<void> {
  const packer = new RowPacker(pickedColumns(flatColumns(head, { lang, exact: true }), asked));
  const written = new Written({ path, columns: packer.columns }, signal);
  try {
    await addAll(batches, packer, written, signal);
    await written.end();
  } catch (error) {
    await written.stop();
    signal.throwIfAborted();
    throw error;
  }
}

async function addAll(
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
  packer: RowPacker,
  written: Written,
  signal: AbortSignal,
): Promise<void> {
  for await (const batch of batches) {
    for (const packed of packer.parts(batch, written.spare)) {
      signal.throwIfAborted();
      if (!(await written.add(packed))) return;
    }
  }
}

/** Rows on their way to a file: held as long as they are few, and then handed to a thread. */
class Written {
  readonly #file: FileOfRows;
  readonly #signal: AbortSignal;
  readonly #held: PackedRows[] = [];
  #rows = 0;
  #thread: ParquetThread | undefined;

  constructor(file: FileOfRows, signal: AbortSignal) {
    this.#file = file;
    this.#signal = signal;
  }

  readonly spare = (): ArrayBuffer | undefined => this.#thread?.spare();

  /** False where nobody takes rows any more. */
  async add(packed: PackedRows): Promise<boolean> {
    if (this.#thread) return this.#thread.add(packed);
    this.#held.push(packed);
    this.#rows += packed.rows;
    if (this.#rows <= fewRows || !ParquetThread.exists) return true;
    this.#thread = ParquetThread.start(this.#file);
    for (const each of this.#held.splice(0)) if (!(await this.#thread.add(each))) return false;
    return true;
  }

  async end(): Promise<void> {
    this.#signal.throwIfAborted();
    await (this.#thread?.end() ?? this.#write());
    this.#signal.throwIfAborted();
  }

  #write(): Promise<void> {
    return writeRows(this.#file, () => {
      this.#signal.throwIfAborted();
      return this.#held.shift();
    });
  }

  async stop(): Promise<void> {
    await this.#thread?.stop();
  }
}
