import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsBeside, type FoundKey, foundKey, membersOf, type TableMembers } from "../gathering/members.ts";
import { ascending, call } from "../sql/calls.ts";
import type { Expression } from "../sql/expression.ts";
import { arithmetic } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { badValues } from "./bad-values.node.ts";
import { type NumberedTable, numberValues } from "./coded.node.ts";
import { smallResult } from "./open.node.ts";
import { keyText, type OpenTable, scanned } from "./table.node.ts";

/** More rows than a file has. */
const rowsAFile = 1e12;

/** What a table in files has of each dimension. */
export interface FileMembers extends TableMembers {
  readonly table: OpenTable;
  readonly numbered: NumberedTable;
}

/** Reads the distinct values of a table's key columns. `name` is the table's own among those of the database. */
export async function tableMembers(connection: DuckDBConnection, name: string, table: OpenTable): Promise<FileMembers> {
  const { said, types } = table;
  const indicators = await keyMembers(connection, table, said.columns.indicator);
  const areas = await keyMembers(connection, table, said.columns.area);
  const numbered = await numberValues(connection, name, table, columnsBeside(said));
  const dates = /^(?:DATE|TIMESTAMP)/.test(types.get(said.columns.period ?? "") ?? "");
  const { diagnostics, allFinite } = await badValues(connection, table);
  const members = membersOf({ said, dates, indicators, areas, numbered, badValues: diagnostics });
  return { ...members, table: { ...table, allFinite }, numbered };
}

async function keyMembers(
  connection: DuckDBConnection,
  table: OpenTable,
  key: string | { readonly constant: string },
): Promise<FoundKey> {
  const rows = await smallResult(
    connection,
    select({
      select: selected({ k: keyText(table, key), c: sql.cast(call("count"), "double"), m: firstMention(table) }),
      from: table.scan,
      groupBy: [1],
      orderBy: [ascending(sql.column("k"))],
    }),
  );
  return foundKey(rows);
}

/** Where in its files a table's rows first have something: these have an order, what was loaded from text has none. */
function firstMention({ said }: OpenTable): Expression {
  if (said.format !== "parquet") return sql.castOrNull(sql.nothing, "double");
  const row = scanned("file_row_number");
  if (said.files.length === 1) return sql.cast(call("min", row), "double");
  const file = arithmetic("*", sql.cast(scanned("file_index"), "double"), sql.number(rowsAFile));
  return call("min", arithmetic("+", file, sql.cast(row, "double")));
}
