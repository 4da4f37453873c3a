import { type Detail, detail } from "../../model/detail.ts";
import type { Diagnostics } from "../../model/diagnostic.ts";
import { partName } from "../cells/period-name.ts";
import type { Row } from "../cells/row.ts";
import type { Layout } from "../layout/layout.ts";
import { type PeriodsOfRow, periodColumns } from "../layout/row-period.ts";
import { ColumnsThere } from "./columns-there.ts";

/** Tells what is wrong with the rows and cells of one table, with their places. */
export class RowReports {
  /** Rows that held words or figures and of which nothing is in the panel. */
  unread = 0;
  readonly #layout: Layout;
  readonly #diagnostics: Diagnostics;
  readonly #file: string;
  readonly #needed: number;
  readonly #there: ColumnsThere;

  constructor(layout: Layout, diagnostics: Diagnostics, file: string) {
    this.#layout = layout;
    this.#diagnostics = diagnostics;
    this.#file = file;
    this.#there = new ColumnsThere(layout.values.map(({ column }) => column));
    this.#needed = [...layout.values.map(({ column }) => column), ...periodColumns(layout)].reduce(
      (a, b) => Math.max(a, b),
      -1,
    );
  }

  /** Reports what a row lacks; true where it can be read all the same. */
  isUsable(row: Row, periods: PeriodsOfRow, member: number): boolean {
    const { names, values } = this.#layout;
    const lacking = periods.bad !== undefined || member < 0 || row.length < names.length;
    if (lacking && this.isRemark(row)) return false;
    const lengths = [detail("cells", row.length), detail("cells", names.length)] as const;
    if (row.length > names.length && hasMore(row, names.length)) {
      return this.#unusable("ragged-row", row, ...lengths);
    }
    if (row.length < names.length) {
      if (values[0]?.when.is !== "fixed" && row.length <= this.#needed) {
        return this.#unusable("ragged-row", row, ...lengths);
      }
      const place = this.#place(row);
      this.#diagnostics.add({
        code: "ragged-row",
        level: "warning",
        place,
        found: lengths[0],
        expected: lengths[1],
      });
    }
    if (member < 0) return this.#unusable("missing-key", row, undefined, detail("area-name"));
    if (periods.bad === undefined) return true;
    if (periods.empty) return this.#unusable("missing-key", row, undefined, detail("period-column"));
    // Only the year is not known.
    const code = partName(periods.bad) ? "year-missing" : "bad-period";
    return this.#unusable(code, row, periods.bad, "2024, 2024-06, 2024-Q2, T6/2024, …");
  }

  /** A row of words without a figure: a note below the table. It is reported, and true is returned. */
  isRemark(row: Row): boolean {
    const { values } = this.#layout;
    if (this.#there.in(row).some((at) => row.text(values[at]?.column ?? -1) !== "")) return false;
    const shown = row.filled?.slice(0, 8) ?? Array.from({ length: Math.min(row.length, 8) }, (_, column) => column);
    const words = shown.map((column) => row.text(column));
    const found = words.filter((word) => word !== "").join(" ");
    if (found === "") return true;
    this.unread++;
    this.#diagnostics.add({ code: "row-unread", level: "note", place: this.#place(row), found: found.slice(0, 120) });
    return true;
  }

  #unusable(
    code: "ragged-row" | "missing-key" | "bad-period" | "year-missing",
    row: Row,
    found: Detail | undefined,
    expected: Detail,
  ): false {
    this.unread++;
    const place = this.#place(row);
    this.#diagnostics.add({
      code,
      level: "left-out",
      place,
      ...(found !== undefined && { found: typeof found === "string" ? found.slice(0, 120) : found }),
      expected,
    });
    return false;
  }

  leftOut(code: LeftOutCode, row: Row, found: string, column?: number): void {
    const place = this.#place(row, column);
    this.#diagnostics.add({ code, level: "left-out", place, found: found.slice(0, 120) });
  }

  warn(code: "bad-status" | "precision-lost", row: Row, found: string, column?: number): void {
    this.#diagnostics.add({ code, level: "warning", place: this.#place(row, column), found: found.slice(0, 120) });
  }

  mixedUnits(found: string): void {
    this.#diagnostics.add({ code: "unit-mixed", level: "warning", place: { file: this.#file }, found });
  }

  #place(row: Row, column?: number) {
    return { file: this.#file, line: row.line, ...(column === undefined ? {} : { column: column + 1 }) };
  }
}

/** Why a cell is left out; each says what was expected. */
type LeftOutCode = "bad-value" | "mixed-percent" | "mixed-decimals" | "bad-scenario" | "bad-period";

function hasMore(row: Row, from: number): boolean {
  for (let column = from; column < row.length; column++) if (row.text(column) !== "") return true;
  return false;
}
