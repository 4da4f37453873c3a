import type { Grid, GridCell } from "./grid.ts";
import { isEach, range } from "./lines.ts";
import { numberingsOf } from "./numberings.ts";

/** A part of a grid that is read as if it were alone: rows and columns from 0, ends included. */
interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The grids of the tables that stand beside each other in a sheet, left to right; the grid itself where there is one table only.
 * Where an empty column parts them, or the header begins again (`Area 2023 2024 Area 2023 2024`), each has names of its own before
 * its figures. Tables that stand below or above such a pair, with blank rows between, are parts of their own.
 */
export function besideEachOther(grid: Grid): readonly Grid[] {
  const whole: Part = { top: 0, bottom: grid.height - 1, left: 0, right: grid.width - 1 };
  if (isLarge(grid)) return [grid];
  const parts = split(grid, whole);
  const found = parts.length > 1 ? parts : banded(grid, whole);
  return found.length > 1 ? found.map((part) => within(grid, part)) : [grid];
}

/** Where columns times cells are more than this, a sheet is one table: looking for more would take as many steps. */
const mostSteps = 4_000_000;

function isLarge(grid: Grid): boolean {
  let cells = 0;
  for (let row = 0; row < grid.height; row++) cells += 1 + grid.filled(row).length;
  return cells * grid.width > mostSteps;
}

/** Parts by blank rows where some of them hold tables beside each other; the others stay together, a title with what follows it. */
function banded(grid: Grid, whole: Part): readonly Part[] {
  const bands: Part[] = [];
  for (const row of range(whole.top, whole.bottom)) {
    if (isBlankRow(grid, row)) continue;
    const last = bands.at(-1);
    const begins = !last || isBlankRow(grid, row - 1);
    // A line of text alone belongs to what comes below it.
    if (begins && !(last && !hasFigures(grid, last))) bands.push({ ...whole, top: row, bottom: row });
    else if (last) bands[bands.length - 1] = { ...last, bottom: row };
  }
  const found: Part[] = [];
  let isSplit = false;
  for (const band of bands) {
    const parts = split(grid, band);
    const last = found.at(-1);
    if (parts.length > 1) {
      found.push(...parts);
      isSplit = true;
    } else if (last && last.left === whole.left && last.right === whole.right)
      found[found.length - 1] = { ...last, bottom: band.bottom };
    else found.push(band);
  }
  return isSplit ? found : [];
}

/** The tables of a part, left to right. */
function split(grid: Grid, part: Part): readonly Part[] {
  for (const start of filledColumns(grid, part)) {
    if (start < part.left + 2 || start > part.right - 1) continue;
    const left = { ...part, right: start - 1 };
    const right = { ...part, left: start };
    if (!isParted(grid, left, right)) continue;
    if (isTable(grid, left) && isTable(grid, right)) return [left, ...split(grid, right)];
  }
  return [part];
}

/** Whether a column between two parts is empty, or the right one's header says what the left one's says. */
function isParted(grid: Grid, left: Part, right: Part): boolean {
  if (isEach(left.top, left.bottom, (row) => grid.at(row, left.right) === undefined))
    return range(right.top, right.bottom).some((row) => grid.at(row, right.left) !== undefined);
  if (isOtherOrder(grid, left, right)) return true;
  return range(left.top, left.bottom).some((row) => {
    const width = left.right - left.left + 1;
    const name = (column: number) => textOf(grid.at(row, column));
    return (
      width > 1 &&
      isEach(left.left, left.right, (column) => {
        const own = name(column);
        return own !== undefined && own === name(column + width);
      })
    );
  });
}

function textOf(cell: GridCell | undefined): string | undefined {
  return cell?.is === "text" || cell?.is === "year" ? cell.text.toLowerCase() : undefined;
}

/** Whether a column holds the names of the left part in another order, as rankings beside each other do: what is right of it is theirs. */
function isOtherOrder(grid: Grid, left: Part, right: Part): boolean {
  const [first, other] = [nameColumn(grid, left), nameColumn(grid, right)];
  if (first === undefined || other === undefined) return false;
  const rows = figureRows(grid, left, first).filter((row) => isText(grid, row, first) && isText(grid, row, other));
  const known = new Set(rows.map((row) => grid.at(row, first)?.text));
  const again = rows.filter((row) => known.has(grid.at(row, other)?.text));
  const moved = again.filter((row) => grid.at(row, other)?.text !== grid.at(row, first)?.text);
  return again.length > 2 && again.length * 2 > rows.length && moved.length * 2 > again.length;
}

function isText(grid: Grid, row: number, column: number): boolean {
  return grid.at(row, column)?.is === "text";
}

/** Whether a part has a column of different names, and figures to the right of them in at least two rows. */
function isTable(grid: Grid, part: Part): boolean {
  const first = nameColumn(grid, part);
  if (first === undefined) return false;
  const rows = figureRows(grid, part, first);
  const names = rows.flatMap((row) => (isText(grid, row, first) ? [grid.at(row, first)?.text] : []));
  return names.length > 1 && new Set(names).size > names.length / 2 && names.length * 2 > rows.length;
}

/** The first column of a part, but for one of numbers before the names. */
function nameColumn(grid: Grid, part: Part): number | undefined {
  const [first, second] = filledColumns(grid, part);
  const isNamed = (column: number) =>
    figureRows(grid, part, column).filter((row) => isText(grid, row, column)).length > 1;
  return [first, second].find((column) => column !== undefined && isNamed(column)) ?? first;
}

function figureRows(grid: Grid, part: Part, first: number): readonly number[] {
  return range(part.top, part.bottom).filter((row) =>
    grid.filled(row).some(([column, { is }]) => is === "number" && column > first && column <= part.right),
  );
}

/** The columns of a part that hold something, from left to right. */
function filledColumns(grid: Grid, { top, bottom, left, right }: Part): readonly number[] {
  const found = new Set<number>();
  for (let row = top; row <= bottom; row++)
    for (const [column] of grid.filled(row)) if (column >= left && column <= right) found.add(column);
  return [...found].sort((a, b) => a - b);
}

function hasFigures(grid: Grid, { top, bottom, left, right }: Part): boolean {
  return range(top, bottom).some((row) =>
    grid.filled(row).some(([at, { is }]) => at >= left && at <= right && (is === "number" || is === "year")),
  );
}

function isBlankRow(grid: Grid, row: number): boolean {
  return grid.filled(row).length === 0;
}

/** A grid of which only a part is seen, with the rows and columns that it has in the sheet. */
function within(grid: Grid, { top, bottom, left, right }: Part): Grid {
  const isIn = (row: number, column: number) => row >= top && row <= bottom && column >= left && column <= right;
  const filled = (row: number) =>
    row < top || row > bottom ? [] : grid.filled(row).filter(([column]) => column >= left && column <= right);
  return {
    ...grid,
    height: bottom + 1,
    width: right + 1,
    numberings: numberingsOf({ height: bottom + 1, filled }),
    at: (row, column) => (isIn(row, column) ? grid.at(row, column) : undefined),
    shown: (row, column) => (isIn(row, column) ? grid.shown(row, column) : undefined),
    filled,
    merge: (row, column) => (isIn(row, column) ? grid.merge(row, column) : undefined),
    mergesOf: (row) => (row < top || row > bottom ? [] : grid.mergesOf(row)),
  };
}
