/** What stands in a cell: text as it is in the file, or what a spreadsheet or JSON holds. */
export type CellValue = string | number | boolean | Date | undefined;

/** Cells that the source shows as one. Rows and columns count from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A table as it stands in a file, before anyone has decided what is a header: rows of cells. Rows may be ragged. A CSV has
 * one table, a workbook one a sheet.
 */
export interface Table {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Decimals that a number is shown with, where the source says; undefined where it shows all there are. */
  readonly decimals: (row: number, column: number) => number | undefined;
  /** The row's number in the source, from 1. */
  readonly line: (row: number) => number;
}
