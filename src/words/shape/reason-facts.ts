import type { AuditReason } from "../../model/audit-reason.ts";
import type { ClaimKind, Verdict } from "../../model/claim.ts";

/** What an implied value would be: the value compared with, a plan, the whole or one part of it, or the value itself. */
export type ImpliedWhat = "base" | "plan" | "whole" | "part" | "value";

/** An interval for a quantity that the report does not print. Numbers are decimal or `a/b` strings. */
export interface ImpliedFacts {
  readonly what: ImpliedWhat;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

/**
 * What the sentence of a verdict is made of, in an audit of any kind: texts as printed, and exact numbers as decimal or `a/b` strings. What only
 * a data set has stands apart, its numbers written already.
 */
export interface ReasonFacts {
  readonly kind: ClaimKind | "comparison" | "rule";
  readonly verdict: Verdict;
  readonly reason: AuditReason;
  readonly direction: "up" | "down" | "none";
  /** What the number is held against, as printed; empty where nothing is named. */
  readonly reference: string;
  /** The number under test, as printed: `95,51%`. */
  readonly reported: string;
  /** The numbers it is recomputed from, as printed: `752 ca`. */
  readonly operands: readonly string[];
  /** The formula over the printed texts: `34 + 45 + 14 + 3`; absent where there was nothing to calculate. */
  readonly calculation?: string;
  /** The same result in the unit of the operands, where that is not the reported number's: 552 million of `0.6 billion`. */
  readonly step?: { readonly value: string; readonly unit: string };
  /** What results are printed with behind the formula; absent where there was nothing to calculate. */
  readonly resultUnit?: string;
  /** In the reported number's unit. */
  readonly recomputed?: { readonly low: string; readonly high: string; readonly exact: string };
  /** How many decimals the reported number is printed with. */
  readonly places: number;
  /** The reported number's unit, as printed: `%`, `triệu đồng`; empty for none. */
  readonly unit: string;
  /** How far the reported number is from the recomputed one. */
  readonly difference?: string;
  /** How probable it is that a flagged or doubted number is wrong, from 0 to 1. */
  readonly confidence?: number;
  readonly implied?: ImpliedFacts;
  /** The nearest whole numbers, and what each would be printed as in the reported number's unit. */
  readonly neighbors?: readonly [NeighborFacts, NeighborFacts];
  /** Of a data set's printed comparison. */
  readonly data?: DataFacts;
  /** Of a sum or a rule of a data set. */
  readonly sum?: SumFacts;
  /** Of a figure that sums and rules need. */
  readonly gap?: GapFacts;
}

/** A whole number of things, and the value that it makes: 101 gives 67.3. */
export interface NeighborFacts {
  readonly count: string;
  readonly value: string;
}

/** What the sentence of a printed comparison has besides; numbers are written already. */
export interface DataFacts {
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
  /** What other printed comparisons lead to, where no figure decides: the result, the base, and how many they are. */
  readonly indirect?: {
    readonly from: "levels" | "averages" | "digits" | "parts" | "periods" | "same-base";
    readonly result: string;
    readonly base: string;
    readonly prints: number;
  };
  /** An operand that was worked out from two rounded figures, and the two. */
  readonly quotient?: { readonly value: string; readonly over: string; readonly under: string };
  /** Why nothing was recomputed. */
  readonly why?: string;
}

/** What the sentence on a sum or a rule that does not hold is made of; numbers are written already. */
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

/** A figure that is missing, or stands there with several values; numbers are written already. */
export interface GapFacts {
  /** How many sums and rules need it. */
  readonly checks: number;
  /** What they make it; empty where they do not settle it. */
  readonly implied: string;
  /** Its several values, each with its line, 0 for none, and how many of the checks agree with it; empty where it is missing. */
  readonly values: readonly { readonly value: string; readonly line: number; readonly agreeing: number }[];
}
