import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceTable } from "../engine.ts";
import { ascending, call } from "../sql/calls.ts";
import { createTable, select, selected, table as tableOf } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { interruptible, run, smallResult } from "./open.node.ts";
import { columnsOf, filesOf, type OpenTable, openTable, readable, scanned } from "./table.node.ts";

/** How many rows that do not fit are told one by one. */
const told = 20;

/**
 * Reads CSV or NDJSON into a table of the database, every column as text, since all that follows goes over it several times.
 * Rows that do not have the columns of the others are left out and told; a line of JSON that is none has no keys, which is
 * told with the other rows that have none. Throws a ProblemError where a column is not there, or a file cannot be read.
 */
export async function loadText(
  database: DuckDBInstance,
  name: string,
  said: SourceTable,
  signal?: AbortSignal,
): Promise<{ readonly table: OpenTable; readonly diagnostics: readonly Diagnostic[] }> {
  // Rows that do not fit are kept by connection: those of other tables are not among them.
  const connection = await database.connect();
  try {
    const wanted = columnsOf(said);
    await openTable(connection, said);
    const files = filesOf(said);
    const from = { source: said.format === "ndjson" ? { ...files, columns: wanted } : files, as: "s" };
    const columns = wanted.map((as) => ({ expression: scanned(as), as }));
    await interruptible(connection, signal, () =>
      readable(said, () => run(connection, createTable(name, select({ select: columns, from })))),
    );
    const types = new Map(wanted.map((each) => [each, "VARCHAR"]));
    return {
      table: { said, scan: { source: tableOf(name), as: "s" }, types },
      diagnostics: said.format === "csv" ? await rejected(connection, said) : [],
    };
  } finally {
    connection.closeSync();
  }
}

/** The rows that had too few columns, or too many, or quotes that do not close. */
async function rejected(connection: DuckDBConnection, { files }: SourceTable): Promise<readonly Diagnostic[]> {
  const from = { source: tableOf("reject_errors"), as: "r" };
  const row = {
    file: sql.cast(sql.column("file_id", "r"), "double"),
    line: sql.cast(sql.column("line", "r"), "double"),
  };
  const rows = await smallResult(
    connection,
    select({
      select: selected({ ...row, text: call("min", sql.column("csv_line", "r")) }),
      from,
      groupBy: [1, 2],
      orderBy: [ascending(sql.column("file")), ascending(sql.column("line"))],
    }),
  );
  const place = { file: files[0] ?? "" };
  return rows.slice(0, told).map(([, , text], at): Diagnostic => {
    const rest = at === told - 1 ? rows.length - told : 0;
    return { code: "ragged-row", level: "left-out", place, found: String(text ?? ""), count: 1 + rest };
  });
}
