import type { HeaderMeaning } from "../../../language/header-meaning.ts";
import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { type LoosePeriod, settlePeriod } from "../../../language/loose-period.ts";
import { readHeader } from "../../../language/read-header.ts";
import { type Period, period, startDay, toDate, yearOf } from "../../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../../model/period-notation.ts";
import { nearest, yearBefore } from "../../../model/period-reference.ts";
import { containing } from "../../../model/period-within.ts";
import { partName } from "../../cells/period-name.ts";
import { readPeriod } from "../../cells/read-period.ts";
import { withoutYearNotes } from "../../cells/year-notes.ts";
import { spansOfYears, withYearsOfSpans } from "../../cells/year-spans.ts";
import type { Block } from "./blocks.ts";
import type { Grid } from "./grid.ts";
import { isHeader } from "./lines.ts";

/** A column of a table and what its header says. */
export interface Column {
  readonly column: number;
  /** The texts over it, top to bottom, those that span several columns among them. */
  readonly path: readonly string[];
  readonly meaning: HeaderMeaning;
  /** A period that the header's last line writes in full, as a date or in SDMX notation. */
  readonly written?: Period;
}

/** Reads the header of each column of a block, those of its stub among them. */
export function readColumns(
  grid: Grid,
  block: Block,
  language: HeaderLanguage,
  isUnit: (text: string) => boolean,
): readonly Column[] {
  const said = [...block.stub, ...block.values].map((column) => ({ column, path: headerPath(grid, block, column) }));
  const texts = [...new Set(said.flatMap(({ path }) => path))];
  const written = new Map(withYearsOfSpans(texts).map((text, at) => [texts[at] ?? "", text] as const));
  const paths = said.map(({ column, path }) => ({ column, path: path.map((text) => written.get(text) ?? text) }));
  const spans = spansOfYears(paths.map(({ path }) => path.at(-1) ?? "").filter((text) => /^\d{4}\D\d{2}$/.test(text)));
  const monthly = areMonths(paths.flatMap(({ path }) => path));
  const parts = partsIn(paths.flatMap(({ path }) => path));
  // One column that is called T11 may be somebody's own.
  const hasParts = paths.filter(({ path }) => path.some((text) => parts.has(text))).length > 2;
  return paths.map(({ column, path }) => {
    const read = (texts: readonly string[]) => readHeader(texts.join(" "), language, isUnit);
    const own = path.at(-1) ?? "";
    const last = writtenPeriod(own, spans) ?? finerThanYear(own, () => read([own]).periods);
    if (last) return { column, path, meaning: read(path.slice(0, -1)), written: last };
    // A date among the texts, where none of the others names a period.
    const at = path.findIndex((text) => isoDate.test(text));
    const others = at < 0 ? undefined : read(path.filter((_, place) => place !== at));
    const date = others?.periods.length === 0 ? writtenPeriod(path[at] ?? "", false) : undefined;
    if (!others || !date) return { column, path, meaning: hasParts ? withPart(path, parts, read) : read(path) };
    return { column, path, meaning: others, written: monthly ? containing("M", startDay(date)) : date };
  });
}

/** Columns whose only names of rows are called units, `Đơn vị` over `Phòng A`, with these as names: none of them is a unit. */
export function withNames(
  columns: readonly Column[],
  grid: Grid,
  { stub, body }: Block,
  isUnit: (text: string) => boolean,
): readonly Column[] {
  const [only, ...more] = columns.filter(
    ({ column, meaning }) => stub.includes(column) && meaning.role !== "row-number",
  );
  if (!only || more.length > 0 || only.meaning.role !== "unit") return columns;
  const texts = body.flatMap((row) => grid.at(row, only.column)?.text ?? []);
  if (texts.some(isUnit)) return columns;
  const { role: _, ...meaning } = only.meaning;
  return columns.map((each) => (each === only ? { ...each, meaning } : each));
}

/**
 * `T1` and `Q3` are a month and a quarter where no other text over the column says a period, and of the year that another one says: `Năm 2010`
 * over `T1`, `T2`.
 */
function withPart(
  path: readonly string[],
  parts: Parts,
  read: (texts: readonly string[]) => HeaderMeaning,
): HeaderMeaning {
  const meaning = read(path);
  const at = path.findIndex((text) => parts.has(text));
  const part = parts.get(path[at] ?? "");
  if (!part) return meaning;
  const others = read(path.filter((_, place) => place !== at));
  const [year, ...more] = others.periods;
  if (!year)
    return isSure(path[at] ?? "", part) && meaning.periods.length === 0 ? { ...others, periods: [part] } : meaning;
  const isOfYear = year.is === "year" && year.year !== undefined && more.length === 0;
  return isOfYear ? { ...others, periods: [{ ...part, year: year.year }] } : meaning;
}

