import type { Measure } from "../../compare/measure.ts";
import { writtenArithmetic, writtenName } from "../../model/arithmetic.ts";
import type { DataSheet } from "./xlsx-data.ts";
import type { Operand } from "./xlsx-operands.ts";

/** Where the cells of a result stand. */
export interface Places {
  readonly value: string;
  readonly base?: string;
  /** The whole's base, as a formula of its own. */
  readonly total?: string;
  /** A base below zero, whose magnitude is taken. */
  readonly isNegative: boolean;
  readonly years?: number;
  /** All areas of the period, where the measure is of them. */
  readonly all?: string;
}

/**
 * A measure as a formula over cells: the same formula that recount computes, written down; undefined where it cannot be.
 *
 * @example
 * measureFormula(measures["percent-change"], { value: "D2", base: "G2", isNegative: false }) // -> "100*(D2 / G2 - 1)"
 */
export function measureFormula(measure: Measure, places: Places): string | undefined {
  const { value, base, total, isNegative, years, all } = places;
  if (measure.over) return undefined;
  if (measure.among) return all === undefined ? undefined : measure.inCells?.(value, all);
  const named = { value, base, "total-base": total };
  const operands = measure.operands.flatMap((name) => named[name] ?? []);
  if (operands.length !== measure.operands.length) return undefined;
  const { text } = measure.formula(writtenArithmetic, operands.map(writtenName));
  if (measure.finish && (years === undefined || !measure.inCells)) return undefined;
  const finished = measure.finish && measure.inCells ? measure.inCells(text, String(years)) : text;
  // Held against its magnitude, a negative base turns the sign.
  const signed = measure.magnitude && isNegative ? `-(${finished})` : finished;
  return measure.factor === 1 ? signed : `${measure.factor}*(${signed})`;
}

/** The cells of the sheet of data that an operand is made of, as a formula. */
export function operandFormula({ cells, take }: Operand, sheet: string): string {
  const places = rangesOf(cells.map(({ row }) => row)).map((range) => `${sheet}!${range}`);
  if (cells.length === 1) return places.join("");
  return `${take === "mean" ? "AVERAGE" : "SUM"}(${places.join(",")})`;
}

/** The column of values on the sheet of data. */
export const valueColumn = "D";

/** Rows that follow one another are one range, and each place is fixed: `$D$2:$D$6`. */
function rangesOf(rows: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last.last + 1) last.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map((range) => rangeText(range));
}

function rangeText({ first, last }: { readonly first: number; readonly last: number }): string {
  const from = `$${valueColumn}$${first}`;
  return first === last ? from : `${from}:$${valueColumn}$${last}`;
}

/** All areas that a figure of the sheet of data is one of, as a range. */
export function allAreas(
  data: DataSheet,
  cell: Parameters<DataSheet["rangeOf"]>[0],
  sheet: string,
): string | undefined {
  const range = data.rangeOf(cell);
  return range && `${sheet}!${rangeText(range)}`;
}
