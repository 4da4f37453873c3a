import type { Figures } from "./figures.ts";
import type { Grid } from "./grid.ts";

/** Whether each figure of a line has a percent sign, whatever unit its table has: `2.10%` below `RMB million`. */
export function isInPercent(grid: Grid, row: number, figures: readonly Figures[]): boolean {
  const signs = figures.flatMap(({ column, comparison }) => {
    const cell = grid.at(row, column);
    return comparison || cell?.is !== "number" ? [] : [cell.text.includes("%") || grid.sheet.isPercent(row, column)];
  });
  return signs.length > 0 && signs.every(Boolean);
}
