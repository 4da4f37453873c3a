import { isPeriodName } from "../cells/period-name.ts";
import { readValue } from "../cells/read-value.ts";
import type { Header } from "../layout/find-header.ts";
import type { Dialect } from "./dialect.ts";

/** How many figures of rows are names of columns that stand there again, over the next table: `Tỉnh,2020,2021`. */
export function namesAgain(names: readonly string[], rows: Dialect["rows"]): number {
  const isAgain = (row: readonly string[]) => row[0] !== "" && row[0] === names[0] && row.some(isYear);
  const isYear = (cell: string, at: number) => at > 0 && cell === names[at] && isPeriodName(cell);
  return rows.filter(isAgain).reduce((sum, row) => sum + row.filter(isYear).length, 0);
}

/** Whether the names of a table stand in several lines, or there is none over figures. */
export function isStacked({ names, row = 0 }: Header, all: Dialect["rows"]): boolean {
  const [first = "", ...over] = all[row - 1] ?? [];
  if (first === "" && over.some((cell) => cell !== "")) return true;
  const rows = all.slice(row + 1);
  const isFigure = (cell: string | undefined) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell ?? "");
  const figures = names.flatMap((_, at) => (at > 0 && rows.some((cells) => isFigure(cells[at])) ? [at] : []));
  if (figures.some((column) => names[column] === "")) return true;
  const [next = []] = rows;
  const isBad = (cell: string) => ([".", ","] as const).every((mark) => readValue(cell, mark).kind === "bad");
  return figures.length > 1 && figures.every((column) => isBad(next[column] ?? ""));
}
