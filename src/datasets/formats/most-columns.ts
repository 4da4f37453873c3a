import { ProblemError } from "../../model/problem.ts";

/** A spreadsheet has at most 16,384; each takes some three kilobytes. */
const mostColumns = 150_000;

/** By how many rows it is told what columns hold: of short rows below very many names each would cost as much as all names. */
export function mostSampled(columns: number): number {
  return Math.max(fewestSampled, Math.floor(mostCells / columns));
}

const fewestSampled = 50;
const mostCells = 1_500_000;

/** Throws a ProblemError where a table has more columns than any has. */
export function checkColumns(columns: number, file: string): void {
  if (columns <= mostColumns) return;
  const counts = { found: `${columns}`, expected: `${mostColumns}` };
  throw new ProblemError({ code: "too-many-columns", place: { file }, ...counts });
}
