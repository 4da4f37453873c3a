import { cellName } from "../../model/cell-name.ts";
import type { Diagnostic, Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { isPeriodName, partName } from "../cells/period-name.ts";
import { yearOfPair } from "../cells/period-rewriting.ts";
import { readPeriod } from "../cells/read-period.ts";
import type { CellValue } from "../cells/table.ts";
import type { Dataset } from "../dataset.ts";
import { saysCode } from "../layout/column-words.ts";
import type { CellsOfSource } from "./cells-of-source.ts";
import { yearsUnseen } from "./years-unseen.ts";

/** A cell with a figure of which nothing came. Row and column count from 0. */
export interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What became of the cells of a table. */
export interface Account {
  /** Cells with figures. */
  readonly figures: number;
  /** Those that are neither in the panel nor period, name, numbering nor told. */
  readonly lost: readonly LostCell[];
  /** Those in the panel with other digits than they have in the source. */
  readonly altered: readonly LostCell[];
}

/**
 * Accounts for every figure of a table by the places that the reader recorded: values and printed comparisons, what was told, periods, names and
 * codes, numberings. What is none of these ended nowhere; a value with other digits than its cell came from nowhere. No cell is read again.
 */
export function account(cells: CellsOfSource, read: Dataset, names = namesOf(read), roles = rolesOf(read)): Account {
  const used = usedPlaces(cells, read.panel);
  const told = toldPlaces(cells, read.diagnostics);
  const lines = cells.rows.map((_, row) => cells.line(row));
  const usedRows = lines.flatMap((line, row) => (used.lines.has(line) ? [row] : []));
  const [first = cells.rows.length] = usedRows;
  const lost: LostCell[] = [];
  const altered: LostCell[] = [];
  let figures = 0;
  const columns = new Map<number, LostCell[]>();
  for (const [row, of] of cells.rows.entries()) {
    const line = lines[row] ?? 0;
    const own: LostCell[] = [];
    for (const [column, value] of of.entries()) {
      const text = figureText(value);
      if (text === undefined) continue;
      figures++;
      const at = used.values.get(placeKey(line, column + 1));
      if (at !== undefined) {
        if (!hasDigits(value, text, at)) altered.push({ row, column, text });
      } else if (!told.lines.has(line) && !told.cells.has(placeKey(line, column + 1)) && !told.columns.has(column + 1))
        own.push({ row, column, text });
    }
    if (own.length === 0 || isNumbering(own) || (row < first && areDays(own))) continue;
    const isRead = used.lines.has(line);
    for (const each of own) {
      const { column, text } = each;
      if (isPeriod(text) && (!isRead || !used.columns.has(column + 1))) continue;
      if (!used.columns.has(column + 1) || row < first) {
        const known = columns.get(column) ?? [];
        known.push(each);
        columns.set(column, known);
      } else lost.push(each);
    }
  }
  for (const [column, each] of columns) {
    const header = headerOver(cells, each[0]?.row ?? 0, column);
    if (!isAccounted(each, names) && !hasRole(each, roles.get(header)) && !areIds(each, header)) lost.push(...each);
  }
  lost.sort((a, b) => a.row - b.row || a.column - b.column);
  return { figures, lost: withoutCounted(lost, told.counted, lines), altered };
}

/** Without those in rows that were only counted among what was told, behind the last one that was named. */
function withoutCounted(lost: readonly LostCell[], counted: ToldPlaces["counted"], lines: readonly number[]) {
  const rows = [...new Set(lost.map(({ row }) => row))];
  const out = new Set<number>();
  for (const { line, more } of counted)
    for (const row of rows.filter((each) => (lines[each] ?? 0) > line && !out.has(each)).slice(0, more)) out.add(row);
  return lost.filter(({ row }) => !out.has(row));
}

function placeKey(line: number, column: number): number {
  return line * 65_536 + column;
}

/** Where values and printed comparisons were taken from. */
function usedPlaces({ sheet }: CellsOfSource, { observations: o, reported: r, sources }: Panel) {
  const values = new Map<number, number>();
  const lines = new Set<number>();
  const columns = new Set<number>();
  const isOwn = sources.map((each) => (each.sheet ?? "") === (sheet ?? ""));
  for (const of of [o, r])
    for (let at = 0; at < of.length; at++) {
      if (!isOwn[of.source[at] ?? 0]) continue;
      const [line, column] = [of.line[at] ?? 0, of.column[at] ?? 0];
      values.set(placeKey(line, column), of.value[at] ?? Number.NaN);
      lines.add(line);
      columns.add(column);
    }
  return { values, lines, columns };
}

/** Rows, cells and columns of which something was told; and how many more rows or cells behind a line were only counted. */
interface ToldPlaces {
  readonly lines: ReadonlySet<number>;
  readonly cells: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly counted: readonly { readonly line: number; readonly more: number }[];
}

function toldPlaces({ sheet }: CellsOfSource, diagnostics: readonly Diagnostic[]): ToldPlaces {
  const lines = new Set<number>();
  const cells = new Set<number>();
  const columns = new Set<number>();
  const counted: { line: number; more: number }[] = [];
  for (const { place, level, code, count = 1 } of diagnostics) {
    if ((place.sheet ?? "") !== (sheet ?? "") || (level === "warning" && code !== "ragged-row")) continue;
    const [line, column] = place.cell ? placeOfCell(place.cell) : [place.line, place.column];
    if (line === undefined) continue;
    if (column === undefined || code === "row-unread") lines.add(line);
    else if (count > 1 && code === "missing-key") columns.add(column);
    else cells.add(placeKey(line, column));
    if (count > 1 && code !== "missing-key") counted.push({ line, more: count - 1 });
    else if (count > 1 && column === undefined) counted.push({ line, more: count - 1 });
  }
  return { lines, cells, columns, counted };
}

function placeOfCell(cell: string): readonly [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

/** All texts that the names of a panel and its guesses are made of. */
function namesOf({ panel, guesses }: Dataset): string {
  const { indicators, areas, vintages, sources } = panel;
  const said = guesses.map(({ as, because }) => JSON.stringify([as, because]));
  return `\n${[
    ...indicators.flatMap(({ id, names, unit }) => [id, names.vi, names.en, unit.text]),
    ...areas.flatMap(({ code, names }) => [code, names.vi, names.en]),
    ...vintages,
    ...sources.map(({ name }) => name),
    ...said,
  ].join("\n")}\n`;
}

/** Whether a column of which no value was taken is one of names, periods, numbers of rows, or one and the same thing. */
function isAccounted(each: readonly LostCell[], names: string): boolean {
  const texts = new Set(each.map(({ text }) => text));
  if (isNumbering(each)) return true;
  return [...texts].every((text) => names.includes(text));
}

/** What the columns were told to be, by name: an area, a part of a period, a unit, left aside. */
function rolesOf({ guesses }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    guesses.flatMap(({ what, as }) => (typeof as === "string" ? as.split("+").map((name) => [name, what]) : [])),
  );
}

/** Whether a column was told to be something; what is left aside counts rows, or says the same of many. */
function hasRole(each: readonly LostCell[], role: string | undefined): boolean {
  if (role !== "ignored") return role !== undefined;
  const numbers = each.map(({ text }) => Number(text));
  const isRising = numbers.every((number, at) => Number.isInteger(number) && number >= (numbers[at - 1] ?? 0));
  return isRising || new Set(numbers).size * 2 <= Math.max(2, numbers.length);
}

/** Whole numbers that tell rows apart, no two the same, under `Major_code`, `team_id`, or, in front of all else, under no name. */
function areIds(each: readonly LostCell[], header: string): boolean {
  const isNamed = header === "" ? each.every(({ column }) => column === 0) : saysCode(header);
  return (
    isNamed &&
    each.every(({ text }) => /^\d+$/.test(text)) &&
    new Set(each.map(({ text }) => text)).size === each.length
  );
}

/** The name over a column: the nearest text above a row. */
function headerOver({ rows }: CellsOfSource, row: number, column: number): string {
  for (let at = row - 1; at >= 0; at--) {
    const cell = rows[at]?.[column];
    if (typeof cell === "string" && /\p{L}/u.test(cell)) return cell.trim();
  }
  return "";
}

/** Serial numbers of days, one after the other, as names of columns. */
function areDays(own: readonly LostCell[]): boolean {
  const days = own.map(({ text }) => Number(text));
  return days.every((day, at) => Number.isInteger(day) && day > 10_000 && day < 80_000 && day > (days[at - 1] ?? 0));
}

/** 1, 2, 3 and so on, across or down. */
function isNumbering(each: readonly LostCell[]): boolean {
  const numbers = each.map(({ text }) => Number(text.replace(/[().\]]/g, "")));
  return each.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

function isPeriod(marked: string): boolean {
  const text = marked.replace(/[\s*†‡¹²³]+$/u, "");
  return (
    /^(?:1[5-9]|2[0-1])\d\d$/.test(text) ||
    isPeriodName(text) ||
    yearOfPair(text) !== undefined ||
    readPeriod(text) !== undefined ||
    partName(text) !== undefined
  );
}

/** What stands in a cell that holds a figure and perhaps a mark or a sign. */
function figureText(value: CellValue): string | undefined {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return figure.test(text) ? text : undefined;
}

const figure = /^[-+−–(<>~≈\s\p{Sc}]*\d[\d.,'’\s]*[)%‰]?(?:\s?\p{L}{1,2}|[*†‡¹²³]+)?$/u;

/** Whether the digits of a value are those of its cell, as it is printed or as far as it shows, but for zeros at its ends. */
function hasDigits(cell: CellValue, text: string, value: number): boolean {
  if (Number.isNaN(value) || value === 0) return true;
  const own = significant(value.toExponential(14));
  const shown =
    typeof cell === "number"
      ? cell.toExponential(14)
      : text.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, "").normalize("NFKC");
  const [plain = "", ...others] = shown
    .split(/[^\d.,'’\se+-]+/)
    .map(significant)
    .filter((each) => each !== "");
  if (plain === own || others.includes(own)) return true;
  // A stored number shows fewer decimals than it has, and a double fewer digits than a text.
  const off = Math.abs(Number(`0.${own}`) - Number(`0.${plain}`));
  const step = typeof cell === "number" ? 0.6 * 10 ** -own.length : 1e-14;
  return off <= step || Math.abs(off - 0.9) <= step || (typeof cell === "number" && Math.abs(value) < 1);
}

/** The digits of a number without its exponent and the zeros at its ends. */
function significant(text: string): string {
  return text
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
}

/** Tells what of a source ended nowhere, what came from nowhere, and years that it does not mention: each sheet once, at the first place. */
export function tellAccount(file: string, read: Dataset, diagnostics: Diagnostics): void {
  const { cells = [] } = read;
  // A workbook of many sheets has one list of names.
  const [names, roles] = [namesOf(read), rolesOf(read)];
  for (const each of cells) {
    const { lost, altered } = account(each, read, names, roles);
    const tell = (
      code: "cells-lost" | "digits-altered",
      level: Diagnostic["level"],
      [first, ...more]: readonly LostCell[],
    ) => {
      if (first === undefined) return;
      const found = [first, ...more.slice(0, 2)].map(({ text }) => text).join(", ");
      diagnostics.add({ code, level, place: placeOfLost(file, each, first), found, count: more.length + 1 });
    };
    tell("cells-lost", "left-out", lost);
    tell("digits-altered", "warning", altered);
  }
  const years = yearsUnseen(file, cells, read.panel);
  if (years.length > 0)
    diagnostics.add({ code: "years-unseen", level: "warning", place: { file }, found: years.slice(0, 3).join(", ") });
}

/** Where a cell is, as it is told. */
function placeOfLost(file: string, cells: CellsOfSource, { row, column }: LostCell): Diagnostic["place"] {
  const { sheet = "" } = cells;
  return sheet === ""
    ? { file, line: cells.line(row), column: column + 1 }
    : { file, sheet, cell: cellName(row, column) };
}
