import type { Guess } from "../../../model/diagnostic.ts";
import { countsUp, type LineCell, mostBelow, numbersColumns } from "../../layout/columns-numbered.ts";
import { numberingGuess } from "../../layout/layout-guesses.ts";
import { LeftOut } from "./left-out.ts";
import type { Sheet } from "./open-workbook.ts";

/** A grid, as far as its numberings go. */
interface Lines {
  readonly height: number;
  readonly filled: (
    row: number,
  ) => readonly (readonly [
    column: number,
    cell: { readonly is: string; readonly text: string; readonly value?: number },
  ])[];
}

/** The rows of a grid that count its columns; what is printed again, as at the top of each page, counts them again. */
export function numberingsOf(grid: Lines): ReadonlySet<number> {
  const found = new Set<number>();
  const known = new Set<string>();
  for (let row = 0; row < grid.height; row++) {
    const line = lineOf(grid, row);
    if (!countsUp(line)) continue;
    const around = { above: above(grid, row, found), below: below(grid, row) };
    const text = line.map((cell) => `${cell.column} ${cell.text}`).join("\0");
    if (!known.has(text) && !numbersColumns(line, around)) continue;
    found.add(row);
    known.add(text);
  }
  return found;
}

/** What is told of the rows that count the columns: each numbering once, with the rows it stands in. */
export function numberingGuesses({
  numberings,
  filled,
  sheet,
}: Pick<Lines, "filled"> & {
  readonly numberings: ReadonlySet<number>;
  readonly sheet: Sheet;
}): readonly Guess[] {
  const rows = new Map<string, { cells: readonly string[]; at: number[] }>();
  for (const row of numberings) {
    const cells = filled(row).map(([, { text }]) => text);
    const known = rows.get(cells.join("\0"));
    if (known) known.at.push(row);
    else rows.set(cells.join("\0"), { cells, at: [row] });
  }
  const left = new LeftOut(sheet.file, sheet);
  return [...rows.values()].map(({ cells, at }) => {
    const [first = 0] = at;
    const [[column] = [0]] = filled(first);
    return numberingGuess(
      cells,
      at.map((row) => sheet.line(row)),
      left.place(first, column),
    );
  });
}

/** The next line above that holds something and counts nothing. */
function above(grid: Pick<Lines, "filled">, row: number, numberings: ReadonlySet<number>): readonly LineCell[] {
  let at = row - 1;
  while (at >= 0 && (numberings.has(at) || grid.filled(at).length === 0)) at--;
  return at < 0 ? [] : lineOf(grid, at);
}

function below(grid: Lines, row: number): readonly (readonly LineCell[])[] {
  const found: (readonly LineCell[])[] = [];
  for (let at = row + 1; at < grid.height && at <= row + mostBelow; at++) {
    const line = lineOf(grid, at);
    if (line.length > 0) found.push(line);
  }
  return found;
}

function lineOf(grid: Pick<Lines, "filled">, row: number): readonly LineCell[] {
  return grid.filled(row).map(([column, cell]) => ({
    column,
    text: cell.text,
    ...(cell.is === "number" && cell.value !== undefined && { value: cell.value }),
  }));
}
