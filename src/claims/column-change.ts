import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { TextTable } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { meets } from "./column-pairs.ts";
import { isOfChange } from "./totals.ts";

/** One row of a column that may be made of others, and which they are. */
export interface Change extends Made {
  /** The columns that it is made of. */
  readonly columns: readonly number[];
}

/** One row of a column, and what it is made of. */
export interface Made {
  readonly kind: ClaimKind;
  readonly formula: Formula;
  readonly reported: Quantity;
  readonly value: Quantity;
  readonly base: Quantity;
  /** The power of ten that the operands are read with, where not their own. */
  readonly scale?: number;
  readonly agrees: boolean;
  /** It would agree with the other sign: costs that rose are printed as a loss. */
  readonly turned: boolean;
}

/**
 * `Change | Change normalised`: two columns cannot both be the change between the same two. The one that agrees in fewer rows is one of
 * something else, and says nothing where it differs; also where the other stands before the two, `Gross | Depreciation | Net | Gross a year before`.
 */
export function withoutSecond(table: TextTable, columns: readonly (readonly Change[])[]): (readonly Change[])[] {
  const agreeing = (found: readonly Change[]) => found.filter(({ agrees }) => agrees).length;
  return columns.map((found, at) => {
    const rival = columns.some(
      (other, place) => place !== at && isOfSame(other, found) && agreeing(other) > agreeing(found),
    );
    const isSecond =
      rival || isOfSomethingElse(found, isOfTime(table, at, found)) || isOfColumnBefore(table, found, agreeing(found));
    return isSecond ? found.filter((one) => !differs(one)) : found;
  });
}

/**
 * Slips are few: a column of changes that differs in more than a quarter of its rows, and in three at least, is one of something else; of quotients,
 * which two columns come to by chance more often, in more than a fifth, and in two at least; of differences between two
 * things of one time, which mostly leave out what a third column takes off, in more than an eighth, and in two.
 */
function isOfSomethingElse(found: readonly Change[], overTime: boolean): boolean {
  const others = found.filter((one) => differs(one) && !one.turned).length;
  // Percentages of one digit are met by chance: `0% | (3)% | (1)%`.
  const isCoarse = found[0]?.formula === percentChange && !found.some((one) => one.agrees && tells(one.reported));
  if (isCoarse && others > 0) return true;
  const [fewest, part] = mostOthers(found[0]?.formula, overTime);
  return others > Math.max(fewest, found.length / part);
}

/** A change by its header, or since its two columns are of two dates: `2022 | 2023 | Change`. */
function isOfTime({ headers }: TextTable, column: number, [first]: readonly Change[]): boolean {
  const [one, other] = (first?.columns ?? []).map((at) => datesIn(headers[at]));
  return isOfChange(headers[column]) || (!!one && !!other && one !== other);
}

function datesIn(header: readonly Token[] | undefined): string {
  return (header ?? [])
    .flatMap((token) => (token.is === "numeral" && token.role === "date" ? token.value.toString() : []))
    .join();
}

/** So many rows, and what part of them, may differ by slips. */
function mostOthers(formula: Formula | undefined, overTime: boolean): readonly [fewest: number, part: number] {
  if (formula === difference && !overTime) return [1, 8];
  return formula === percentOf ? [1, 5] : [2, 4];
}

function isOfColumnBefore({ rows }: TextTable, found: readonly Change[], agreeing: number): boolean {
  const [one] = found;
  const [at = 0, of = 0] = one?.columns ?? [];
  if (one?.columns.length !== 2 || found.every(({ agrees }) => agrees)) return false;
  return Array.from({ length: Math.min(at, of) }, (_, before) => before).some((before) => {
    const met = rows.filter(({ numbers }) => {
      const [printed, value, base] = [numbers[before], numbers[at], numbers[of]];
      return printed && value && base && meets(one.formula, printed, value, base);
    });
    return met.length > agreeing;
  });
}

/** `21 | 21 | 0`: that does not bear a column out, and is nothing against it. */
export function isNoChange({ reported, value, base }: Made): boolean {
  return reported.double === 0 && (value.double !== 0 || base.double !== 0);
}

/** A nought is too easily met to differ from anything. */
function differs({ agrees, reported }: Change): boolean {
  return !agrees && reported.double !== 0;
}

function isOfSame([one]: readonly Change[], [other]: readonly Change[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.formula === other.formula &&
    one.columns.join() === other.columns.join()
  );
}

/** A percentage of one digit is too easily met by two numbers of a row. */
export function tells({ numeral }: Quantity): boolean {
  return (
    numeral.value
      .abs()
      .toFixed(Math.max(0, -numeral.lastPlace))
      .replace(/^0*\.?0*|\./g, "").length >= 2
  );
}
