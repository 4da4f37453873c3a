import type { DuckDBConnection } from "@duckdb/node-api";
import { named } from "../sql/quote.ts";
import { smallResult } from "./open.node.ts";
import { column, type OpenTable } from "./table.node.ts";

/** The distinct values of some columns, numbered in a table of the database, for joining. */
export interface Numbered {
  readonly table: string;
  readonly columns: readonly string[];
  /** Of each number, from 0: the texts, null where there is none, and how many rows have them. */
  readonly values: readonly { readonly texts: readonly (string | null)[]; readonly count: number }[];
}

/** Numbers the distinct values of some columns of a table. They are read as text; what they mean is decided elsewhere. */
export async function numberValues(
  connection: DuckDBConnection,
  table: string,
  { scan }: OpenTable,
  columns: readonly string[],
): Promise<Numbered> {
  const keys = columns.map((name, at) => `${column(name)} AS k${at}`).join(", ");
  const groups = columns.map((_, at) => at + 1).join(", ");
  await connection.run(
    `CREATE TABLE ${named(table)} AS SELECT CAST(row_number() OVER () - 1 AS INTEGER) AS n, * FROM (
      SELECT ${keys}, CAST(count(*) AS DOUBLE) AS c FROM ${scan} AS s GROUP BY ${groups})`,
  );
  const asText = columns.map((_, at) => `CAST(k${at} AS VARCHAR)`).join(", ");
  const rows = await smallResult(connection, `SELECT ${asText}, c FROM ${named(table)} ORDER BY n`);
  const values = rows.map((row) => ({
    texts: row.slice(0, columns.length).map((each) => (each === null ? null : String(each))),
    count: Number(row.at(-1)),
  }));
  return { table, columns, values };
}

/** The join that brings the numbers, as `alias.n`. */
export function numberJoin({ table, columns }: Numbered, alias: string): string {
  const same = columns.map((name, at) => `${column(name)} IS NOT DISTINCT FROM ${alias}.k${at}`).join(" AND ");
  return `JOIN ${named(table)} AS ${alias} ON ${same}`;
}
