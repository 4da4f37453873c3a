/** Why a chart cannot be drawn of what it was given. */
export type ChartProblemCode =
  /** It is of one series, and there are several. */
  | "one-series"
  /** There is nothing to draw. */
  | "nothing-to-draw"
  /** It needs years to compare with, as `2010..2014`. */
  | "needs-base-years"
  /** It needs a whole and its parts. */
  | "needs-parts"
  /** It needs periods within a year. */
  | "needs-parts-of-year";

/** A chart that cannot be drawn; the sentence is made late, in the user's language. */
export class ChartError extends Error {
  readonly code: ChartProblemCode;
  /** What there is instead: the series of which one is to be chosen. */
  readonly found: readonly string[];

  constructor(code: ChartProblemCode, found: readonly string[] = []) {
    super(code);
    this.code = code;
    this.found = found;
  }
}
