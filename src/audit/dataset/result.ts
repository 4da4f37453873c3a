import type { Place } from "../../model/problem.ts";

/** An indicator's id in another file, and in the data set. */
export interface MatchedName {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** `prints`: matched since their figures agree with the printed comparisons; absent if by name. */
  readonly by?: "prints";
}

/** A column whose figures agree with another comparison than its heading suggests. */
export interface ColumnReading {
  /** Its first figure. */
  readonly place: Place;
  /** The comparison that the heading suggests, and the one that the figures agree with. */
  readonly from: string;
  readonly to: string;
  /** How many of its rows agree with it, of those with a base. */
  readonly agreeing: number;
  readonly of: number;
}

/** The results of footing the tables. */
export interface SumSummary {
  /** Sums that were checked: of each total in each column or period. */
  readonly checked: number;
  /** How many of them are of rules that the data set declares. */
  readonly ofRules: number;
  /** Sums that do not add up, and the resulting findings: one wrong figure may break several. */
  readonly wrong: number;
  readonly findings: number;
  /** Shares and totals that may be wrong, where nothing else shows that all their parts are there. */
  readonly doubtful: number;
  /** Apparent totals that differ from the sum of their parts in most of their columns or periods. */
  readonly notTotals: number;
  /** Figures missing, or given twice with different values, but required by sums and rules that hold elsewhere. */
  readonly gaps: number;
}

/** The results of one rule of the data set. */
export interface RuleSummary {
  readonly id: string;
  readonly rule: string;
  /** The number of areas and periods with all its figures, and the number of these in which it is broken. */
  readonly checked: number;
  readonly broken: number;
}

/** A figure that has parts, or is labelled a total, but is not their sum in most of its columns or periods: never reported as wrong. */
export interface NotTotal {
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly place: Place;
  readonly parts: number;
  readonly held: number;
  readonly of: number;
}

/** One comparison of one sheet or file. */
export interface DataAuditGroup {
  readonly file: string;
  readonly sheet?: string;
  readonly comparison: string;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
}

/** A quantity in an interval, both ends included. */
export interface ImpliedInterval {
  readonly low: string;
  readonly high: string;
  /** The decimal of few places from which an unrounded comparison was calculated, to 13 digits. */
  readonly exact?: string;
  readonly unit: string;
}

/** The revision of the base that a comparison would require, and the usual revisions in its column. */
export interface FindingRevision {
  /** In percent of the base as published: `-17.7`. */
  readonly change: string;
  /** How many comparisons of the column agree with bases as published, and how many are compared with such bases. */
  readonly agreeing: number;
  readonly of: number;
  /** Half of the revisions of the column are larger than this, in percent. */
  readonly usual: string;
  /** The odds of an error against a revision; from 3 it is reported as inconsistent. */
  readonly odds: string;
}

/** The result of other printed comparisons. */
export interface FindingIndirect {
  /**
   * `levels`: other printed indices of the series; `averages`: the changes of the periods that it is the mean of; `digits`: print and value
   * lead to a base of few places, to 13 digits, near the one that was published; the others say what prints the base follows from: those of the other figures of a sum
   * (`parts`), of other periods (`periods`), or of the same base in another file (`same-base`).
   */
  readonly from: "levels" | "averages" | "digits" | "parts" | "periods" | "same-base";
  /** The base that they give; absent for levels. */
  readonly base?: { readonly low: string; readonly high: string };
  /** Their places. */
  readonly prints: readonly Place[];
}

/** The other figure with which a comparison agrees: another publication, or one derived from others. */
export interface FindingAgreement {
  readonly operand: "value" | "base" | "plan";
  readonly value: string;
  readonly vintage: string;
  readonly derived: boolean;
}

/** The figure that a comparison, or the checks that lack it, imply. */
export interface FindingImplied extends ImpliedInterval {
  readonly what: "base" | "plan" | "figure";
  readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
}
