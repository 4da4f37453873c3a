import { plainWords } from "../../language/column-sense.ts";
import { calendarDate } from "../../model/calendar.ts";
import { type Frequency, isPeriod, numberInYear, type Period, period, periodAt, yearOf } from "../../model/period.ts";
import { partOfFiscal } from "../cells/fiscal-period.ts";
import { partName } from "../cells/period-name.ts";
import { readStyled, readWritten } from "../cells/period-style.ts";
import { readPeriod } from "../cells/read-period.ts";
import type { Row } from "../cells/row.ts";
import { TextRow } from "../cells/text-row.ts";
import { windowOfDays } from "../cells/window-of-days.ts";
import { fromYearStart } from "../cells/year-to-date.ts";
import type { Layout } from "./layout.ts";
import type { PeriodStage } from "./period-stage.ts";
import type { When } from "./value-column.ts";

/** A row's period, and the codes of the periods that its figures are of, one for each column of values; -1 for none. */
export interface PeriodsOfRow {
  readonly codes: Int32Array;
  /** Of very many columns: the code of one, where `codes` holds none. */
  readonly codeAt?: (at: number) => number;
  /** What stands there, where no figure has a period. */
  readonly bad: string | undefined;
  readonly empty: boolean;
  /** What a remark behind the period says of the row's figures: `2023 (p)`. */
  readonly stage: PeriodStage | undefined;
}

/** The columns that a row's period is in. */
export function periodColumns({ fields }: Layout): readonly number[] {
  return (["period", "start", "end", "year", "half", "quarter", "month", "week", "day"] as const).flatMap(
    (field) => fields[field] ?? [],
  );
}

/** The period of a row; undefined where none can be read, and its text for the report of it. */
export function periodOf(row: Row, layout: Layout): { readonly period: Period | undefined; readonly text: string } {
  const { fields, constants, noted } = layout;
  const said = (text: string) => noted.get(text) ?? text;
  const text = (field: "period" | "year" | "half" | "quarter" | "month" | "week" | "day") =>
    constants[field] ?? (fields[field] ?? []).map((column) => said(row.text(column))).join(" ");
  const whole = text("period");
  if (whole !== "") return { period: readStyled(whole, layout.periods), text: whole };
  if (fields.start && fields.end) return windowOf(row, layout);
  const year = text("year");
  const parts = (["half", "quarter", "month", "week", "day"] as const).map((field) => [field, text(field)] as const);
  const shown = [year, ...parts.map(([, part]) => part)].filter((part) => part !== "").join("-");
  const written = readStyled(year, layout.periods);
  const base = asYear(
    written,
    parts.some(([, part]) => part !== ""),
  );
  const month = number(parts[2]?.[1] ?? "");
  const date = number(parts[4]?.[1] ?? "");
  if (base?.kind !== "regular" || base.frequency !== "A") return { period: base, text: shown };
  if (month !== undefined && date !== undefined)
    return { period: readPeriod(`${base.ordinal}-${month}-${date}`), text: shown };
  for (const [field, part] of parts) {
    if (part === "" || field === "day") continue;
    const at = number(part);
    if (at === undefined) return { period: undefined, text: shown };
    // A year that is a window of its own twelve months has its own quarters.
    if (written?.kind === "to-date" && (field === "quarter" || field === "half"))
      return { period: partOfFiscal(frequencies[field], at, base.ordinal, layout.periods.yearStart), text: shown };
    return { period: inYear(frequencies[field], yearOfPart(base.ordinal, field, at, layout), at), text: shown };
  }
  return { period: base, text: shown };
}

/** Reads the period of figures from the texts of {@link periodColumns} alone. */
export function periodReader(layout: Layout, when: When): (texts: readonly (string | null)[]) => Period | undefined {
  const columns = periodColumns(layout);
  const row = new TextRow();
  return (texts) => {
    const cells = layout.names.map(() => "");
    for (const [at, column] of columns.entries()) cells[column] = texts[at] ?? "";
    const at = row.at(cells, 0);
    return periodFor(when, periodOf(at, layout).period, partOfRow(at, layout));
  };
}

/**
 * The part of a year that a row is of, where its columns are of years: rows of months, `Jan`, under 2022, 2023 and 2024. Undefined where
 * years or periods stand in the row itself, `none` where it is of no part.
 */
