import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { columnOf, lineOf, rowsInLines } from "../../model/placed-columns.ts";
import type { CellsOfSource } from "./cells-of-source.ts";

/** A number for each cell of a source; columns count from 1. */
export function placeKey(line: number, column: number): number {
  return line * 65_536 + column;
}

/** Where values and printed comparisons were taken from; of some rows of many, in these alone. */
export function usedPlaces(cells: CellsOfSource, { observations, reported, sources }: Panel) {
  const values = new Map<number, number>();
  const lines = new Set<number>();
  const columns = new Set<number>();
  const isOwn = sources.map((each) => (each.sheet ?? "") === (cells.sheet ?? ""));
  for (const of of [observations, reported])
    for (const at of cells.isSample ? rowsInLines(of, linesOf(cells)) : of.line.keys()) {
      if (!isOwn[of.source[at] ?? 0]) continue;
      const [line, column] = [lineOf(of, at), columnOf(of, at)];
      values.set(placeKey(line, column), of.value[at] ?? Number.NaN);
      lines.add(line);
      columns.add(column);
    }
  return { values, lines, columns };
}

function linesOf({ rows, line }: CellsOfSource): readonly number[] {
  return rows.map((_, row) => line(row));
}

/** Rows, cells and columns of which something was told; and how many more rows or cells behind a line were only counted. */
export interface ToldPlaces {
  readonly lines: ReadonlySet<number>;
  readonly cells: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly counted: readonly { readonly line: number; readonly more: number }[];
}

export function toldPlaces({ sheet }: CellsOfSource, diagnostics: readonly Diagnostic[]): ToldPlaces {
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
