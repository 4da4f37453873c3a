import type { DataCauseCode, KeySlip } from "../../model/audit-cause.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import type { HeadlineCounts } from "./labels.ts";

/** What a finding's sentence is made of; numbers are written already. */
export interface DataFacts {
  readonly reason: DataReason;
  /** `44,5%`. */
  readonly reported: string;
  /** What it is held against: `cùng kỳ năm trước`. */
  readonly reference: string;
  /** `752 / 1.083 − 1 = −30,56%`; empty where nothing was recomputed. */
  readonly recomputed: string;
  /** The figure that it agrees with instead, and when it was published. */
  readonly other?: { readonly value: string; readonly vintage: string; readonly derived: boolean };
  /** The figure that it was held to, and when it was published. */
  readonly base?: { readonly value: string; readonly vintage: string };
  /** `9.664 đến 9.667 tỷ đồng`. */
  readonly implied?: string;
  /** The implied figure is known to the last digit. */
  readonly exact: boolean;
  readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
  /** The plan of the periods before and after. */
  readonly neighbours?: string;
  /** The revision of the base that it would take, how many of its column agree with bases as published, and what is usual. */
  readonly revision?: {
    readonly change: string;
    readonly agreeing: number;
    readonly of: number;
    readonly usual: string;
  };
  /** How probable it is that the number or its value is wrong, from 0 to 1. */
  readonly doubt?: number;
  /** What other printed comparisons lead to, where no figure decides: the result, the base, and how many they are. */
  readonly indirect?: {
    readonly from: "levels" | "averages" | "digits" | "parts" | "periods" | "same-base";
    readonly result: string;
    readonly base: string;
    readonly prints: number;
  };
  /** Why nothing was recomputed. */
  readonly why?: string;
}

/** What is counted of a data set's audit: its printed comparisons, and its sums. */
export interface DataCounts extends HeadlineCounts {
  readonly sums: SumCounts;
}

/** Sums and rules that were checked, how many of them are rules, and how many do not hold. */
export interface SumCounts {
  readonly checked: number;
  readonly ofRules: number;
  readonly wrong: number;
}

/** What the sentence on a sum that does not add up is made of; numbers are written already. */
export interface SumFacts {
  readonly total: string;
  readonly sum: string;
  readonly off: string;
  /** `145 + 360 + 300`; empty where there are many. */
  readonly parts: string;
  readonly count: number;
  /** How many sums of the rule add up. */
  readonly held: number;
  readonly of: number;
  /** How many more checks the same figure would mend. */
  readonly more: number;
  /** The rule of the data set that it breaks: its id, how it is written, and whether it says how large the figure is at least or at most. */
  readonly rule?: { readonly id: string; readonly text: string; readonly bound?: "least" | "most" };
  /** What kind of check it is, of those that have sentences of their own. */
  readonly kind: "sum" | "shares" | "weighted";
  /** Whether a figure is held to the others; else the two sides of the rule are. */
  readonly hasTotal: boolean;
}

/** The words of the audit of a data set. */
export interface DataAuditWords {
  readonly title: string;
  readonly explain: (facts: DataFacts) => string;
  readonly cause: (code: DataCauseCode, printed: string, correction: string, instead: string) => string;
  /** The same of a slip in the value that the comparison is of, or in its base. */
  readonly causeInFigure: (code: KeySlip, where: "value" | "base", printed: string, correction: string) => string;
  /** One cause of many disagreements of a column. */
  readonly sharedCause: (code: DataCauseCode, instead: string, rows: number, of: number) => string;
  /** Where base values may be that are not there. */
  readonly basesElsewhere: string;
  readonly sum: (facts: SumFacts) => string;
  /** A figure that would make a sum add up: its name, place, what is printed, what it would be. */
  readonly causeInSum: (
    code: DataCauseCode,
    name: string,
    place: string,
    printed: string,
    correction: string,
    /** Where the figure stands that it may have changed places with; empty where that is not it. */
    other: string,
  ) => string;
  /** A figure is missing that so many sums and rules need; what they make it, empty where they do not settle it. */
  readonly figureMissing: (checks: number, implied: string) => string;
  /** A figure stands there with several values, each with how many of the checks agree with it. */
  readonly standsTwice: (
    values: readonly { readonly value: string; readonly line: number; readonly agreeing: number }[],
    checks: number,
  ) => string;
  /** `3 figures are missing`. */
  readonly gaps: (found: number) => string;
  /** `3 sums add up`, `1 of 3 sums does not add up`. */
  readonly sums: (counts: SumCounts) => string;
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
  readonly more: (count: string) => string;
  readonly nothingReported: string;
}
