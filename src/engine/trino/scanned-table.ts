import type { SourceColumns, SourceTable } from "../engine.ts";
import { call } from "../sql/calls.ts";
import type { Expression } from "../sql/expression.ts";
import { firstOf } from "../sql/operators.ts";
import { type From, table } from "../sql/query.ts";
import * as sql from "../sql/values.ts";

/** A table of a warehouse as SQL reads it: what it is called, and of which type each column is. */
export interface ScannedTable {
  readonly said: SourceTable;
  /** Catalog, schema, table. */
  readonly name: readonly string[];
  readonly types: ReadonlyMap<string, string>;
}

/** What stands behind FROM; its columns are those of `s`. */
export function scanOf({ name }: ScannedTable): From {
  return { source: table(...name), as: "s" };
}

/** A column of the table that is scanned. */
export function scanned(name: string): Expression {
  return sql.column(name, "s");
}

/** A column as text, whatever its type. */
export function asText({ types }: ScannedTable, name: string): Expression {
  return /^varchar/.test(types.get(name) ?? "") ? scanned(name) : sql.cast(scanned(name), "text");
}

/** An indicator or an area as text. */
export function keyText(of: ScannedTable, key: SourceColumns["indicator"]): Expression {
  return typeof key === "string" ? asText(of, key) : sql.text(key.constant);
}

/** A value as a double; null where there is none, and where it is not finite. */
export function valueOrNull({ said, types }: ScannedTable): Expression {
  const value = sql.cast(scanned(said.columns.value), "double");
  return mayBeInfinite(types.get(said.columns.value) ?? "") ? firstOf([[call("is-finite", value), value]]) : value;
}

/** Whether numbers of a type need not be finite. */
export function mayBeInfinite(type: string): boolean {
  return type === "double" || type === "real";
}
