import type { HeaderMeasure, ReferencePhrase } from "./header-sense.ts";
import type { LoosePeriod } from "./loose-period.ts";

/** What a figure is of, beside the period of its table. */
export type Before = "prior-year" | "prior-period" | "year-start";

/** What a title, a column header or a row label says. */
export interface HeaderMeaning {
  readonly scenario?: "actual" | "estimate" | "plan";
  /** True where the figure will be revised: `Sơ bộ`. */
  readonly provisional: boolean;
  /** The periods that it names, in order; those that belong to the reference are not among them. */
  readonly periods: readonly LoosePeriod[];
  /** The figure is of the year, or the period, before that of the title, or of the end of the year before: `thực hiện cùng kỳ năm trước`, `tháng trước`, `số đầu năm`. */
  readonly before?: Before;
  readonly thisPeriod: boolean;
  readonly cumulative: boolean;
  readonly comparison?: HeaderComparison;
  /** Units that stand in brackets, in order. */
  readonly units: readonly string[];
  /** What the words that say none of this leave: `Trị giá`, `Miền Bắc`. */
  readonly name: string;
  readonly role?: "unit" | "row-number";
  /** It says that parts follow, and where it says nothing else, it is no member itself. */
  readonly breakdown: boolean;
  readonly whole: boolean;
  /** In an index table, a row whose figures are changes. */
  readonly rowChange: boolean;
  readonly note: boolean;
}

/** A comparison as its header says it: `so với cùng kỳ năm trước (%)`. */
export interface HeaderComparison {
  /** Undefined where only the measure is said, or a period is the reference. */
  readonly to?: ReferencePhrase | "total" | "period-plan";
  readonly period?: LoosePeriod;
  readonly measure?: HeaderMeasure;
}
