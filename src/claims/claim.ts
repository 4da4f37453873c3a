import type { ListShape } from "../facts/list-tree.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { baseValue } from "../model/printed-number.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import type { Reference } from "./reference.ts";

/**
 * How sure it is that the numbers belong together.
 *
 * - `certain`: the wording ties them; where they do not agree, the claim is wrong
 * - `likely`: the wording suggests it; a disagreement counts only where one digit explains it
 * - `possible`: they merely stand near; agreement confirms, disagreement says nothing
 */
export type Strength = "certain" | "likely" | "possible";

/** Surest first, for sorting: 0 for `certain`. */
export function rankOf(strength: Strength): number {
  return strength === "certain" ? 0 : strength === "likely" ? 1 : 2;
}

/**
 * A number as an operand. `scale` replaces its own where the text leaves the multiplier out: `508 nghìn ha (487 tôm sú…)`; `exact` is one
 * that was not rounded, though it has a last place: the coefficient of `0,7 x 4.000`.
 */
export interface Operand {
  readonly quantity: Quantity;
  readonly scale?: number;
  readonly exact?: true;
  /** What looks like a limit is none: the `trên` of `450 ca trên 2,3 triệu dân`. */
  readonly unlimited?: true;
}

/** The operand's value in base units. */
export function operandValue(operand: Operand): Rational {
  const { numeral } = operand.quantity;
  return operand.scale === undefined ? baseValue(numeral) : numeral.value.mul(tenTo(operand.scale));
}

/** The list that a sum is read from: its shape, and whether the parts are counted in the total's own unit. */
export interface ListFeatures extends ListShape {
  readonly sameNoun: boolean;
}

/** One way to recompute a reported number. */
export interface Reading {
  /** The number under test, where it is not the claim's own. */
  readonly reported?: Quantity;
  readonly operands: readonly Operand[];
  readonly formula: Formula;
  readonly strength: Strength;
  /** What in the wording or the place of its numbers suggested it, where a kind has several such rules. */
  readonly rule?: string;
  /** Of a column of totals, changes or shares: the first of it, which all of the column share. */
  readonly down?: Quantity;
  /** What else its finder saw that speaks for or against it, each by a name: features of the odds of its link. */
  readonly marks?: readonly string[];
  /** Merely possible and nowhere near the reported number: kept to be counted, never worked out. */
  readonly far?: true;
  /** How many readings of its own sort were tried; otherwise the claim's count holds. */
  readonly tries?: number;
  /** Chosen because it agrees, out of so many. */
  readonly among?: number;
  /** For sums: what the wording and marks of the list say of it. */
  readonly list?: ListFeatures;
  /** `at-most` where the operand may be less than the reported number: one part of a whole. */
  readonly relation?: "equals" | "at-most";
  /** The kind, where it differs from the claim's: a change printed in percent that is one in points. */
  readonly kind?: ClaimKind;
}

/** What follows about a number that is not printed: the base of a change, the plan, the whole. */
export interface Implication {
  readonly what: "base" | "plan" | "whole";
  readonly value: Quantity;
  /** `change`: value / (1 + p); `ratio`: value / p; `difference`: value - d. */
  readonly by: "change" | "ratio" | "difference";
  /** The other reading of `tăng 2,85 lần`: value / (1 + k). */
  readonly orBy?: "change";
}

/**
 * Counted things that a percentage or a mean is of, where the other number is not printed and must be whole.
 *
 * - `part`: `of` is the whole, or the number of values of a mean, and a whole number of things is its part
 * - `whole`: `of` is the part
 * - `base`: `of` is the value that rose or fell
 */
export interface Counted {
  readonly unprinted: "part" | "whole" | "base";
  readonly of: Quantity;
  readonly strength: Strength;
}

/** A relation that the text asserts, with every reading of which numbers it is between. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly reported: Quantity;
  /** Whether the wording makes the claim; otherwise it is one only if the numbers agree. */
  readonly asserted: boolean;
  readonly direction: "up" | "down" | "none";
  readonly readings: readonly Reading[];
  /** How many possible readings were tried, those that came to nothing included. */
  readonly tries: number;
  readonly implication?: Implication;
  /** The counted things that the other number, which is not printed, must be a whole number beside. */
  readonly counted?: Counted;
  /** Set where the percentage cannot be over a hundred: a part of a whole, a fall of what is never negative. */
  readonly bounded?: Strength;
  /** The base that is named, and where: `so với cùng kỳ năm 2023`. */
  readonly reference?: Reference;
  /** The readings are about a list of names, not about numbers: how many there are. */
  readonly listed?: { readonly count: number; readonly span: Span };
}
