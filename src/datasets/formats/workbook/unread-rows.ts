import type { Diagnostic } from "../../../model/diagnostic.ts";
import { type Grid, lineTexts } from "./grid.ts";
import { LeftOut } from "./left-out.ts";

/**
 * Rows with a figure beside anything else of which no table has read anything, and which count no columns: they stand among the names of columns or
 * before those of rows, have a year in place of a name or no name at all, and would be lost without a word. A lone number is that of a page.
 */
export function unreadRows(grids: readonly Grid[], read: ReadonlySet<number>): readonly Diagnostic[] {
  const told = new Set<number>();
  return [...new Set(grids)].flatMap((grid) => {
    const left = new LeftOut(grid.sheet.file, grid.sheet);
    return Array.from({ length: grid.height }, (_, row) => row).flatMap((row): Diagnostic[] => {
      if (read.has(row) || told.has(row) || grid.numberings.has(row)) return [];
      const cells = grid.filled(row);
      const at = cells.findIndex(([, { is }]) => is === "number");
      if (at < 0 || cells.length < 2) return [];
      told.add(row);
      const found = lineTexts(grid, row).join(" ").slice(0, 120);
      return [{ code: "row-unread", level: "left-out", place: left.place(row, cells[at]?.[0] ?? 0), found }];
    });
  });
}
