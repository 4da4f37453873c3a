import type { Overview, Series } from "../observations/series.ts";

/** The series of some indicators; `release` gives back the memory that they are in. */
export interface SeriesOfSome {
  readonly byIndicator: ReadonlyMap<number, readonly Series[]>;
  readonly release: () => void;
}

/** Gathers the rows of indicators from where they are, for one comparison. */
export interface SeriesReader {
  /** The series of some indicators, by their ids; of some areas only, by their codes, from readers that have `overview`. */
  read(indicators: readonly string[], areas?: readonly string[]): Promise<SeriesOfSome>;
  /** Looks at all rows of an indicator. Readers without it give whole indicators only. */
  overview?(indicator: string): Promise<Overview>;
  /** Ends what is being read; it fails then. */
  interrupt(): void;
  /** To be called when nothing is being read any more. */
  close(): void;
}
