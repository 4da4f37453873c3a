import { cellName } from "../../../model/cell-name.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Table } from "../../cells/table.ts";
import type { SheetFaults } from "./check-workbook.ts";

/** The cells of a sheet, and those with a date out of range: `row,column`. */
interface SheetCells extends Table {
  readonly sheet: string;
  readonly badDates: readonly string[];
}

/** A sheet that is left out since its part of the file is damaged. */
export function damagedSheet({ name, damage }: SheetFaults, file: string): Diagnostic {
  return {
    code: "damaged-sheet",
    level: "left-out",
    place: { file, sheet: name },
    ...(damage !== undefined && { found: damage }),
  };
}

/** Cells that name a text which is not there. One that names none is merely empty. */
export function badCells(sheet: SheetCells, texts: SheetFaults["texts"], count: number): readonly Diagnostic[] {
  return [...texts].flatMap(([cell, found]): Diagnostic[] =>
    found === ""
      ? []
      : [{ code: "damaged-cell", level: "left-out", place: placeOf(sheet, cell), found, expected: `0..${count - 1}` }],
  );
}

/** Cells with a date out of range; `written` has what stands in them, where that is known. */
export function badDates(sheet: SheetCells, written: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return sheet.badDates.map((cell) => {
    const found = written.get(cell);
    return { code: "bad-date", level: "left-out", place: placeOf(sheet, cell), ...(found !== undefined && { found }) };
  });
}

/** Cells with a formula without a result, as programs write them that do not calculate. */
export function uncalculatedCells(sheet: SheetCells, cells: readonly string[]): readonly Diagnostic[] {
  return cells.map((cell) => ({ code: "uncalculated-cell", level: "left-out", place: placeOf(sheet, cell) }));
}

/** A sheet in which some cells are empty. */
export function withoutCells<S extends Table>(sheet: S, cells: SheetFaults["texts"]): S {
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => (cells.has(`${at},${column}`) ? undefined : value)),
  );
  return { ...sheet, rows };
}

function placeOf({ file, sheet }: SheetCells, cell: string): Diagnostic["place"] {
  const [row = 0, column = 0] = cell.split(",").map(Number);
  return { file, sheet, cell: cellName(row, column) };
}
