import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { duckdb } from "../sql/dialects/duckdb.ts";
import { print } from "../sql/print.ts";
import type { Query, Statement } from "../sql/query.ts";

/** What a database may use. */
export interface DuckDbOptions {
  readonly threads?: number;
  /** As DuckDB writes it: `2GB`. What does not fit is spilled to `temporary`. */
  readonly memory?: string;
  /** A folder for what does not fit; DuckDB's own choice otherwise. */
  readonly temporary?: string;
  /** How many rows are gathered at a time; two million where an indicator's rows lie together. */
  readonly rowsAtATime?: number;
}

/** A database in memory, which loads no extensions and reaches nothing over a network. */
export function openDatabase({ threads, memory, temporary }: DuckDbOptions = {}): Promise<DuckDBInstance> {
  return DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    // Rows are grouped or numbered, so their order in a file says nothing; keeping it costs memory.
    preserve_insertion_order: "false",
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memory !== undefined && { memory_limit: memory }),
    ...(temporary !== undefined && { temp_directory: temporary }),
  });
}

/** Runs a statement that gives no rows. */
export async function run(connection: DuckDBConnection, statement: Statement): Promise<void> {
  await connection.run(print(statement, duckdb));
}

/** The columns of a query in their order, each with DuckDB's name of its type. */
export async function columnTypes(connection: DuckDBConnection, query: Query): Promise<ReadonlyMap<string, string>> {
  const reader = await connection.runAndReadAll(print(query, duckdb));
  const types = reader.columnTypes().map(String);
  return new Map(reader.columnNames().map((name, at) => [name, types[at] ?? ""]));
}

/** Rows of a small result, whose columns are text and doubles. */
export async function smallResult(
  connection: DuckDBConnection,
  query: Query,
): Promise<readonly (readonly (string | number | null)[])[]> {
  const reader = await connection.runAndReadAll(print(query, duckdb));
  return reader.getRows().map((row) =>
    row.map((value) => {
      if (typeof value === "number" || value === null) return value;
      return String(value);
    }),
  );
}

/** Runs something that an abort interrupts: the signal's reason is thrown then, and not DuckDB's. */
export async function interruptible<T>(
  connection: DuckDBConnection,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const interrupt = () => connection.interrupt();
  signal?.addEventListener("abort", interrupt);
  try {
    return await run();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", interrupt);
  }
}
