import type { Panel } from "../../model/panel.ts";
import { type Period, undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { yearOfPair } from "../cells/period-rewriting.ts";
import { withoutYearNotes } from "../cells/year-notes.ts";
import { readValueName } from "../layout/value-column.ts";
import type { CellsOfSource } from "./cells-of-source.ts";

/**
 * Years of a panel's periods that stand nowhere in its cells, sheets or name, in four digits or two, where others of them do. Years of other
 * calendars, serial numbers and the like name none. A year that the user says begins in another month begins in the year before its own.
 */
export function yearsUnseen(
  file: string,
  cells: readonly CellsOfSource[],
  { observations: o, reported: r, periods }: Panel,
  yearStart = 1,
): readonly number[] {
  if (cells.length === 0) return [];
  const used = new Set<number>();
  for (const of of [o.period, r.period]) for (const at of of) used.add(at);
  const years = new Set([...used].flatMap((at) => yearsOf(periods[at] ?? undated)));
  const seen = yearsIn(file, cells, years);
  const first = Math.min(...years);
  const within = new Set([...used].flatMap((at) => yearsOfOne(periods[at] ?? undated, seen)));
  const unseen = [...years].filter(
    (year) =>
      !seen.has(year) &&
      !within.has(year) &&
      !(year === first && saysPriorYear(cells)) &&
      !(yearStart > 1 && seen.has(year + 1)),
  );
  return unseen.length === years.size ? [] : unseen.sort((a, b) => a - b);
}

/** Of up to a year that ends with a month, the year in which it ends: `Year ended June 2019` says no other. */
function yearsOf(period: Period): readonly number[] {
  const years = yearsWritten(period);
  return period.kind === "to-date" && period.end - period.start <= 366 ? years.slice(-1) : years;
}

function yearsWritten(period: Period): readonly number[] {
  return (formatPeriod(period).match(/(?<![-\d])\d{4}(?!\d)/g) ?? []).map(Number);
}

/** The years of a window whose first is seen: `2019-08-01/P1Y` ends in 2020, and nobody wrote that. */
function yearsOfOne(period: Period, seen: ReadonlySet<number>): readonly number[] {
  const [from = 0, to = 0, ...more] = yearsWritten(period);
  return more.length === 0 && to > from && seen.has(from) ? [from, to] : [];
}

/** Whether a text of few words is of the year before: `Prior year` in the rows of 2023 holds figures of 2022. */
function saysPriorYear(cells: readonly CellsOfSource[]): boolean {
  return cells.some(({ rows }) =>
    rows
      .slice(0, headerRows)
      .some((row) =>
        row.some((cell) => typeof cell === "string" && cell.length < 60 && readValueName(cell).says.has("prior-year")),
      ),
  );
}

/** Headers stand in so many rows at most. */
const headerRows = 20;

/** Numbers that may be years: as many as it takes until all that are wanted are among them. */
function yearsIn(file: string, cells: readonly CellsOfSource[], wanted: ReadonlySet<number>): ReadonlySet<number> {
  const seen = new Set<number>();
  const look = (text: string) => {
    // A moment at the end of a year is one of the next in another zone, and years of 52 or 53 weeks end in the first days of the next.
    const [, year] = /(\d{4})-12-31T/.exec(text) ?? [];
    if (year !== undefined) seen.add(Number(year) + 1);
    const [, next] = /\bjan\w* [1-7],? (\d{4})/i.exec(text) ?? [];
    if (next !== undefined) seen.add(Number(next) - 1);
    for (const [number] of withoutYearNotes(text).matchAll(/\d+/g)) {
      if (number.length === 2) for (const century of [1900, 2000]) seen.add(century + Number(number));
      else if (/^\d{4}(?:[0-5]\d|(?:0[1-9]|1[0-2])[0-3]\d)?$/.test(number)) seen.add(Number(number.slice(0, 4)));
      const pair = yearOfPair(number);
      if (pair !== undefined) seen.add(pair - 1).add(pair);
    }
  };
  look(file.split(/[/\\]/).at(-1) ?? "");
  for (const { sheet = "", rows } of cells) {
    look(sheet);
    for (const row of rows) {
      const before = seen.size;
      for (const cell of row)
        if (cell instanceof Date) seen.add(cell.getUTCFullYear()).add(cell.getFullYear());
        else if (typeof cell === "string" || typeof cell === "number") look(String(cell));
      if (seen.size > before && [...wanted].every((year) => seen.has(year))) return seen;
    }
  }
  return seen;
}
