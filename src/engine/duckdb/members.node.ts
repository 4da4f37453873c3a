import type { DuckDBConnection } from "@duckdb/node-api";
import { statusOf } from "../../datasets/cell-status.ts";
import type { Diagnostic, DiagnosticCode, DiagnosticLevel } from "../../model/diagnostic.ts";
import { statusCode } from "../../model/observation-status.ts";
import { scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { datePeriods, type PeriodShape, sourcePeriod } from "../source-period.ts";
import { type Numbered, numberValues } from "./coded.node.ts";
import { smallResult } from "./open.node.ts";
import { keyText, type OpenTable } from "./table.node.ts";

/** A member of a dimension: its text, and how many rows have it. */
export interface Member {
  readonly text: string;
  readonly count: number;
}

/** Numbers that a database has given to values, and what each of them is; undefined for what could not be read. */
export interface Read<T> {
  readonly numbered: Numbered;
  readonly as: readonly (T | undefined)[];
}

/** What a table has of each dimension, each interpreted once. */
export interface TableMembers {
  readonly table: OpenTable;
  /** In the order in which the database compares them. */
  readonly indicators: readonly Member[];
  readonly areas: readonly Member[];
  /** Where the period is a date, rows are filed by the day itself. */
  readonly isDate: boolean;
  readonly periods: Read<Period>;
  readonly scenario: Read<number> | undefined;
  readonly status: Read<number> | undefined;
  readonly vintage: Read<string> | undefined;
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the distinct values of a table's key columns. `name` is the table's own among those of the database. */
export async function tableMembers(
  connection: DuckDBConnection,
  name: string,
  table: OpenTable,
): Promise<TableMembers> {
  const { columns, files } = table.said;
  const [indicators, noIndicator] = await members(connection, table, columns.indicator);
  const [areas, noArea] = await members(connection, table, columns.area);
  const place = { file: files[0] ?? "" };
  const read = async <T>(column: string | undefined, as: (text: string | null) => T | undefined) => {
    if (column === undefined) return undefined;
    const numbered = await numberValues(connection, `${name}_${column}`, table, [column]);
    return { numbered, as: numbered.values.map(({ texts: [text = null] }) => as(text)) };
  };
  const { isDate, periods } = await periodsOf(connection, name, table);
  const scenario = await read(columns.scenario, scenarioOf);
  const status = await read(columns.status, (text) => (text === null ? 0 : codeOf(statusOf(text))));
  const vintage = await read(columns.vintage, (text) => text ?? "");
  const diagnostics: readonly Diagnostic[] = [
    ...missing(noIndicator, place, columns.indicator),
    ...missing(noArea, place, columns.area),
    ...unread("bad-period", place, periods),
    ...(scenario ? unread("bad-scenario", place, scenario) : []),
    ...(status ? unread("bad-status", place, status, "warning") : []),
  ];
  const rows = indicators.reduce((sum, { count }) => sum + count, noIndicator);
  return { table, indicators, areas, isDate, periods, scenario, status, vintage, rows, diagnostics };
}

async function members(
  connection: DuckDBConnection,
  table: OpenTable,
  key: string | { readonly constant: string },
): Promise<readonly [readonly Member[], number]> {
  const text = keyText(table, key);
  const group = typeof key === "string" ? "GROUP BY 1 ORDER BY 1" : "";
  const rows = await smallResult(
    connection,
    `SELECT ${text} AS k, CAST(count(*) AS DOUBLE) FROM ${table.scan} AS s ${group}`,
  );
  const found = rows.map(([name, count]) => ({ text: name ?? "", count: Number(count) }));
  const without = found.filter(({ text: name }) => name === "").reduce((sum, { count }) => sum + count, 0);
  return [found.flatMap(({ text: name, count }) => (name === "" ? [] : [{ text: String(name), count }])), without];
}

async function periodsOf(connection: DuckDBConnection, name: string, table: OpenTable) {
  const { columns, frequency } = table.said;
  const { shape, parts } = shapeOf(columns);
  const numbered = await numberValues(connection, `${name}_period`, table, parts);
  const type = shape === "period" ? (table.types.get(parts[0] ?? "") ?? "") : "";
  const texts = numbered.values.map((each) => each.texts);
  if (!/^(?:DATE|TIMESTAMP)/.test(type)) {
    return { isDate: false, periods: { numbered, as: texts.map((each) => sourcePeriod(shape, each)) } };
  }
  const days = texts.map(([day = null]) => day);
  return { isDate: true, periods: { numbered, as: datePeriods(days, frequency) } };
}

function shapeOf({ period, year, quarter, month }: OpenTable["said"]["columns"]): {
  shape: PeriodShape;
  parts: readonly string[];
} {
  if (period !== undefined) return { shape: "period", parts: [period] };
  if (year === undefined) throw new RangeError("a table needs a column of periods or of years");
  if (month !== undefined) return { shape: "year-month", parts: [year, month] };
  return quarter === undefined ? { shape: "year", parts: [year] } : { shape: "year-quarter", parts: [year, quarter] };
}

function scenarioOf(text: string | null): number | undefined {
  if (text === null || text.trim() === "") return 0;
  const names: readonly string[] = scenarios;
  const found = names.indexOf(text.trim().toLowerCase());
  return found < 0 ? undefined : found;
}

function codeOf(status: Parameters<typeof statusCode>[0] | undefined): number | undefined {
  return status === undefined ? undefined : statusCode(status);
}

function missing(count: number, place: { file: string }, key: string | object): readonly Diagnostic[] {
  if (count === 0) return [];
  return [{ code: "missing-key", level: "left-out", place, found: typeof key === "string" ? key : "", count }];
}

/** One for each value that could not be read. */
function unread<T>(
  code: DiagnosticCode,
  place: { file: string },
  { numbered, as }: Read<T>,
  level: DiagnosticLevel = "left-out",
): readonly Diagnostic[] {
  return numbered.values.flatMap(({ texts, count }, at): readonly Diagnostic[] =>
    as[at] === undefined ? [{ code, level, place, found: texts.join(" "), count }] : [],
  );
}
