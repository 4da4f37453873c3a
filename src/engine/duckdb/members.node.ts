import type { DuckDBConnection } from "@duckdb/node-api";
import { statusOf } from "../../datasets/cell-status.ts";
import type { Diagnostic, DiagnosticCode, DiagnosticLevel } from "../../model/diagnostic.ts";
import { statusCode } from "../../model/observation-status.ts";
import { scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import type { SourceTable } from "../engine.ts";
import { datePeriods, type PeriodShape, sourcePeriod } from "../source-period.ts";
import { ascending, call } from "../sql/calls.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { badValues } from "./bad-values.node.ts";
import { type Coded, type Numbered, numberValues, partOf } from "./coded.node.ts";
import { smallResult } from "./open.node.ts";
import { keyText, type OpenTable } from "./table.node.ts";

/** A member of a dimension: its text, and how many rows have it. */
export interface Member {
  readonly text: string;
  readonly count: number;
}

/** What a dimension holds, and what each of it is read as; undefined for what could not be read. */
export interface Read<T> {
  readonly distinct: readonly Coded[];
  readonly as: readonly (T | undefined)[];
  /** For each number of the table's rows its place among these. */
  readonly placeOf: Int32Array;
}

/** What a table has of each dimension, each interpreted once. */
export interface TableMembers {
  readonly table: OpenTable;
  /** In the order in which the database compares them. */
  readonly indicators: readonly Member[];
  readonly areas: readonly Member[];
  /** What stands beside a value: period, scenario, status and vintage, numbered together, since one join is less than four. */
  readonly numbered: Numbered;
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
  const { shape, parts } = shapeOf(columns);
  const besides = [columns.scenario, columns.status, columns.vintage].filter((each) => each !== undefined);
  const numbered = await numberValues(connection, name, table, [...new Set([...parts, ...besides])]);
  const read = <T>(column: string | undefined, as: (text: string | null) => T | undefined): Read<T> | undefined => {
    if (column === undefined) return undefined;
    const part = partOf(numbered, [column]);
    return { ...part, as: part.distinct.map(({ texts: [text = null] }) => as(text)) };
  };
  const periods = periodsOf(numbered, table, shape, parts);
  const scenario = read(columns.scenario, scenarioOf);
  const status = read(columns.status, (text) => (text === null ? 0 : codeOf(statusOf(text))));
  const vintage = read(columns.vintage, (text) => text ?? "");
  const diagnostics: readonly Diagnostic[] = [
    ...missing(noIndicator, place, columns.indicator),
    ...missing(noArea, place, columns.area),
    ...unread("bad-period", place, periods),
    ...(scenario ? unread("bad-scenario", place, scenario) : []),
    ...(status ? unread("bad-status", place, status, "warning") : []),
    ...(await badValues(connection, table)),
  ];
  const rows = indicators.reduce((sum, { count }) => sum + count, noIndicator);
  return { table, indicators, areas, numbered, periods, scenario, status, vintage, rows, diagnostics };
}

async function members(
  connection: DuckDBConnection,
  table: OpenTable,
  key: string | { readonly constant: string },
): Promise<readonly [readonly Member[], number]> {
  const rows = await smallResult(
    connection,
    select({
      select: selected({ k: keyText(table, key), c: sql.cast(call("count"), "double") }),
      from: table.scan,
      groupBy: [1],
      orderBy: [ascending(sql.column("k"))],
    }),
  );
  const found = rows.map(([name, count]) => ({ text: name ?? "", count: Number(count) }));
  const without = found.filter(({ text: name }) => name === "").reduce((sum, { count }) => sum + count, 0);
  return [found.flatMap(({ text: name, count }) => (name === "" ? [] : [{ text: String(name), count }])), without];
}

function periodsOf(
  numbered: Numbered,
  { said, types }: OpenTable,
  shape: PeriodShape,
  parts: readonly string[],
): Read<Period> {
  const part = partOf(numbered, parts);
  const texts = part.distinct.map((each) => each.texts);
  const type = shape === "period" ? (types.get(parts[0] ?? "") ?? "") : "";
  if (!/^(?:DATE|TIMESTAMP)/.test(type) && !areDates(said, shape, texts))
    return { ...part, as: texts.map((each) => sourcePeriod(shape, each)) };
  const days = texts.map(([day = null]) => day);
  return { ...part, as: datePeriods(days, said.frequency) };
}

/** In a file of text dates are texts; they stand for periods as dates of other files do. */
function areDates(
  { format }: SourceTable,
  shape: PeriodShape,
  texts: readonly (readonly (string | null)[])[],
): boolean {
  if (format === "parquet" || shape !== "period") return false;
  const days = texts.flatMap(([text]) => text ?? []);
  return days.length > 0 && days.every((text) => /^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(text));
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
  { distinct, as }: Read<T>,
  level: DiagnosticLevel = "left-out",
): readonly Diagnostic[] {
  return distinct.flatMap(({ texts, count }, at): readonly Diagnostic[] =>
    as[at] === undefined ? [{ code, level, place, found: texts.join(" "), count }] : [],
  );
}
