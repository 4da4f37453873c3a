import type { Block } from "./blocks.ts";
import type { Grid, GridCell } from "./grid.ts";

/** So many numbers in a line above a table are figures of another one, which was not made out. */
const fewestFigures = 3;

/** The cells of figures in and above a table that no header names, each with its row and column. */
export function strayFigures(grid: Grid, block: Block): readonly (readonly [number, number, GridCell])[] {
  const above = block.title.flatMap((row) => {
    const figures = grid.filled(row).filter(([, { is }]) => is === "number");
    return figures.length < fewestFigures ? [] : figures.map(([column, cell]) => [row, column, cell] as const);
  });
  // A figure among names, as a row has that was taken for a header.
  const among = block.header.flatMap((row) =>
    grid.filled(row).flatMap(([column, cell]) => (cell.is === "number" ? [[row, column, cell] as const] : [])),
  );
  const beside = block.stray.flatMap((column) =>
    block.body.flatMap((row) => {
      const cell = grid.at(row, column);
      return cell ? [[row, column, cell] as const] : [];
    }),
  );
  return [...above, ...among, ...beside];
}
