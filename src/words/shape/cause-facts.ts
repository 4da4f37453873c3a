/** What a likely cause is told with. */
export interface CauseFacts {
  /** The number that the cause points at, as printed. */
  readonly printed: string;
  /** What it would become: a decimal or `a/b` string, or a text. */
  readonly correction: string;
  /** Its unit, as printed, where the number is printed with it: `%`; empty for none. */
  readonly unit: string;
  readonly direction?: "up" | "down" | "none";
  /** Whether the correction is thousands, millions or billions of times more or less, so that a multiplier is wrong. */
  readonly isAmount?: boolean;
  /** A number that was wrongly used or left out, as printed; of a base also the right one. */
  readonly used?: string;
  readonly right?: string;
  /** What is recomputed, in the reported number's unit. */
  readonly recomputed?: string;
  /** Of a data set's figure. */
  readonly cell?: CellFacts;
}

/** What the cause of a data set's disagreement is told with besides. */
export interface CellFacts {
  /** The figure that slipped, where it is not the printed comparison. */
  readonly where?: "value" | "base";
  /** The base or the period that was used instead; empty for none. */
  readonly instead?: string;
  /** How many disagreements of the column it explains, of how many. */
  readonly shared?: { readonly rows: number; readonly of: number };
  /** A figure of a sum: its name, its place, and the place of the figure that it was swapped with, empty for none. */
  readonly sum?: { readonly name: string; readonly place: string; readonly other: string };
}
