import type { DuckDBConnection } from "@duckdb/node-api";
import { missingStatus } from "../../datasets/read-value.ts";
import { type Diagnostic, Diagnostics } from "../../model/diagnostic.ts";
import { ascending, call } from "../sql/calls.ts";
import { all, compared, isNull, isThere } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { smallResult } from "./open.node.ts";
import { mayBeInfinite, type OpenTable, scanned, valueOrNull } from "./table.node.ts";

/** Texts in place of a value that are no finite numbers, each once with how often; marks that say there is none are not among them. */
export async function badValues(connection: DuckDBConnection, table: OpenTable): Promise<readonly Diagnostic[]> {
  const { said, types, scan } = table;
  const type = types.get(said.columns.value) ?? "";
  if (type !== "VARCHAR" && !mayBeInfinite(type)) return [];
  const text = call("trim", sql.cast(scanned(said.columns.value), "text"));
  const rows = await smallResult(
    connection,
    select({
      select: selected({ text, count: sql.cast(call("count"), "double") }),
      from: scan,
      where: all(isThere(text), compared(text, "<>", sql.text("")), isNull(valueOrNull(table))),
      groupBy: [1],
      orderBy: [ascending(sql.column("text"))],
    }),
  );
  const found = new Diagnostics();
  const place = { file: said.files[0] ?? "" };
  for (const [each, count] of rows) {
    const bad = String(each ?? "");
    if (missingStatus(bad) === undefined) {
      found.add({ code: "bad-value", level: "left-out", place, found: bad, count: Number(count) });
    }
  }
  return found.list();
}
