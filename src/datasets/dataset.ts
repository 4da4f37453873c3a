import type { Diagnostic, Guess } from "../model/diagnostic.ts";
import type { Panel } from "../model/panel.ts";
import type { CellsOfSource } from "./panel/cells-of-source.ts";

/** A data set as read: the panel of its observations, the guesses made in reading it, and diagnostics. */
export interface Dataset {
  readonly name: string;
  readonly title?: string;
  /** Publishers of the figures, as stated in a descriptor. */
  readonly publishers?: string;
  readonly panel: Panel;
  readonly guesses: readonly Guess[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rows or cells that contain data, including those that `diagnostics` reports as left out. */
  readonly rows: number;
  /** Files that belong to it besides those named: the descriptor of a data package and the files it lists. */
  readonly parts?: readonly string[];
  /** The cells of its tables, while it is being read: what became of each is accounted for at the end. Absent for what is too large or has no cells. */
  readonly cells?: readonly CellsOfSource[];
}

/** How to read a source; each option overrides the corresponding guess. */
export interface ReadOptions {
  /**
   * The columns by field: `{ value: "ca_mac", period: "thang", area: "tinh" }`. Keys are the fields of an observation
   * (`indicator`, `area`, `period`, `year`, `month`, `quarter`, `scenario`, `value`, `plan`, `status`, `vintage`, `unit`);
   * several columns for one field are joined by `+` (`value=incidence+mortality`: one indicator each). A value in quotes is a
   * constant, not a column (`area='VN-44'`).
   */
  readonly map?: Readonly<Record<string, string>>;
  /** A name of the WHATWG Encoding Standard: `utf-8`, `windows-1258`. */
  readonly encoding?: string;
  /** The column separator of delimited text. */
  readonly delimiter?: string;
  /** The decimal mark; of `.` and `,` the other one then separates thousands. */
  readonly decimal?: "." | ",";
  /**
   * Ids of the indicators whose figures are year-to-date totals, `["none"]` if there are none; by default decided from names, titles and
   * the pattern of the figures.
   */
  readonly cumulative?: readonly string[];
  /** The order of numeric dates: month first or day first. */
  readonly dates?: "mdy" | "dmy";
  /** The first month of the fiscal year, 1 to 12. */
  readonly yearStart?: number;
  /** True where several sources are read together: file names then distinguish plans from actual figures. */
  readonly isBeside?: boolean;
  /** True where a source gives no period: its figures are kept without one. */
  readonly isUndated?: boolean;
  /** Only these sheets of a workbook, by name. */
  readonly sheets?: readonly string[];
  /** Path of a table of rules that the figures must satisfy, in the form of a data package's `rules.csv`. */
  readonly rules?: string;
  /** Name of the data set; by default that of the file. */
  readonly name?: string;
  /** Called during a long read with the bytes read so far and in total. */
  readonly progress?: (done: number, total: number) => void;
  /** Aborts the read. */
  readonly signal?: AbortSignal;
}
