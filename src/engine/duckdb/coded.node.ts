import type { DuckDBConnection } from "@duckdb/node-api";
import type { Numbered } from "../gathering/numbered.ts";
import { call, over } from "../sql/calls.ts";
import { all, arithmetic, compared } from "../sql/operators.ts";
import { createTable, type Join, select, selected, subQuery, table as tableOf } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { run, smallResult } from "./open.node.ts";
import { type OpenTable, scanned } from "./table.node.ts";

/** Numbered values in a table of the database, for joining. */
export interface NumberedTable extends Numbered {
  readonly table: string;
}

/** Numbers the distinct values of some columns of a table. They are read as text; what they mean is decided elsewhere. */
export async function numberValues(
  connection: DuckDBConnection,
  table: string,
  { scan }: OpenTable,
  columns: readonly string[],
): Promise<NumberedTable> {
  const keys = columns.map((_, at) => `k${at}`);
  const rows = sql.cast(call("count"), "double");
  const distinct = select({
    select: [
      ...columns.map((name, at) => ({ expression: scanned(name), as: `k${at}` })),
      { expression: rows, as: "c" },
    ],
    from: scan,
    groupBy: columns.map((_, at) => at + 1),
  });
  const n = sql.cast(arithmetic("-", over(call("row-number"), []), sql.number(1)), "integer");
  const numbered = select({
    select: [...selected({ n }), { all: true }],
    from: { source: subQuery(distinct), as: "d" },
  });
  await run(connection, createTable(table, numbered));
  const read = await smallResult(
    connection,
    select({
      select: [
        ...keys.map((as) => ({ expression: sql.cast(sql.column(as, "d"), "text"), as })),
        ...selected({ c: sql.column("c", "d") }),
      ],
      from: { source: tableOf(table), as: "d" },
      orderBy: [{ by: sql.column("n", "d"), descending: false }],
    }),
  );
  const values = read.map((row) => ({
    texts: row.slice(0, columns.length).map((each) => (each === null ? null : String(each))),
    count: Number(row.at(-1)),
  }));
  return { table, columns, values };
}

/** The join that brings the numbers, as `alias.n`. */
export function numberJoin({ table, columns }: NumberedTable, alias: string): Join {
  const same = columns.map((name, at) => compared(scanned(name), "same", sql.column(`k${at}`, alias)));
  return { kind: "inner", source: tableOf(table), as: alias, on: all(...same) };
}
