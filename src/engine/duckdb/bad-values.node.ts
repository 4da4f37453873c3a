import type { DuckDBConnection } from "@duckdb/node-api";
import { missingStatus } from "../../datasets/cells/read-value.ts";
import { type Diagnostic, Diagnostics } from "../../model/diagnostic.ts";
import { ascending, call } from "../sql/calls.ts";
import type { Expression } from "../sql/expression.ts";
import { all, any, compared, isNull } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { smallResult } from "./open.node.ts";
import { mayBeInfinite, type OpenTable, scanned, valueOrNull } from "./table.node.ts";

/** What stands in place of values. */
export interface BadValues {
  /** Texts that are no finite numbers, each once with how often; marks that say there is none are not among them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether none of the numbers is infinite; where values are texts, nothing is said. */
  readonly allFinite: boolean;
}

/** Looks for texts in place of values, and for numbers that are not finite. */
export async function badValues(connection: DuckDBConnection, table: OpenTable): Promise<BadValues> {
  const { said, types, scan } = table;
  const type = types.get(said.columns.value) ?? "";
  if (type !== "VARCHAR" && !mayBeInfinite(type)) return { diagnostics: [], allFinite: true };
  const value = scanned(said.columns.value);
  const text = call("trim", sql.cast(value, "text"));
  const bad =
    type === "VARCHAR" ? all(isNull(valueOrNull(table)), compared(text, "<>", sql.text(""))) : infinite(value);
  const rows = await smallResult(
    connection,
    select({
      select: selected({ text, count: sql.cast(call("count"), "double") }),
      from: scan,
      where: bad,
      groupBy: [1],
      orderBy: [ascending(sql.column("text"))],
    }),
  );
  const found = new Diagnostics();
  const place = { file: said.files[0] ?? "" };
  for (const [each, count] of rows) {
    const written = String(each ?? "");
    if (missingStatus(written) === undefined) {
      found.add({ code: "bad-value", level: "left-out", place, found: written, count: Number(count) });
    }
  }
  return { diagnostics: found.list(), allFinite: type !== "VARCHAR" && rows.length === 0 };
}

/** Beyond all finite numbers, asked so that the least and the largest that files note of their parts answer it. */
function infinite(value: Expression): Expression {
  return any(compared(value, ">", sql.number(Number.MAX_VALUE)), compared(value, "<", sql.number(-Number.MAX_VALUE)));
}
