import { cellName } from "../../model/cell-name.ts";
import type { Place as Told } from "../../model/problem.ts";

/** A cell of a source, and when it was published: enough to tell two prints apart and to say where one stands. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column: number;
  readonly vintage: string;
}

/** Whether two places are one cell of one publication. */
export function samePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.line === b.line && a.column === b.column;
}

/** The place as findings tell it: the cell of a sheet, or line and column. */
export function cellOf({ file, sheet, line, column }: Place): Told {
  if (sheet === undefined) return { file, ...(line > 0 && { line }), ...(line > 0 && column > 0 && { column }) };
  return { file, sheet, ...(line > 0 && column > 0 && { cell: cellName(line - 1, column - 1) }) };
}
