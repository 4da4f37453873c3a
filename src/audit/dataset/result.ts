import type { DataCauseCode } from "../../model/audit-cause.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import type { Severity, Verdict } from "../../model/claim.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { Place } from "../../model/problem.ts";
import type { EditionChanges } from "../editions/edition-changes.ts";

/**
 * The audit of the comparisons printed in a data set. Numbers are strings: decimals, or fractions `a/b`.
 */
export interface DataAuditResult {
  readonly dataset: { readonly name: string; readonly title?: string };
  readonly tolerance: {
    /** The tolerance for an unrounded comparison, relative to its size, or to 1 if it is smaller. */
    readonly unrounded: string;
  };
  readonly summary: DataAuditSummary;
  readonly groups: readonly DataAuditGroup[];
  /** Plans implied by several consecutive periods but absent from the data set. */
  readonly implied: readonly ImpliedPlan[];
  readonly notTotals: readonly NotTotal[];
  /** The rules of the data set. */
  readonly rules: readonly RuleSummary[];
  /** Compared with earlier editions: figures restated, figures vanished, stale comparisons. */
  readonly editions?: EditionChanges;
  /** Indicators named differently in another file, matched by their names, or by printed comparisons. */
  readonly matches?: readonly MatchedName[];
  /** Columns of printed comparisons read by another measure than their headings suggest, since their figures agree with that. */
  readonly readings?: readonly ColumnReading[];
  readonly findings: readonly DataFinding[];
}

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

/** The counts of an audit of a data set: printed comparisons by verdict and by reason, and sums of its tables. */
export interface DataAuditSummary {
  readonly reported: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
  /** The count of each reason; reasons that do not occur are omitted. */
  readonly reasons: Readonly<Partial<Record<DataReason, number>>>;
  readonly sums: SumSummary;
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

export interface ImpliedPlan extends ImpliedInterval {
  readonly indicator: string;
  readonly area: string;
  /** The first and the last of the periods, and how many there are. */
  readonly from: string;
  readonly to: string;
  readonly periods: number;
}

/** A figure that a comparison was recomputed from. */
export interface FindingOperand {
  readonly role: "value" | "base" | "total-base" | "part";
  readonly value: string;
  /** When it was published; empty if not stated. */
  readonly vintage: string;
  readonly place: Place;
  /** Of how many observations it is made. */
  readonly observations: number;
}

/** A possible error, verified by recomputing with it. */
export interface FindingCause {
  readonly code: DataCauseCode;
  /** The number affected: the printed comparison, its value, its base, a part of a sum. */
  readonly where: "reported" | "value" | "base" | "part";
  /** The place of that number, for a sum. */
  readonly place?: Place;
  readonly correction: string;
  readonly explanation: string;
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

/** A number that may be wrong, with its corrected value. */
export interface BlamedEntry {
  /** A figure of the data, or a printed comparison. */
  readonly where: "figure" | "reported";
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly period: string;
  readonly place: Place;
  readonly correction: string;
  /** The ends of its possible range if all checks hold; absent if unbounded. */
  readonly low?: string;
  readonly high?: string;
  /** The error that turns the correction into the printed number, if there is one. */
  readonly cause?: DataCauseCode;
  readonly swappedWith?: Place;
}

/** The smallest sets of numbers which, changed together, make all checks of a finding hold. */
export interface DataBlame {
  readonly sets: readonly (readonly BlamedEntry[])[];
  /** The places of the numbers that every set changes. */
  readonly common: readonly Place[];
  /** Whether the list is complete; false if the search was stopped. */
  readonly complete: boolean;
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

/** One printed comparison and its verdict. */
export interface DataFinding {
  readonly id: string;
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly comparison: string;
  readonly vintage: string;
  readonly place: Place;
  readonly reported: string;
  readonly unit: string;
  readonly operands: readonly FindingOperand[];
  /** Over the roles: `value / base - 1`; empty where nothing could be recomputed. */
  readonly formula: string;
  readonly recomputed?: { readonly low: string; readonly high: string; readonly exact: string };
  readonly verdict: Verdict;
  readonly reason: DataReason;
  /** Why nothing could be recomputed, as a reason of `recount compare`. */
  readonly why?: ComparisonReason;
  readonly severity: Severity;
  /** If doubtful: the probability, 0 to 1, that the number or its value is wrong. */
  readonly confidence?: number;
  readonly explanation: string;
  /** The other figure with which it agrees: another publication, or one derived from others. */
  readonly agreesWith?: {
    readonly operand: "value" | "base" | "plan";
    readonly value: string;
    readonly vintage: string;
    readonly derived: boolean;
  };
  /** The other printed comparisons with which it agrees, if no figure decides. */
  readonly indirect?: FindingIndirect;
  readonly implied?: ImpliedInterval & {
    readonly what: "base" | "plan" | "figure";
    readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
  };
  /** If the base may have been revised: the evidence for that, and for an error. */
  readonly revision?: FindingRevision;
  readonly causes: readonly FindingCause[];
  /** The rule of the data set that is broken, by its id. */
  readonly rule?: string;
  /** Which numbers may be wrong, if several checks fail together or a sum fails. */
  readonly blame?: DataBlame;
  /** The finding that covers this one: they have one cause. */
  readonly partOf?: string;
}
