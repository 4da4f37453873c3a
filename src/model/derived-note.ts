/** What became of values that were made of others: areas rolled up, one indicator divided by another. */
export const derivedNoteCodes = [
  /** Areas that the grouping says nothing of. */
  "no-group",
  /** A group without a value, because some of its members have none: `have` of `need`. */
  "incomplete-group",
  /** Ratios are not added up, and no weights were named. */
  "ratio-without-weights",
  /** Figures that may be percentages were added up: nothing says what they are. */
  "percentages-summed",
  /** A cell with two values, of which none counts. */
  "two-values",
  /** Nothing to divide by in the same area and period, nor in its year. */
  "no-denominator",
  "zero-denominator",
  /** A month was divided by a figure of its year. */
  "denominator-of-year",
  /** Every area is a part of another already. */
  "no-parts",
  /** A quotient that a condition on indicators leaves out. */
  "quotient-left-out",
] as const;

export type DerivedNoteCode = (typeof derivedNoteCodes)[number];

export interface DerivedNote {
  readonly code: DerivedNoteCode;
  /** The first of them, in words: names of an indicator, an area, a period. */
  readonly found: string;
  readonly count: number;
  readonly have?: number;
  readonly need?: number;
}

/** Gathers notes: of each code, and each thing that is said to be apart, the first and how many. */
export class DerivedNotes {
  readonly #notes = new Map<string, DerivedNote>();

  add(code: DerivedNoteCode, found: string, counts: { readonly have?: number; readonly need?: number } = {}): void {
    const known = this.#notes.get(code);
    this.#notes.set(code, known ? { ...known, count: known.count + 1 } : { code, found, count: 1, ...counts });
  }

  list(): readonly DerivedNote[] {
    return [...this.#notes.values()];
  }
}