/** A part with its number, or the name of a month; `I` to `IV` alone may number anything. */
function isSure(text: string, { is }: NonNullable<ReturnType<typeof partName>>): boolean {
  return is === "month" || /\d/.test(text);
}

type Parts = ReadonlyMap<string, NonNullable<ReturnType<typeof partName>>>;

/** The texts of a header that are parts of a year: `T1`, `Jan`, and `I` to `IV` where all four quarters are there. */
function partsIn(texts: readonly string[]): Parts {
  const found = new Map(
    texts.flatMap((text) => {
      const part = partName(text);
      return part ? [[text, part] as const] : [];
    }),
  );
  if (quarters.every((text) => texts.includes(text)))
    for (const [at, text] of quarters.entries()) found.set(text, { is: "quarter", number: at + 1 });
  return found;
}

const quarters = ["I", "II", "III", "IV"];

const isoDate = /^\d{4}-\d\d-\d\d$/;

/** Whether all dates in the headers are the first days of months: they stand for these. */
function areMonths(texts: readonly string[]): boolean {
  const dates = texts.filter((text) => isoDate.test(text));
  return dates.length > 0 && dates.every((text) => text.endsWith("-01"));
}

/** A period in SDMX notation or as a date; of `2009-10`, where all columns are so, the year in which it ends. */
function writtenPeriod(text: string, spans: boolean): Period | undefined {
  if (spans && /^\d{4}\D\d{2}$/.test(text)) return period("A", Number(text.slice(0, 4)) + 1);
  if (monthsOfTwoYears.test(text)) return readPeriod(text);
  const found = parsePeriod(text);
  return found?.kind === "regular" && found.frequency === "A" ? undefined : found;
}

/** A month, a quarter or a day with its year, of which the language of the table knows the year only: `январь 2015`. */
function finerThanYear(text: string, known: () => readonly LoosePeriod[]): Period | undefined {
  const found = /\p{L}/u.test(text) && /\d{4}/.test(text) ? readPeriod(text.trim()) : undefined;
  if (found?.kind !== "regular" || found.frequency === "A") return undefined;
  return known().every((each) => each.is === "year") ? found : undefined;
}

/** `Apr-Mar 2021-2022`. */
const monthsOfTwoYears = /^\p{L}{3,10}\.?\s?[-–]\s?\p{L}{3,10}\.?\s\d{4}\s?[-–/]\s?(?:\d{4}|\d\d)$/u;

/** The texts over a column: its own, those of merges over it, and those that stand over a group of columns unmerged. */
function headerPath(grid: Grid, block: Block, column: number): readonly string[] {
  const path: string[] = [];
  let last: unknown;
  for (const row of block.header) {
    const cell = grid.shown(row, column) ?? onlyCell(grid, block, row, column) ?? groupCell(grid, block, row, column);
    if (cell && isHeader(cell) && cell !== last) path.push(withoutMarks(cell.text));
    last = cell ?? last;
  }
  return path;
}

/** A header without the marks of remarks behind it: `2018 (4)`, `FY19**`. */
function withoutMarks(text: string): string {
  return withoutYearNotes(text).replace(/(?<=[\p{L}\d])(?:\s*(?:\(\d{1,2}\)|\[\w{1,2}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]))+$/u, "");
}

/** The one text of a line without merges, where lines below have one for each column: it stands over all of them. */
function onlyCell(grid: Grid, block: Block, row: number, column: number) {
  const [only, ...more] = block.values.filter((each) => grid.at(row, each) !== undefined);
  const isLast = row === block.header.at(-1);
  if (only === undefined || more.length > 0 || isLast || grid.sheet.merges.length > 0) return undefined;
  const isNamed = block.values.every((each) =>
    block.header.some((below) => below > row && grid.at(below, each) !== undefined),
  );
  return isNamed && block.values.includes(column) ? grid.at(row, only) : undefined;
}

/**
 * The text to the left that stands over a column too though no merge says so: nothing stands over the column yet, and both
 * columns have headers of their own below.
 */
