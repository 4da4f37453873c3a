import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ProblemError } from "../../model/problem.ts";
import type { SourceColumns, SourceTable } from "../engine.ts";
import { named, quoted } from "../sql/quote.ts";
import { smallResult } from "./open.node.ts";

/** A table as SQL reads it: where from, and of which type each column is. */
export interface OpenTable {
  readonly said: SourceTable;
  /** What stands behind FROM. */
  readonly scan: string;
  readonly types: ReadonlyMap<string, string>;
}

/** What stands behind FROM for Parquet files. A path is never taken for an address. */
export function parquetScan(files: readonly string[]): string {
  return `read_parquet([${files.map((file) => quoted(resolve(file))).join(", ")}], union_by_name = true)`;
}

/** Looks at the columns of a table. Throws a ProblemError where a named one is not there, or the file cannot be read. */
export async function openTable(connection: DuckDBConnection, said: SourceTable, scan: string): Promise<OpenTable> {
  const found = await described(connection, said, scan);
  const types = new Map(found.map(([name, type]) => [String(name), String(type)]));
  for (const name of columnsOf(said.columns)) {
    if (types.has(name)) continue;
    const expected = [...types.keys()].slice(0, 20).join(", ");
    throw new ProblemError({ code: "unknown-column", place: { file: said.files[0] ?? "" }, found: name, expected });
  }
  return { said, scan, types };
}

async function described(connection: DuckDBConnection, { files }: SourceTable, scan: string) {
  try {
    return await smallResult(connection, `DESCRIBE SELECT * FROM ${scan}`);
  } catch (cause) {
    throw new ProblemError({ code: "unreadable", place: { file: files[0] ?? "" } }, { cause });
  }
}

/** The columns that are named, each once. */
export function columnsOf({ indicator, area, ...others }: SourceColumns): readonly string[] {
  const keys = [indicator, area].filter((each) => typeof each === "string");
  const rest = [others.period, others.year, others.quarter, others.month, others.value];
  const marks = [others.scenario, others.status, others.vintage];
  return [...new Set([...keys, ...rest, ...marks].filter((each) => each !== undefined))];
}

/** An indicator or an area as text. */
export function keyText({ types }: OpenTable, key: SourceColumns["indicator"]): string {
  if (typeof key !== "string") return quoted(key.constant);
  return types.get(key) === "VARCHAR" ? column(key) : `CAST(${column(key)} AS VARCHAR)`;
}

/** A value as a double, NaN where there is none. */
export function valueDouble({ said }: OpenTable): string {
  return `coalesce(TRY_CAST(${column(said.columns.value)} AS DOUBLE), 'nan'::DOUBLE)`;
}

/** A column of a table that is scanned as `s`. */
export function column(name: string): string {
  return `s.${named(name)}`;
}
