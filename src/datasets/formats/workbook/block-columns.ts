import type { Grid } from "./grid.ts";
import { cellsOf, isHeader } from "./lines.ts";

/** The columns of figures: from the first on that holds values. */
export function valueColumns(grid: Grid, body: readonly number[], firstValue: number): readonly number[] {
  const found = new Set<number>();
  for (const row of body)
    for (const [column, { is }] of cellsOf(grid, row)) if (column >= firstValue && is !== "text") found.add(column);
  return [...found].sort((a, b) => a - b);
}

/** The columns before the figures in which some row shows something. */
export function stubColumns(grid: Grid, rows: readonly number[], firstValue: number): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) {
    for (const [column] of cellsOf(grid, row)) if (column < firstValue) found.add(column);
    for (const { top, left, right } of grid.mergesOf(row))
      if (grid.at(top, left)) for (let at = left; at <= Math.min(right, firstValue - 1); at++) found.add(at);
  }
  return [...found].filter((column) => rows.some((row) => grid.shown(row, column))).sort((a, b) => a - b);
}

/** The columns among those of figures that have a header and hold texts only. */
export function textColumns(
  grid: Grid,
  body: readonly number[],
  header: readonly number[],
  firstValue: number,
): readonly number[] {
  const headed = new Set(
    header.flatMap((row) => cellsOf(grid, row).flatMap(([column, cell]) => (isHeader(cell) ? [column] : []))),
  );
  const [texts, others] = [new Set<number>(), new Set<number>()];
  for (const row of body)
    for (const [column, { is }] of cellsOf(grid, row)) (is === "text" ? texts : others).add(column);
  return [...texts]
    .filter((column) => column >= firstValue && headed.has(column) && !others.has(column))
    .sort((a, b) => a - b);
}
