/** What maps say. */
export interface MapWords {
  /** Which of the names of a tile is in the language. */
  readonly nameAt: number;
  readonly title: (what: string, top: string, most: string, bottom: string, least: string) => string;
  readonly against: (reference: string) => string;
  /** Percentages of a few cases. */
  readonly small: (count: number) => string;
  readonly empty: (count: number) => string;
  readonly missed: (count: number, names: string) => string;
}
