import type { Diagnostic, Guess } from "../model/diagnostic.ts";
import type { Panel } from "../model/panel.ts";

/** A data set as read: its panel, what was guessed to get there, and what there is to know about it. */
export interface Dataset {
  readonly name: string;
  readonly title?: string;
  /** Who published the figures, where a descriptor says it. */
  readonly publishers?: string;
  readonly panel: Panel;
  readonly guesses: readonly Guess[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rows or cells that hold data, read or not: what `diagnostics` leaves out is counted in it. */
  readonly rows: number;
  /** Files that belong to it beside those that were named: the descriptor of a data package and all that it lists. */
  readonly parts?: readonly string[];
}

/** What the user says about a source, which overrides every guess. */
export interface ReadOptions {
  /**
   * What is in which column: `{ value: "ca_mac", period: "thang", area: "tinh" }`. Keys are the fields of an observation
   * (`indicator`, `area`, `period`, `year`, `month`, `quarter`, `scenario`, `value`, `plan`, `status`, `vintage`, `unit`);
   * several columns for one field are joined with `+` (`value=incidence+mortality`: one indicator each). A name that is no
   * column and stands in quotes is a constant (`area='VN-44'`).
   */
  readonly map?: Readonly<Record<string, string>>;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The decimal mark; the other of `.` and `,` then groups thousands. */
  readonly decimal?: "." | ",";
  /**
   * The ids of the indicators whose figures run from the start of the year, `["none"]` where none do; else names, titles and the
   * figures' own shape decide.
   */
  readonly cumulative?: readonly string[];
  /** The order of dates in digits: month first or day first. */
  readonly dates?: "mdy" | "dmy";
  /** The month, from 1, that fiscal years begin in. */
  readonly yearStart?: number;
  /** Set where other sources are read beside: the files' names then tell plans from what happened. */
  readonly isBeside?: boolean;
  /** Set where a source says no period anywhere: its figures are kept without one. */
  readonly isUndated?: boolean;
  /** Only these sheets of a workbook, by name. */
  readonly sheets?: readonly string[];
  /** A table of rules that the figures have to keep to, as `rules.csv` of a data package is. */
  readonly rules?: string;
  /** A name for the data set; the file's otherwise. */
  readonly name?: string;
  /** Told how far a long read has come, as bytes done and in all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
