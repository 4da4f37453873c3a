import { DuckDBInstance } from "@duckdb/node-api";
import type { FileColumn } from "./packed-rows.ts";
import { fedName, type NextRows, rowFeed } from "./row-feed.node.ts";

/**
 * Texts are of declared types, which are written as dictionaries as they are; a dictionary of numbers is only tried for and
 * mostly given up: without it a file is smaller and takes a third of the time, as with the first level of zstd against the third.
 */
const writing = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 1";
const table = "recount_rows";

/** Which columns are written to which file. */
export interface FileOfRows {
  readonly path: string;
  readonly columns: readonly FileColumn[];
}

/** Writes rows as they come as a Parquet file, a row group at a time, so that memory does not grow with them. */
export async function writeRows({ path, columns }: FileOfRows, next: NextRows): Promise<void> {
  // A second thread has no rows to write, and the one that waits for it keeps asking whether it has: half of all processor time.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    connection.registerTableFunction(rowFeed(table, columns, next));
    const selected = columns.map(({ name }, at) => `${fedName(at)} AS ${identifier(name)}`);
    await connection.run(`COPY (SELECT ${selected.join(", ")} FROM ${table}()) TO ${sqlText(path)} (${writing})`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A text in SQL. */
function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
