import type { ConflictingRows } from "./conflicting-rows.ts";
import { type SheetSeen, textOf } from "./sheet-seen.ts";

/** One observation in so many that is there with another value shows that the rows are of more than was read. */
const oneIn = 20;

/**
 * The name of the column in which rows always differ that have different values for the same observation: what tells them apart, and was not taken
 * for it; where no column does, how many such values there are. Undefined where few rows or none are so.
 */
export function rowsNotApart(
  seen: SheetSeen,
  { count, figures, pairs }: ConflictingRows = { count: 0, figures: 0, pairs: [] },
): string | undefined {
  if (count < 2 || count * oneIn < figures) return undefined;
  return columnApart(seen, pairs) ?? String(count);
}

/** Of several columns the one that has the fewest texts: the number of each row tells all rows apart. */
function columnApart(
  { cells, rows, values, width, nameOf }: SheetSeen,
  pairs: ConflictingRows["pairs"],
): string | undefined {
  const rowOf = new Map(cells.rows.map((_, row) => [cells.line(row), row]));
  const text = (row: number | undefined, column: number) => textOf(cells.rows[row ?? -1]?.[column]);
  const apart = pairs.filter(([a, b]) => a !== b);
  if (apart.length === 0) return undefined;
  const found = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const isApart = apart.every(([a, b]) => text(rowOf.get(a), column) !== text(rowOf.get(b), column));
    if (nameOf(column) === "" || !isApart) return [];
    const distinct = new Set(rows.map((row) => text(row, column))).size;
    // Figures are other ones in each row, and tell none apart.
    if (values.has(column) && distinct * 2 > rows.length) return [];
    return [{ name: nameOf(column), distinct, isFigure: values.has(column) }];
  });
  found.sort((a, b) => Number(a.isFigure) - Number(b.isFigure) || a.distinct - b.distinct);
  return found[0]?.name;
}
