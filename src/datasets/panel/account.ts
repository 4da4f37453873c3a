import { cellName } from "../../model/cell-name.ts";
import type { Diagnostic, Diagnostics } from "../../model/diagnostic.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { saysCode } from "../layout/column-words.ts";
import type { CellsOfSource, LostCell } from "./cells-of-source.ts";
import { areDays, figureText, hasDigits, isNumbering, isPeriodText, isPlainly } from "./figure-texts.ts";
import { placeKey, type ToldPlaces, toldPlaces, usedPlaces } from "./places-used.ts";
import { yearsUnseen } from "./years-unseen.ts";

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
    if (cells.isSample && row === 0) continue;
    const line = lines[row] ?? 0;
    const own: LostCell[] = [];
    for (let column = 0; column < of.length; column++) {
      if (cells.keys?.has(column)) continue;
      const value = of[column];
      const at = used.values.get(placeKey(line, column + 1));
      if (at !== undefined && isPlainly(value, at)) {
        figures++;
        continue;
      }
      const text = figureText(value);
      if (text === undefined) continue;
      figures++;
      if (at !== undefined) {
        if (!hasDigits(value, text, at)) altered.push({ row, column, text });
      } else if (!told.lines.has(line) && !told.cells.has(placeKey(line, column + 1)) && !told.columns.has(column + 1))
        own.push({ row, column, text });
    }
    if (own.length === 0 || isNumbering(own) || (row < first && areDays(own))) continue;
    const isRead = used.lines.has(line);
    for (const each of own) {
      const { column, text } = each;
      if (isPeriodText(text) && (!isRead || !used.columns.has(column + 1))) continue;
      if (!used.columns.has(column + 1) || row < first) {
        const known = columns.get(column) ?? [];
        known.push(each);
        columns.set(column, known);
      } else lost.push(each);
    }
  }
  for (const [column, each] of columns) {
    const header = headerOver(cells, each[0]?.row ?? 0, column);
    if (
      !isAccounted(each, names, ({ row }) => lines[row] ?? 0) &&
      !hasRole(each, roles.get(header)) &&
      !areIds(each, header)
    )
      lost.push(...each);
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
function isAccounted(each: readonly LostCell[], names: string, line: (cell: LostCell) => number): boolean {
  const texts = new Set(each.map(({ text }) => text));
  if (isNumbering(each, line)) return true;
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

/** Tells what of a source ended nowhere, what came from nowhere, and years that it does not mention: each sheet once, at the first place. */
export function tellAccount(
  file: string,
  read: Dataset,
  diagnostics: Diagnostics,
  yearStart?: ReadOptions["yearStart"],
): void {
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
  const whole = cells.filter(({ isSample = false }) => !isSample);
  const years = yearsUnseen(file, whole, read.panel, yearStart);
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
