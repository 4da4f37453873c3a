import { cellName } from "../../model/cell-name.ts";
import type { Panel } from "../../model/panel.ts";
import type { Place } from "../../model/problem.ts";

/** Where a row of a panel stands: the cell of a sheet, or line and column. */
export function placeOf(
  panel: Panel,
  columns: Pick<Panel["reported"], "source" | "line" | "column">,
  row: number,
): Place {
  const source = panel.sources[columns.source[row] ?? 0];
  const [line = 0, column = 0] = [columns.line[row], columns.column[row]];
  if (!source) return {};
  const file = { file: source.name };
  if (source.sheet !== undefined) {
    const cell = line > 0 && column > 0 ? { cell: cellName(line - 1, column - 1) } : {};
    return { ...file, sheet: source.sheet, ...cell };
  }
  return { ...file, ...(line > 0 && { line }), ...(line > 0 && column > 0 && { column }) };
}
