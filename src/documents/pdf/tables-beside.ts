import type { AlignedRow } from "./aligned-rows.ts";
import type { Strip } from "./column-strips.ts";
import { isNumeric } from "./numeric-cell.ts";
import type { PageCell } from "./page-table.ts";

/** The strip between two tables, in sizes of the font, at least; and how much wider than any other, where both have as many rows. */
const [leastWide, timesOthers] = [2, 1.5] as const;
const fewestLabels = 3;

/**
 * Rows as one table, or as two that stand beside each other: where a column of names comes after columns of numbers, more numbers after it,
 * and the strip before it is the widest.
 */
export function besideEachOther(
  rows: readonly AlignedRow[],
  strips: readonly Strip[],
): readonly (readonly AlignedRow[])[] {
  const columns = Array.from({ length: strips.length + 1 }, (_, column) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columns === 1)),
  );
  const size = Math.min(...rows.map(({ line }) => line.size));
  const widths = strips.map(({ from, to }) => to - from);
  for (let column = 2; column < strips.length; column++) {
    const [before, here, after] = [columns[column - 1] ?? [], columns[column] ?? [], columns[column + 1] ?? []];
    if (!isOf(columns[0] ?? [], "names") || !isOf(here, "names") || !isOf(before, "numbers") || !isOf(after, "numbers"))
      continue;
    const width = widths[column - 1] ?? 0;
    const others = Math.max(0, ...widths.filter((_, at) => at !== column - 1));
    const [left, right] = [part(rows, 0, column), part(rows, column, columns.length)];
    const isApart = width >= leastWide * size && width >= others;
    if (isApart && (left.length !== right.length || width >= timesOthers * others))
      return [left, ...besideEachOther(right, strips.slice(column))];
  }
  return [rows];
}

/** A column of numbers but for its header, or one of names, each another. */
function isOf(cells: readonly PageCell[], kind: "names" | "numbers"): boolean {
  const numbers = cells.filter(isNumeric).length;
  if (kind === "numbers") return numbers >= 0.6 * cells.length && numbers > 0;
  const texts = new Set(cells.map(({ lines }) => lines.flatMap((words) => words.map(({ text }) => text)).join(" ")));
  return cells.length >= fewestLabels && numbers <= 0.3 * cells.length && texts.size >= 0.8 * cells.length;
}

/** The columns from one to another, as a table of its own; rows without a cell there are none of its rows. */
function part(rows: readonly AlignedRow[], from: number, to: number): readonly AlignedRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells
      .filter(({ column }) => column >= from && column < to)
      .map((cell) => ({ ...cell, column: cell.column - from, columns: Math.min(cell.columns, to - cell.column) }));
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
}
