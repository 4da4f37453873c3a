import type { ColumnField } from "../../language/column-sense.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";

type Fields = Readonly<Partial<Record<ColumnField, readonly number[]>>>;

interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly fields: Fields;
}

/** What a column of plans is of that holds one figure in all periods of a year, and the middle of what is achieved over it in percent. */
export interface PlanOf {
  readonly is: "year" | "period";
  /** The user says so. */
  readonly isSaid?: boolean;
  /** Undefined where nothing is achieved that could show it. */
  readonly attained?: number;
  /** The column of what is achieved, where that runs from the start of the year and so is held against the plan of the year. */
  readonly running?: number;
}

/**
 * What a column of plans is of that holds one figure in every month or quarter of a year: the plan of the year, repeated, or one for
 * each of them. It is of the period where what is achieved in one comes nearer to it than to its part of the year; `actuals` are
 * the columns that may say so.
 * Undefined where most years have several plans, or one row.
 *
 * @example
 * const rows = [["2024-01", "100", "120"], ["2024-02", "110", "120"], ["2024-03", "130", "120"]];
 * planRepeated({ rows, fields: { period: [0] } }, 2, [1])?.is // -> "period"
 */
export function planRepeated(input: Rows, column: number, actuals: readonly number[]): PlanOf | undefined {
  const years = yearsOf(input, column).filter(({ rows }) => rows.length > 1);
  const alike = years.filter(({ plans }) => plans.size === 1);
  if (years.length === 0 || alike.length <= years.length * 0.6) return undefined;
  for (const actual of actuals) {
    const shares = alike.map(({ rows }) => sharesOf(rows, column, actual));
    const flat = shares.flat().sort((a, b) => a - b);
    const middle = flat[flat.length >> 1];
    if (middle === undefined) continue;
    const attained = middle * 100;
    const parts = Math.max(...alike.map(({ rows }) => partsOfYear(rows)));
    // Halfway, on a scale of ratios, between the whole of it and its part of the year.
    if (middle <= 1 / Math.sqrt(parts)) return { is: "year", attained };
    if (!shares.some(runsOn)) return { is: "period", attained };
    return { is: "year", attained, ...(shares.every(runsOn) && { running: actual }) };
  }
  return { is: "year" };
}

/** Whether rows are of parts of years: a plan in each is of that part. */
export function arePartsOfYears(input: Rows): boolean {
  return input.rows.some((row) => (dated(row, input.fields)?.period ?? "A") !== "A");
}

/** How often a year there is one; `to-date` grows through it. */
type Part = Extract<Period, { kind: "regular" }>["frequency"] | "to-date";

interface Row {
  readonly row: readonly string[];
  readonly period: Part;
}

interface YearOfSeries {
  readonly plans: Set<string>;
  readonly rows: Row[];
}

function yearsOf({ rows, fields }: Rows, column: number): readonly YearOfSeries[] {
  const keys = [...(fields.indicator ?? []), ...(fields.area ?? []), ...(fields["area-name"] ?? [])];
  const groups = new Map<string, YearOfSeries>();
  for (const row of rows) {
    const value = row[column] ?? "";
    const when = dated(row, fields);
    if (value === "" || when === undefined || when.period === "A") continue;
    const key = [when.year, ...keys.map((each) => row[each] ?? "")].join("\0");
    const group = groups.get(key) ?? { plans: new Set(), rows: [] };
    group.plans.add(value);
    group.rows.push({ row, period: when.period });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function dated(row: readonly string[], fields: Fields): { readonly year: string; readonly period: Part } | undefined {
  const [year] = fields.year ?? [];
  if (year !== undefined && (fields.month ?? fields.quarter))
    return { year: row[year] ?? "", period: fields.month ? "M" : "Q" };
  const [column] = fields.period ?? [];
  const period = column === undefined ? undefined : readPeriod(row[column] ?? "");
  if (period === undefined) return undefined;
  return { year: String(yearOf(period)), period: period.kind === "regular" ? period.frequency : "to-date" };
}

/** What each row achieves of its plan, in the order of the rows; a comma is the decimal mark of both or of neither. */
function sharesOf(rows: readonly Row[], plan: number, actual: number): readonly number[] {
  return rows.flatMap(({ row }) => {
    const [done, planned] = [actual, plan].map((column) => numberIn(row[column] ?? ""));
    return done !== undefined && planned !== undefined && done > 0 && planned > 0 ? [done / planned] : [];
  });
}

function numberIn(text: string): number | undefined {
  const read = readValue(text, /,\d{1,2}$/.test(text.trim()) ? "," : ".");
  return read.kind === "number" ? read.value : undefined;
}

const perYear: Readonly<Partial<Record<Part, number>>> = { S: 2, Q: 4, M: 12, W: 52 };

/** How many periods a year has; days may stand for weeks and months, which their number shows. 1 for totals to date. */
function partsOfYear(rows: readonly Row[]): number {
  const part = rows[0]?.period ?? "to-date";
  if (part === "D") return rows.length > 53 ? 365 : rows.length > 12 ? 52 : 12;
  return perYear[part] ?? 1;
}

/** Whether what is achieved is a running total: it never falls, and the last is as many times the first as there are rows. */
function runsOn(shares: readonly number[]): boolean {
  const [first = 0, last = 0] = [shares[0], shares.at(-1)];
  const rises = shares.every((share, at) => share >= (shares[at - 1] ?? 0));
  return shares.length > 2 && rises && last >= first * 0.7 * shares.length;
}
