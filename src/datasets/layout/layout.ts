import type { ColumnField } from "../../language/column-sense.ts";
import type { PeriodStyle } from "../cells/period-style.ts";
import type { RowScenario } from "./row-scenarios.ts";
import type { ValueColumn } from "./value-column.ts";

/** What is in which column of a long table, and what holds for all of it. Columns count from 0. */
export interface Layout {
  readonly names: readonly string[];
  /** Names of rows that say whether their figures are planned or achieved, and the names without it. */
  readonly rowScenarios: ReadonlyMap<string, RowScenario>;
  /** The month that fiscal years begin in, of months that stand apart from them; 1 of calendar years. */
  readonly monthsFrom: number;
  /** Periods with marks, and what notes below the table say that they are. */
  readonly noted: ReadonlyMap<string, string>;
  /** Columns by field, in order; several for one field are joined. Columns of values are in {@link values}. */
  readonly fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
  /** Further keys of a series, as `Sex`; empty is the total. A text that held for the whole sample is not said each time. */
  readonly dimensions: readonly { readonly column: number; readonly usual?: string }[];
  /** Columns that say what areas belong to: a row that names no area is of the deepest of them. */
  readonly levels?: readonly number[];
  readonly values: readonly ValueColumn[];
  /** What is the same in every row: `area` is `VN-44`. */
  readonly constants: Readonly<Partial<Record<ColumnField, string>>>;
  /** The unit that a column of names gives for all figures of a table: `Item (in thousands)`. */
  readonly unit?: string;
  /** Percent signs belong to rows: `Gross margin,50%` below `Revenue,1200`. */
  readonly areRowsSigned?: boolean;
  /** The decimal mark of each column, `mixed` where both occur. */
  readonly decimals: readonly DecimalRule[];
  /** Of each column in which only some numbers have a percent sign, the middle one of these; a bare one far below is a fraction. */
  readonly signed: readonly (number | undefined)[];
  /** What is measured, where neither a column nor a column's name says so. */
  readonly subject: string;
  /** How periods are written in the columns that hold them. */
  readonly periods: PeriodStyle;
  /** The words above the table, or its name, say that its figures run from the start of the year. */
  readonly cumulative: boolean;
  /** Texts in place of figures that are codes of a missing one: `-999`. */
  readonly absent?: ReadonlySet<string>;
  /** A row without an area is the total of all; it lacks its key otherwise. */
  readonly totalArea: boolean;
}

export type DecimalRule = "." | "," | "mixed";
