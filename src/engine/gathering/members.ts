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
import { type Coded, type Numbered, partOf } from "./numbered.ts";

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
  readonly said: SourceTable;
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

/** What a database found in a table: the members of its keys, and how many rows have none. */
export interface FoundMembers {
  readonly said: SourceTable;
  /** Whether the database knows its one period column for dates. */
  readonly dates: boolean;
  readonly indicators: FoundKey;
  readonly areas: FoundKey;
  /** What stands beside values, in the columns that {@link columnsBeside} names. */
  readonly numbered: Numbered;
  readonly badValues: readonly Diagnostic[];
}

/** Members of a dimension in the order in which the database compares them, and how many rows have none. */
export interface FoundKey {
  readonly members: readonly Member[];
  readonly without: number;
}

/** The columns that say what a value is of beside indicator and area: period, scenario, status, vintage. */
export function columnsBeside({ columns, periods }: SourceTable): readonly string[] {
  const parts = periods ? periods.columns : shapeOf(columns).parts;
  const marks = [columns.scenario, columns.status, columns.vintage].filter((each) => each !== undefined);
  return [...new Set([...parts, ...marks])];
}

/** What the distinct values of a table's key columns mean, each read once. */
export function membersOf({ said, dates, indicators, areas, numbered, badValues }: FoundMembers): TableMembers {
  const { columns } = said;
  const place = { file: said.files[0] ?? "" };
  const { shape, parts } = said.periods ? { shape: undefined, parts: said.periods.columns } : shapeOf(columns);
  const read = <T>(column: string | undefined, as: (text: string | null) => T | undefined): Read<T> | undefined => {
    if (column === undefined) return undefined;
    const part = partOf(numbered, [column]);
    return { ...part, as: part.distinct.map(({ texts: [text = null] }) => as(text)) };
  };
  const periods = periodsOf(numbered, said, dates, shape, parts);
  const scenario = read(columns.scenario, (text) => scenarioCode(text, said.scenario ?? "actual"));
  const status = read(columns.status, (text) => (text === null || text === "" ? null : statusOf(text)));
  const vintage = read(columns.vintage, (text) => vintageText(text ?? ""));
  const diagnostics: readonly Diagnostic[] = [
    ...missing(indicators.without, place, columns.indicator),
    ...missing(areas.without, place, columns.area),
    ...unread("bad-period", place, periods),
    ...(scenario ? unread("bad-scenario", place, scenario) : []),
    ...(status ? unread("bad-status", place, status, "warning") : []),
    ...badValues,
  ];
  const rows = indicators.members.reduce((sum, { count }) => sum + count, indicators.without);
  const lists = { indicators: indicators.members, areas: areas.members };
  return { said, ...lists, numbered, periods, scenario, status, vintage, rows, diagnostics };
}

/** Rows of a key's texts, counts and first mentions as members; a mention is null where rows have no order. */
export function foundKey(rows: readonly (readonly (string | number | null)[])[]): FoundKey {
  const found = rows.map(([name, count, at = null], place) => ({
    text: name ?? "",
    count: Number(count),
    mentioned: at === null ? place : Number(at),
  }));
  const without = found.filter(({ text: name }) => name === "").reduce((sum, { count }) => sum + count, 0);
  return {
    members: found.flatMap((each) => (each.text === "" ? [] : [{ ...each, text: String(each.text) }])),
    without,
  };
}

function periodsOf(
  numbered: Numbered,
  said: SourceTable,
  dates: boolean,
  shape: PeriodShape | undefined,
  parts: readonly string[],
): Read<Period> {
  const part = partOf(numbered, parts);
  const texts = part.distinct.map((each) => each.texts);
  if (said.periods || shape === undefined) return { ...part, as: texts.map((each) => said.periods?.read(each)) };
  if (!(dates && shape === "period") && !areDates(said, shape, texts))
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

function shapeOf({ period, year, quarter, month }: SourceTable["columns"]): {
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
