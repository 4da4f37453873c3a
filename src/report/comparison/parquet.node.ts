import { DuckDBInstance } from "@duckdb/node-api";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { flatColumns, pickedColumns } from "../../engine/results/flat-columns.ts";
import type { Language } from "../../words/words.ts";
import { RowFeed, sqlText } from "./row-feed.node.ts";

/**
 * Texts are of declared types, which are written as dictionaries as they are; a dictionary of numbers is only tried for and
 * mostly given up: without it a file is smaller and takes a third of the time, as with the first level of zstd against the third.
 */
const writing = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 1";

/**
 * A result as a Parquet file, with the columns of `flatColumns` and the exact numerators and denominators. DuckDB writes
 * rows as they come, a row group at a time, so that memory does not grow with them.
 */
export async function writeComparisonParquet(
  path: string,
  head: ComparedHead,
  batches: Iterable<ComparisonBatch> | AsyncIterable<ComparisonBatch>,
  lang: Language,
  signal: AbortSignal,
  asked?: readonly string[],
): Promise<void> {
  const columns = pickedColumns(flatColumns(head, { lang, exact: true }), asked);
  // A second thread has no rows to write, and the one that waits for it keeps asking whether it has: half of all processor time.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const feed = new RowFeed("recount_rows", columns);
  const stop = () => feed.fail("stopped");
  signal.addEventListener("abort", stop);
  connection.registerTableFunction(feed.table);
  for (const each of feed.declarations) await connection.run(each);
  const written = connection.run(`COPY (${feed.query}) TO ${sqlText(path)} (${writing})`);
  // Where it cannot be written, nobody takes rows any more.
  const failing = written.catch(() => feed.fail("unwritten"));
  try {
    for await (const batch of batches) {
      signal.throwIfAborted();
      if (!(await feed.add(batch))) break;
    }
    feed.end();
    await written;
  } catch (error) {
    feed.fail("stopped");
    await failing;
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    connection.closeSync();
    instance.closeSync();
  }
}
