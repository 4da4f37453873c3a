import type { DuckDBConnection } from "@duckdb/node-api";
import { statusOf } from "../../datasets/cells/cell-status.ts";
import { readPeriod } from "../../datasets/cells/read-period.ts";
import { scenarioOf } from "../../datasets/layout/column-words.ts";
import type { Diagnostic, DiagnosticCode, DiagnosticLevel } from "../../model/diagnostic.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import { type Scenario, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { SourceTable } from "../engine.ts";
import { datePeriods, type PeriodShape, sourcePeriod } from "../periods/source-period.ts";
import { ascending, call } from "../sql/calls.ts";
import type { Expression } from "../sql/expression.ts";
import { arithmetic } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { badValues } from "./bad-values.node.ts";
import { type Coded, type Numbered, numberValues, partOf } from "./coded.node.ts";
import { smallResult } from "./open.node.ts";
import { keyText, type OpenTable, scanned } from "./table.node.ts";

/** More rows than a file has. */
const rowsAFile = 1e12;

/** A member of a dimension: its text, and how many rows have it. */
export interface Member {
  readonly text: string;
  readonly count: number;
  /** The larger, the later it is first mentioned; where rows have no order, as it is compared. */
  readonly mentioned: number;
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
  /** Null where a row says none. */
  readonly status: Read<ObservationStatus | null> | undefined;
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
  const { shape, parts } = table.said.periods
    ? { shape: undefined, parts: table.said.periods.columns }
    : shapeOf(columns);
  const besides = [columns.scenario, columns.status, columns.vintage].filter((each) => each !== undefined);
  const numbered = await numberValues(connection, name, table, [...new Set([...parts, ...besides])]);
  const read = <T>(column: string | undefined, as: (text: string | null) => T | undefined): Read<T> | undefined => {
    if (column === undefined) return undefined;
    const part = partOf(numbered, [column]);
    return { ...part, as: part.distinct.map(({ texts: [text = null] }) => as(text)) };
  };
  const periods = periodsOf(numbered, table, shape, parts);
  const scenario = read(columns.scenario, (text) => scenarioCode(text, table.said.scenario ?? "actual"));
  const status = read(columns.status, (text) => (text === null || text === "" ? null : statusOf(text)));
  const vintage = read(columns.vintage, (text) => vintageText(text ?? ""));
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
      select: selected({ k: keyText(table, key), c: sql.cast(call("count"), "double"), m: firstMention(table) }),
      from: table.scan,
      groupBy: [1],
      orderBy: [ascending(sql.column("k"))],
    }),
  );
  const found = rows.map(([name, count, at], place) => ({
    text: name ?? "",
    count: Number(count),
    mentioned: at === null ? place : Number(at),
  }));
  const without = found.filter(({ text: name }) => name === "").reduce((sum, { count }) => sum + count, 0);
  return [found.flatMap((each) => (each.text === "" ? [] : [{ ...each, text: String(each.text) }])), without];
}

/** Where in its files a table's rows first have something: these have an order, what was loaded from text has none. */
function firstMention({ said }: OpenTable): Expression {
  if (said.format !== "parquet") return sql.castOrNull(sql.nothing, "double");
  const row = scanned("file_row_number");
  if (said.files.length === 1) return sql.cast(call("min", row), "double");
  const file = arithmetic("*", sql.cast(scanned("file_index"), "double"), sql.number(rowsAFile));
  return call("min", arithmetic("+", file, sql.cast(row, "double")));
}

function periodsOf(
  numbered: Numbered,
  { said, types }: OpenTable,
  shape: PeriodShape | undefined,
  parts: readonly string[],
): Read<Period> {
  const part = partOf(numbered, parts);
  const texts = part.distinct.map((each) => each.texts);
  if (said.periods || shape === undefined) return { ...part, as: texts.map((each) => said.periods?.read(each)) };
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

function scenarioCode(text: string | null, otherwise: Scenario): number | undefined {
  const found = text === null || text.trim() === "" ? otherwise : scenarioOf(text);
  return found && scenarios.indexOf(found);
}

/** A publication's date as it is written everywhere, or what stands there. */
function vintageText(text: string): string {
  const when = readPeriod(text);
  return when ? formatPeriod(when) : text;
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
