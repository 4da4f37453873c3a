import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ProblemError } from "../../model/problem.ts";
import type { SourceColumns, SourceTable } from "../engine.ts";
import { call } from "../sql/calls.ts";
import type { Expression } from "../sql/expression.ts";
import { firstOf } from "../sql/operators.ts";
import { type FilesSource, type From, select } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { columnTypes } from "./open.node.ts";

/** A table as SQL reads it: where from, and of which type each column is. */
export interface OpenTable {
  readonly said: SourceTable;
  /** What stands behind FROM; its columns are those of `s`. */
  readonly scan: From;
  readonly types: ReadonlyMap<string, string>;
  /** Whether it is known that no number among the values is infinite. */
  readonly allFinite?: boolean;
}

/** Looks at the columns of a table. Throws a ProblemError where a named one is not there, or the file cannot be read. */
export async function openTable(connection: DuckDBConnection, said: SourceTable): Promise<OpenTable> {
  const scan: From = { source: filesOf(said), as: "s" };
  const types = await readable(said, () =>
    columnTypes(connection, select({ select: [{ all: true }], from: scan, limit: 0 })),
  );
  for (const name of columnsOf(said)) {
    if (types.has(name)) continue;
    const expected = [...types.keys()].slice(0, 20).join(", ");
    throw new ProblemError({ code: "unknown-column", place: { file: said.files[0] ?? "" }, found: name, expected });
  }
  return { said, scan, types };
}

/** A path is made whole, so that it is never taken for an address. */
export function filesOf({ format, files, csv }: SourceTable): FilesSource {
  if (format === "warehouse") throw new RangeError("a table of a warehouse is in no file");
  const delimiter = csv?.delimiter;
  return { kind: "files", format, paths: files.map((file) => resolve(file)), ...(delimiter && { delimiter }) };
}

/** What reading a table comes to; a ProblemError where its files cannot be read. */
export async function readable<T>({ files }: SourceTable, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const found = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new ProblemError({ code: "unreadable", place: { file: files[0] ?? "" }, found }, { cause });
  }
}

/** The columns that are named, each once. */
export function columnsOf({ columns, periods }: SourceTable): readonly string[] {
  const { indicator, area, ...others } = columns;
  const keys = [indicator, area].filter((each) => typeof each === "string");
  const rest = [others.period, others.year, others.quarter, others.month, others.value];
  const marks = [others.scenario, others.status, others.vintage];
  return [...new Set([...keys, ...rest, ...(periods?.columns ?? []), ...marks].filter((each) => each !== undefined))];
}

/** An indicator or an area as text. */
export function keyText({ types }: OpenTable, key: SourceColumns["indicator"]): Expression {
  if (typeof key !== "string") return sql.text(key.constant);
  return types.get(key) === "VARCHAR" ? scanned(key) : sql.cast(scanned(key), "text");
}

/** A value as a double, NaN where there is none: also where a text is no number, or is one that is not finite. */
export function valueDouble(table: OpenTable): Expression {
  // What is not a number is one of these either way, so that numbers need no look at where none is infinite.
  const value = table.allFinite && !isText(table) ? asDouble(table) : valueOrNull(table);
  return call("coalesce", value, sql.number(Number.NaN));
}

/** A value as a double, null where there is none. */
export function valueOrNull(table: OpenTable): Expression {
  const read = asDouble(table);
  return isText(table) || mayBeInfinite(typeOfValue(table)) ? firstOf([[call("is-finite", read), read]]) : read;
}

function asDouble(table: OpenTable): Expression {
  const { columns, csv } = table.said;
  const value = scanned(columns.value);
  return sql.castOrNull(isText(table) ? plainNumber(value, csv?.decimal ?? ".") : value, "double");
}

function isText(table: OpenTable): boolean {
  return typeOfValue(table) === "VARCHAR";
}

function typeOfValue({ said, types }: OpenTable): string {
  return types.get(said.columns.value) ?? "";
}

/** Whether numbers of a type need not be finite. */
export function mayBeInfinite(type: string): boolean {
  return type === "DOUBLE" || type === "FLOAT";
}

/** A text with a point for its decimal mark. Digits that are grouped make no number: `1.234` may be either. */
function plainNumber(value: Expression, decimal: "." | ","): Expression {
  const replaced = (of: Expression, found: string, by: string) => call("replace", of, sql.text(found), sql.text(by));
  const ungrouped = replaced(value, "_", "?");
  return decimal === "." ? ungrouped : replaced(replaced(ungrouped, ".", "?"), ",", ".");
}

/** A column of a table that is scanned. */
export function scanned(name: string): Expression {
  return sql.column(name, "s");
}
