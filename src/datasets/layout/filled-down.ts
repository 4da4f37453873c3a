import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";
import { fieldOf } from "./column-words.ts";

/** Groups of rows below one name that show it is said once for all of them. */
const fewestGroups = 2;

/**
 * Rows in which a name or a period that stands once for the rows below it is in each of them, as merged cells of a workbook come out in a text. Only
 * columns in front of all figures, in which several names have rows without one below them and which then tell all rows apart: where an
 * empty cell is that of a total, its rows would be there twice. Undefined where there are none.
 *
 * @example
 * filledDown(["Year", "Region", "Cases"], [["2020", "A", "5"], ["", "B", "6"], ["2021", "A", "7"], ["", "B", "8"]])?.rows[1] // -> ["2020", "B", "6"]
 */
export function filledDown(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly columns: readonly number[]; readonly rows: readonly (readonly string[])[] } | undefined {
  const keys = names.flatMap((_, column) => (isKey(names, rows, column) ? [column] : []));
  const columns: number[] = [];
  for (let column = 0; keys.includes(column); column++)
    if (hasGroups(rows, column, isYearOfParts(names, column) ? 1 : fewestGroups)) columns.push(column);
  if (columns.length === 0 || columns.length === keys.length) return undefined;
  const filled = fill(rows, columns);
  const data = filled.filter(isData);
  const told = new Set(data.map((row) => keys.map((column) => row[column] ?? "").join("\0")));
  return told.size === data.length ? { columns, rows: filled } : undefined;
}

function fill(rows: readonly (readonly string[])[], columns: readonly number[]): readonly (readonly string[])[] {
  const last = new Map<number, string>();
  return rows.map((row) => {
    if (!isData(row)) return row;
    const own = [...row];
    for (const [at, column] of columns.entries()) {
      if (own[column] !== "" && own[column] !== undefined) {
        last.set(column, own[column]);
        for (const inner of columns.slice(at + 1)) last.delete(inner);
      } else own[column] = last.get(column) ?? "";
    }
    return own;
  });
}

/** A year in front of its quarters or months is said once for these, and is no total of them. */
function isYearOfParts(names: readonly string[], column: number): boolean {
  const [own, next] = [column, column + 1].map((at) => fieldOf(names[at] ?? ""));
  return own === "year" && ["half", "quarter", "month", "week"].includes(next ?? "");
}

/** So many names that have rows without one below them; the first row has one. Below another outer name, an empty cell is that of its total. */
function hasGroups(rows: readonly (readonly string[])[], column: number, least: number): boolean {
  const data = rows.filter(isData);
  const isBelow = (row: readonly string[] | undefined) => row?.slice(0, column + 1).every((cell) => cell === "");
  const groups = data.filter((row, at) => (row[column] ?? "") !== "" && isBelow(data[at + 1])).length;
  return groups >= least && (data[0]?.[column] ?? "") !== "";
}

/** A row of figures, and no remark. */
function isData(row: readonly string[]): boolean {
  return row.filter((cell) => cell !== "").length > 1 && row.some((cell) => readValue(cell, ".").kind === "number");
}

/** Whether a column names what its rows are of: texts, or periods where its name says so. */
function isKey(names: readonly string[], rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] || []);
  const isDated = times.has(fieldOf(names[column] ?? "") ?? "");
  const ofKey = cells.filter((text) => (isDated ? readPeriod(text) !== undefined : !isFigure(text)));
  return cells.length > 0 && (ofKey.length === cells.length || (isDated && cells.every((text) => text.length < 10)));
}

function isFigure(text: string): boolean {
  return readValue(text, ".").kind !== "bad";
}

const times: ReadonlySet<string> = new Set(["period", "year", "half", "quarter", "month", "week", "day"]);
