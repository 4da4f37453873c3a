import { phrasesOf } from "../../../language/column-languages.ts";
import { plainWords } from "../../../language/column-sense.ts";
import type { Block } from "./blocks.ts";
import type { Column } from "./columns.ts";
import type { Grid } from "./grid.ts";

/**
 * The columns among the figures whose numbers say which line or note a row is, `Mã số` or `Note`, beside others that hold figures: they are called
 * so, stand before these, and hold whole numbers only.
 */
export function referenceColumns(grid: Grid, block: Block, columns: readonly Column[]): ReadonlySet<number> {
  const isReference = ({ column, path }: Column) =>
    references.has(plainWords(path.at(-1) ?? "").join(" ")) && block.body.every((row) => isWhole(grid, row, column));
  const first = columns.findIndex((each) => !isReference(each));
  return new Set(columns.slice(0, Math.max(0, first)).map(({ column }) => column));
}

/** Columns in front of the names of rows that hold numbers under a period, `2023`: figures whose rows have no name there, taken for parts of the names. */
export function figuresBeforeNames(grid: Grid, block: Block, stub: readonly Column[]): readonly Column[] {
  return stub.filter(({ column, meaning }) => {
    const cells = block.body.flatMap((row) => grid.at(row, column) ?? []);
    return meaning.periods.length > 0 && cells.length > 0 && cells.every(({ is }) => is === "number");
  });
}

const references = new Set(phrasesOf((each) => each.references));

function isWhole(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell?.is !== "number" || (Number.isInteger(cell.value) && cell.value >= 0 && cell.value < 10_000);
}
