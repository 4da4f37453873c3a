import type { DuckDBConnection } from "@duckdb/node-api";
import { named } from "../sql/quote.ts";
import { smallResult } from "./open.node.ts";
import { column, type OpenTable } from "./table.node.ts";

/** The distinct values of some columns together, numbered in a table of the database, for joining. */
export interface Numbered {
  readonly table: string;
  readonly columns: readonly string[];
  /** Of each number, from 0: the texts, null where there is none, and how many rows have them. */
  readonly values: readonly Coded[];
}

/** Texts that rows have in some columns, and how many rows. */
export interface Coded {
  readonly texts: readonly (string | null)[];
  readonly count: number;
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

/** The distinct texts of some of the numbered columns, and for each number the place of its own among them. */
export function partOf(
  { columns, values }: Numbered,
  wanted: readonly string[],
): { readonly distinct: readonly Coded[]; readonly placeOf: Int32Array } {
  const at = wanted.map((name) => columns.indexOf(name));
  const places = new Map<string, number>();
  const distinct: Coded[] = [];
  const placeOf = Int32Array.from(values, ({ texts, count }) => {
    const mine = at.map((each) => texts[each] ?? null);
    const key = JSON.stringify(mine);
    const place = places.get(key) ?? distinct.length;
    places.set(key, place);
    distinct[place] = { texts: mine, count: count + (distinct[place]?.count ?? 0) };
    return place;
  });
  return { distinct, placeOf };
}

/** The join that brings the numbers, as `alias.n`. */
export function numberJoin({ table, columns }: Numbered, alias: string): string {
  const same = columns.map((name, at) => `${column(name)} IS NOT DISTINCT FROM ${alias}.k${at}`).join(" AND ");
  return `JOIN ${named(table)} AS ${alias} ON ${same}`;
}
