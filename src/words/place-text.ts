import type { Place } from "../model/problem.ts";

/**
 * Where something stands, as editors write it: `data.csv:12:3`, `plan.xlsx, Sheet1!B7`.
 *
 * @example
 * [placeText({ file: "a.csv", line: 12 }), placeText({ file: "a.xlsx", sheet: "S", cell: "B7" })] // -> ["a.csv:12", "a.xlsx, S!B7"]
 */
export function placeText({ file, line, column, sheet, cell }: Place): string {
  const name = file === "-" ? "stdin" : (file ?? "");
  if (sheet !== undefined) return `${name}, ${sheet}${cell === undefined ? "" : `!${cell}`}`;
  const spot = [line, line === undefined ? undefined : column].filter((each) => each !== undefined && each > 0);
  return [name, ...spot].join(":");
}
