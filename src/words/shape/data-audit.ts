import type { HeadlineCounts } from "./labels.ts";

/** What is counted of a data set's audit: its printed comparisons, and its sums. */
export interface DataCounts extends HeadlineCounts {
  readonly sums: SumCounts;
}

/** Sums and rules that were checked, how many of them are rules, and how many do not hold; how many more are doubted. */
export interface SumCounts {
  readonly checked: number;
  readonly ofRules: number;
  readonly wrong: number;
  readonly doubtful: number;
}

/** The words that only the audit of a data set has. */
export interface DataAuditWords {
  readonly title: string;
  /** Where base values may be that are not there. */
  readonly basesElsewhere: string;
  /** `3 figures are missing`. */
  readonly gaps: (found: number) => string;
  /** `3 sums add up`, `1 of 3 sums does not add up`. */
  readonly sums: (counts: SumCounts) => string;
  /** `1 sum may be wrong`. */
  readonly doubtfulSums: (count: number) => string;
  readonly notTotals: (count: number) => string;
  readonly headline: (counts: DataCounts) => string;
  readonly impliedPlan: (name: string, plan: string, from: string, to: string, periods: number) => string;
  readonly sections: {
    readonly inconsistent: string;
    readonly explained: string;
    readonly unverifiable: string;
    readonly consistent: string;
    readonly implied: string;
    readonly groups: string;
  };
  readonly columns: {
    readonly place: string;
    readonly what: string;
    readonly period: string;
    readonly comparison: string;
    readonly reported: string;
    readonly recomputed: string;
    readonly reason: string;
    readonly count: string;
    readonly source: string;
    readonly explanation: string;
  };
  readonly forExample: string;
  readonly nothingReported: string;
}
