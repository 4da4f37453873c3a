/** What the sheets of a workbook of comparisons are called, and their columns. */
export interface SheetWords {
  readonly results: string;
  readonly data: string;
  readonly reasons: string;
  readonly notes: string;
  readonly comparison: string;
  readonly meaning: string;
  readonly count: string;
}
