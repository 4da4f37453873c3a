import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import { type Footing, footPanel } from "./foot.ts";

/** The tables of a data set alone, without what stands beside it: what they print, and what they add up to. */
export interface Tables {
  readonly printed: PrintedComparisons;
  readonly footing: Footing;
}

/** Adds up the tables of a data set. */
export function tablesOf(printed: PrintedComparisons): Tables {
  return { printed, footing: footPanel(printed.panel, printed.figures) };
}
