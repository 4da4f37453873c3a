import { readValue } from "../cells/read-value.ts";

/**
 * Whether percent signs belong to rows: all figures of some names have one, none of the others, as `Gross margin,50%,53%` below
 * `Revenue,1200,1300`. Where one name has both, its bare figures may be fractions.
 *
 * @example
 * areRowsSigned([["Revenue", "1200"], ["Margin", "50%"]], [0], [1]) // -> true
 * areRowsSigned([["A", "50%"], ["A", "0.4"], ["B", "7"]], [0], [1]) // -> false
 */
export function areRowsSigned(
  rows: readonly (readonly string[])[],
  names: readonly number[],
  figures: readonly number[],
): boolean {
  if (names.length === 0) return false;
  const signed = new Map<string, boolean>();
  for (const row of rows) {
    const name = names.map((column) => row[column] ?? "").join("\0");
    for (const column of figures) {
      const text = row[column] ?? "";
      const sign = isSigned(text);
      if (sign === undefined) continue;
      if ((signed.get(name) ?? sign) !== sign) return false;
      signed.set(name, sign);
    }
  }
  return new Set(signed.values()).size === 2;
}

/** Whether a figure has a percent sign; undefined of what is no figure, and of nothing at all, which needs none. */
export function isSigned(text: string): boolean | undefined {
  const read = readValue(text, text.includes(",") && !text.includes(".") ? "," : ".");
  if (read.kind !== "number" || (read.value === 0 && !read.percent)) return undefined;
  return read.percent === true;
}
