import { cellName } from "../../../model/cell-name.ts";
import type { DetailPhrase } from "../../../model/detail.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Place } from "../../../model/problem.ts";
import type { Sheet } from "./open-workbook.ts";

/** Collects the cells of a table that are left out: bad ones each, those that lack something by their column. */
export class LeftOut {
  readonly #file: string;
  readonly #sheet: Pick<Sheet, "sheet" | "line">;
  readonly #bad: Diagnostic[] = [];
  readonly #missing = new Map<string, Diagnostic>();

  constructor(file: string, sheet: Pick<Sheet, "sheet" | "line">) {
    this.#file = file;
    this.#sheet = sheet;
  }

  place(row: number, column: number): Place {
    const { sheet, line } = this.#sheet;
    // A text has no sheets, and lines and columns in place of cells.
    if (sheet === "") return { file: this.#file, line: line(row), column: column + 1 };
    return { file: this.#file, sheet, cell: cellName(row, column) };
  }

  /** A text where a number was expected. */
  bad(row: number, column: number, found: string): void {
    this.#bad.push({
      code: "bad-value",
      level: "left-out",
      place: this.place(row, column),
      found,
    });
  }

  /** A figure for want of what would say what it is. */
  miss(row: number, column: number, found: string, expected: DetailPhrase): void {
    const key = `${column}\0${expected.code}`;
    const known = this.#missing.get(key);
    const place = this.place(row, column);
    const first = known ?? { code: "missing-key", level: "left-out", place, found, expected };
    this.#missing.set(key, { ...first, count: (known?.count ?? 0) + 1 });
  }

  /** One diagnostic a bad cell, and one a column for each thing that is missing, with its first cell and their count. */
  list(): readonly Diagnostic[] {
    return [...this.#bad, ...this.#missing.values()];
  }
}