export function partOfRow(row: Row, { fields, constants, monthsFrom }: Layout): PartOfYear | "none" | undefined {
  if (fields.period || fields.year || fields.start || constants.period !== undefined || constants.year !== undefined)
    return undefined;
  for (const field of ["half", "quarter", "month", "week"] as const) {
    const text = (fields[field] ?? []).map((column) => row.text(column)).join(" ");
    if (fields[field] === undefined) continue;
    const at = number(text);
    const before = field === "month" && monthsFrom > 1 && at !== undefined && at >= monthsFrom;
    return at === undefined ? "none" : { frequency: frequencies[field], number: at, ...(before && { isBefore: true }) };
  }
  return undefined;
}

/** A month or quarter of whatever year. */
export interface PartOfYear {
  readonly frequency: Frequency;
  readonly number: number;
  /** Of the calendar year before: April of the fiscal year 2023-24. */
  readonly isBefore?: boolean;
}

const frequencies = { half: "S", quarter: "Q", month: "M", week: "W" } as const;
const roman = ["i", "ii", "iii", "iv"];

/** `3`, `03`, `3.0`, `3º`, `T3`, `March`, `III`, `Q3`. */
function number(text: string): number | undefined {
  if (text === "") return undefined;
  const half = readPeriod(`${text} 2001`);
  if (half?.kind === "regular" && half.frequency === "S") return numberInYear(half);
  const plain = /^(\d{1,2})(?:\.0*|\s?(?:º|ª|°|er|ère|e|ème|st|nd|rd|th))?$/.exec(text);
  if (plain) return Number(plain[1]);
  const named = partName(text)?.number ?? (roman.indexOf(text.toLowerCase()) + 1 || undefined);
  return named ?? (Number(/(\d{1,2})$/.exec(plainWords(text).join(""))?.[1] ?? 0) || undefined);
}

/** Twelve months from another than January, of which one is meant, as the year in which they end. */
function asYear(of: Period | undefined, hasPart: boolean): Period | undefined {
  if (!hasPart || of?.kind !== "to-date" || of.end - of.start < 364 || of.end - of.start > 365) return of;
  return period("A", calendarDate(of.end).year);
}

/** Months of a fiscal year from the one that it begins with on are of the calendar year before. */
function yearOfPart(year: number, field: string, at: number, { monthsFrom }: Layout): number {
  return field === "month" && monthsFrom > 1 && at >= monthsFrom ? year - 1 : year;
}

function inYear(frequency: Frequency, year: number, at: number): Period | undefined {
  return isPeriod(frequency, year, at) ? period(frequency, year, at) : undefined;
}

/** From one day to another; the month, the week or whatever period of its own that is. */
function windowOf(
  row: Row,
  { fields, periods: style }: Layout,
): { readonly period: Period | undefined; readonly text: string } {
  const texts = [...(fields.start ?? []), ...(fields.end ?? [])].map((column) => row.text(column));
  const [from, to] = texts.map((text) => readWritten(text, style));
  return { period: from && to && windowOfDays(from, to), text: texts.join("..") };
}

/**
 * The period that a figure is of, by that of its row. Undefined where the row's is of no use for it.
 *
 * @example
 * periodFor({ is: "prior-period" }, period("M", 2011, 1)) // -> { kind: "regular", frequency: "M", ordinal: 24131 }
 * periodFor({ is: "year" }, period("M", 2011, 1)) // -> { kind: "regular", frequency: "A", ordinal: 2011 }
 * periodFor({ is: "fixed", period: period("A", 2011) }, undefined, { frequency: "M", number: 1 }) // -> { kind: "regular", frequency: "M", ordinal: 24132 }
 */
export function periodFor(
  when: When,
  of: Period | undefined,
  part?: PartOfYear | "none" | undefined,
): Period | undefined {
  if (when.is === "fixed") {
    const year = asYear(when.period, part !== undefined) ?? when.period;
    if (part === undefined || year.kind !== "regular" || year.frequency !== "A") return year;
    return part === "none" ? undefined : inYear(part.frequency, year.ordinal - (part.isBefore ? 1 : 0), part.number);
  }
  if (of === undefined) return undefined;
  switch (when.is) {
    case "row":
      return of;
    case "year":
      return period("A", yearOf(of));
    case "to-date":
      return fromYearStart(of);
    case "prior-period":
      if (of.kind !== "regular") return undefined;
      return of.frequency === "A" ? inYear("A", of.ordinal - 1, 1) : periodAt(of.frequency, of.ordinal - 1);
    case "prior-year":
      return of.kind === "regular" && of.frequency !== "W" && of.frequency !== "D"
        ? inYear(of.frequency, yearOf(of) - 1, numberInYear(of))
        : undefined;
    case "month":
    case "quarter":
      return of.kind === "regular" && of.frequency === "A"
        ? inYear(when.is === "month" ? "M" : "Q", of.ordinal, when.number)
        : undefined;
  }
}
