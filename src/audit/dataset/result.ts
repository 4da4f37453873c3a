import type { DataCauseCode } from "../../model/audit-cause.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import type { DataVerdict, Severity } from "../../model/claim.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { Place } from "../../model/problem.ts";
import type { EditionChanges } from "../editions/edition-changes.ts";

/**
 * What an audit says of the comparisons that a data set prints: the contract `recount/data-audit@1` (docs/data-audit.md).
 * Numbers are strings: decimals, or fractions `a/b`.
 */
export interface DataAuditResult {
  readonly schema: "recount/data-audit@1";
  readonly dataset: { readonly name: string; readonly title?: string };
  readonly tolerance: {
    /** How far an unrounded comparison may be off, as a part of its size, or of 1 where it is smaller. */
    readonly unrounded: string;
  };
  readonly summary: DataAuditSummary;
  readonly groups: readonly DataAuditGroup[];
  /** Plans that several periods in a row imply, though the data set does not hold them. */
  readonly implied: readonly ImpliedPlan[];
  readonly notTotals: readonly NotTotal[];
  /** The rules that the data set gives. */
  readonly rules: readonly RuleSummary[];
  /** Of a single file beside it, an earlier edition: what was restated, what vanished, what it printed that is stale. */
  readonly editions?: EditionChanges;
  /** Indicators that a file beside calls by another name, matched by their names alone. */
  readonly matches?: readonly MatchedName[];
  readonly findings: readonly DataFinding[];
}

/** An indicator's id in a file beside, and in the data set. */
export interface MatchedName {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface DataAuditSummary {
  readonly reported: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly unverifiable: number;
  /** How many there are of each reason; those that there are none of are left out. */
  readonly reasons: Readonly<Partial<Record<DataReason, number>>>;
  readonly sums: SumSummary;
}

/** What came of adding up the tables. */
export interface SumSummary {
  /** Sums that were checked: of each total in each column or period. */
  readonly checked: number;
  /** Sums that do not add up, and the findings that they make: one wrong figure may break several. */
  readonly wrong: number;
  readonly findings: number;
  /** Totals that are no sums of what they seem to be made of, in most of their columns or periods. */
  readonly notTotals: number;
  /** Figures that are missing, or stand twice with different values, though sums and rules that hold elsewhere need them. */
  readonly gaps: number;
}

/** What came of one rule of the data set. */
export interface RuleSummary {
  readonly id: string;
  readonly rule: string;
  /** In how many areas and periods its figures are all there, and in how many of these it is broken. */
  readonly checked: number;
  readonly broken: number;
}

/** A figure that has parts, or is called a total, and is not their sum in most of its columns or periods: never told as wrong. */
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
  readonly unverifiable: number;
}

/** A quantity in an interval, both ends possible. */
export interface ImpliedInterval {
  readonly low: string;
  readonly high: string;
  /** The decimal of few places that an unrounded comparison was worked out with, to 13 digits. */
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
  /** When it was published; empty where that is not said. */
  readonly vintage: string;
  readonly place: Place;
  /** Of how many observations it is made. */
  readonly observations: number;
}

/** What may have gone wrong, found by recomputing with it. */
export interface FindingCause {
  readonly code: DataCauseCode;
  /** The number that it is in: what is printed, the value that a comparison is of, its base, a part of a sum. */
  readonly where: "reported" | "value" | "base" | "part";
  /** Where that number stands, of a sum. */
  readonly place?: Place;
  readonly correction: string;
  readonly explanation: string;
}

/** The revision of the base that a comparison would take, beside what is usual in its column. */
export interface FindingRevision {
  /** In percent of the base as published: `-17.7`. */
  readonly change: string;
  /** How many comparisons of the column agree with bases as published, and how many are held to such. */
  readonly agreeing: number;
  readonly of: number;
  /** Half of the revisions of the column are larger than this, in percent. */
  readonly usual: string;
  /** The odds of a slip against a revision; from 3 on it is told as inconsistent. */
  readonly odds: string;
}

/** A number that may be wrong, with what it would be. */
export interface BlamedEntry {
  /** A figure of the data, or a comparison that is printed. */
  readonly where: "figure" | "reported";
  readonly indicator: string;
  readonly indicatorName: string;
  readonly area: string;
  readonly period: string;
  readonly place: Place;
  readonly correction: string;
  /** The ends of what it could be, all checks holding; a missing one where nothing ends it. */
  readonly low?: string;
  readonly high?: string;
  /** The slip that made the printed number of the correction, where one did. */
  readonly cause?: DataCauseCode;
  readonly swappedWith?: Place;
}

/** The smallest sets of numbers which, changed together, make all checks of a finding hold. */
export interface DataBlame {
  readonly sets: readonly (readonly BlamedEntry[])[];
  /** Where the numbers stand that every set changes. */
  readonly common: readonly Place[];
  /** Whether these are all; false where the search was stopped. */
  readonly complete: boolean;
}

/** What other printed comparisons lead to. */
export interface FindingIndirect {
  /**
   * `levels`: other printed indices of the series; `averages`: the changes of the periods that it is the mean of; `digits`: print and value
   * lead to a base of few places, to 13 digits, near the one that was published; the others say what prints the base follows from: those of the other figures of a sum
   * (`parts`), of other periods (`periods`), or of the same base in another file (`same-base`).
   */
  readonly from: "levels" | "averages" | "digits" | "parts" | "periods" | "same-base";
  /** The base that they lead to; none of levels. */
  readonly base?: { readonly low: string; readonly high: string };
  /** Where they stand. */
  readonly prints: readonly Place[];
}

/** One printed comparison and what came of it. */
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
  readonly verdict: DataVerdict;
  readonly reason: DataReason;
  /** Why nothing could be recomputed, in the words of `recount compare`. */
  readonly why?: ComparisonReason;
  readonly severity: Severity;
  readonly explanation: string;
  /** The other figure that it agrees with: another publication, or one worked out from others. */
  readonly agreesWith?: {
    readonly operand: "value" | "base" | "plan";
    readonly value: string;
    readonly vintage: string;
    readonly derived: boolean;
  };
  /** The other printed comparisons that it agrees with, where no figure decides. */
  readonly indirect?: FindingIndirect;
  readonly implied?: ImpliedInterval & {
    readonly what: "base" | "plan" | "figure";
    readonly run?: { readonly from: string; readonly to: string; readonly periods: number };
  };
  /** Where the base may have been revised: what speaks for that, and what for a slip. */
  readonly revision?: FindingRevision;
  readonly causes: readonly FindingCause[];
  /** The rule of the data set that is broken, by its id. */
  readonly rule?: string;
  /** Which numbers may be wrong, where several checks fail together or a sum does. */
  readonly blame?: DataBlame;
  /** The finding that tells this one with it: they have one cause. */
  readonly partOf?: string;
}
