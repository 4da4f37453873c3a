/** What maps say. */
export interface MapWords {
  /** Which of the names of a tile is in the language. */
  readonly nameAt: number;
  readonly title: (what: string, top: string, most: string, bottom: string, least: string) => string;
  readonly against: (reference: string) => string;
  /** Colours of rises and falls where neither is good. */
  readonly neutral: string;
  readonly empty: (count: number) => string;
  readonly missed: (count: number, names: string) => string;
}
