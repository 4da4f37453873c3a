/**
 * Whether rows without an area are of the total: each of another period and series, and most of them beside rows that have
 * an area. Rows that merely lack their area repeat each other's keys, or stand alone.
 */
export function isTotalArea(
  rows: readonly (readonly string[])[],
  areas: readonly number[],
  keys: readonly number[],
): boolean {
  const keyOf = (row: readonly string[], columns: readonly number[]) =>
    columns.map((column) => row[column] ?? "").join("\0");
  const isEmpty = (row: readonly string[]) => areas.every((column) => (row[column] ?? "") === "");
  const empty = rows.filter(isEmpty);
  const periods = new Set(rows.filter((row) => !isEmpty(row)).map((row) => row[keys[0] ?? 0] ?? ""));
  const beside = empty.filter((row) => periods.has(row[keys[0] ?? 0] ?? "")).length;
  const distinct = new Set(empty.map((row) => keyOf(row, keys)));
  return empty.length > 0 && distinct.size >= empty.length * 0.95 && (areas.length > 1 || beside * 2 >= empty.length);
}