function groupCell(grid: Grid, block: Block, row: number, column: number) {
  const above = block.header.filter((each) => each <= row);
  const below = block.header.filter((each) => each > row);
  const first = block.values[0] ?? 0;
  if (column <= first || !block.values.includes(column)) return undefined;
  if (above.some((each) => grid.shown(each, column) !== undefined)) return undefined;
  for (let left = column - 1; left >= first; left--) {
    const cell = grid.at(row, left);
    if (!cell && above.some((each) => grid.shown(each, left) !== undefined)) return undefined;
    if (!cell) continue;
    if (grid.merge(row, left)) return undefined;
    const nextRow = below.find((each) => grid.at(each, column) !== undefined);
    return nextRow !== undefined && grid.at(nextRow, left) !== undefined ? cell : undefined;
  }
  return undefined;
}

/** What a table says of time as a whole: the periods of its title, and the year that periods without one are of. */
export interface TableTime {
  readonly periods: readonly Period[];
  readonly year?: number;
}

/** The time of a table, from its title, from its headers where the title has none, from around it where neither has. */
export function tableTime(
  title: HeaderMeaning,
  columns: readonly Column[],
  around: number | undefined,
  stub: readonly Column[] = [],
): TableTime {
  const named = title.periods.flatMap(yearsOf);
  const inHeaders = columns.flatMap(({ meaning }) => meaning.periods.flatMap(yearsOf));
  const years = named.length > 0 ? named : inHeaders;
  const year = years.length > 0 ? Math.max(...years) : around;
  // A period over the names of the rows is that of the table, where the title says none: `30 June 2019 | Current | Total`.
  const loose = title.periods.length > 0 ? title.periods : stub.flatMap(({ meaning }) => meaning.periods);
  const said = loose.flatMap((each) => settlePeriod(each, year) ?? []);
  // A title in two languages says its year twice.
  const periods = said.filter(
    (each, at) => said.findIndex((other) => formatPeriod(other) === formatPeriod(each)) === at,
  );
  return { periods, ...(year === undefined ? {} : { year }) };
}

/** The years that a period names. */
export function yearsOf(loose: LoosePeriod): readonly number[] {
  if (loose.is === "years") return [loose.last];
  return loose.year === undefined ? [] : [loose.year];
}

/** The period of a column's figures, or undefined where neither its header nor the title says one. */
export function columnPeriod(column: Column, time: TableTime): Period | undefined {
  if (column.written) return column.written;
  const { meaning } = column;
  const own = innermost(meaning.periods);
  if (own) return (meaning.cumulative && toDateOf(own, time)) || settlePeriod(sinceIf(own, meaning), time.year);
  const [only, ...more] = time.periods;
  if (only === undefined && time.year !== undefined && meaning.thisPeriod) return period("A", time.year);
  if (only === undefined || more.length > 0) return undefined;
  return meaning.cumulative ? toDate(period("A", yearOf(only)), only) : only;
}

function sinceIf(own: LoosePeriod, { cumulative }: HeaderMeaning): LoosePeriod {
  return cumulative ? sinceJanuary(own) : own;
}

/** `Lũy kế 2024` and `Lũy kế 2023` in a table of week 23 of 2024: from January of that year to the day on which the week ends. */
function toDateOf(own: LoosePeriod, { periods: [only, ...more] }: TableTime): Period | undefined {
  if (own.is !== "year" || only?.kind !== "regular" || only.frequency === "A" || more.length > 0) return undefined;
  const window = toDate(period("A", yearOf(only)), only);
  const found = own.year === yearOf(only) ? window : nearest(yearBefore(window));
  return found && yearOf(found) === own.year ? found : undefined;
}

/** Whether a column's own header says when its figures are of. */
export function isDated({ written, meaning }: Column): boolean {
  return written !== undefined || meaning.thisPeriod || meaning.before !== undefined || meaning.periods.length > 0;
}

/** Of a year and a part of it, as `Năm 2020` over `Quý II`, the part in that year. */
function innermost(periods: readonly LoosePeriod[]): LoosePeriod | undefined {
  const part = periods.find((each) => each.is !== "year") ?? periods[0];
  if (part === undefined || part.is === "years" || part.year !== undefined) return part;
  const [year] = periods.flatMap(yearsOf);
  return year === undefined ? part : { ...part, year };
}

/** The window from the start of the year that `cộng dồn tháng 7` means. */
function sinceJanuary(loose: LoosePeriod): LoosePeriod {
  const perPart = loose.is === "month" ? 1 : loose.is === "quarter" ? 3 : 0;
  if (perPart === 0 || (loose.is !== "month" && loose.is !== "quarter")) return loose;
  const year = loose.year === undefined ? {} : { year: loose.year };
  return { is: "months", count: loose.number * perPart, of: "start", ...year };
}
