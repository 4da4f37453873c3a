import { percentChange } from "../compare/percent-change.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { TextTable } from "../facts/text-table.ts";
import type { Word } from "../language/token.ts";
import { tells } from "./column-change.ts";
import { meets } from "./column-pairs.ts";
import { inPercent, isPercent, isShare } from "./table-cells.ts";

/**
 * The table with a percent sign in the header of each column that is in percent without saying so in it: the sign stands at its first number only,
 * or, on a page after the first of a table, nowhere, and its rows are the growth of two columns before it.
 */
export function withPercentColumns(table: TextTable): TextTable {
  const unsaid = table.headers.flatMap((header, column) => {
    if (column === 0 || isPercent(header)) return [];
    return table.percent.has(column) || isGrowth(table, column) ? [column] : [];
  });
  if (unsaid.length === 0) return table;
  const headers = table.headers.map((header, at) => (unsaid.includes(at) ? [...header, sign] : header));
  return { ...table, headers };
}

const sign: Word = {
  is: "word",
  fold: "%",
  capital: false,
  sense: undefined,
  multiplier: undefined,
  topic: undefined,
  start: 0,
  end: 0,
};

/** Whether nearly all of its rows, three at least, are the growth from the one to the other of the two nearest columns that hold amounts. */
function isGrowth({ rows }: TextTable, column: number): boolean {
  const bare = rows.filter(({ numbers }) => numbers[column]?.numeral.unit.kind === "none");
  if (bare.length < fewestRows) return false;
  const [near, far] = amountsBefore(bare[0]?.numbers ?? [], column);
  if (near === undefined || far === undefined) return false;
  return [
    [far, near],
    [near, far],
  ].some(([value = 0, base = 0]) => {
    const telling = bare.flatMap(({ numbers }) => {
      const [printed, one, two] = [numbers[column], numbers[value], numbers[base]];
      return printed && one && two && two.double !== 0 && tells(printed) ? [{ printed, one, two }] : [];
    });
    const agreeing = telling.filter(({ printed, one, two }) => meets(percentChange, inPercent(printed), one, two));
    return agreeing.length >= fewestRows && agreeing.length >= telling.length * nearlyAll;
  });
}

const fewestRows = 3;
const nearlyAll = 0.8;

/** The two columns before a column that hold numbers of a row, nearest first. */
function amountsBefore(numbers: readonly (Quantity | undefined)[], column: number): readonly number[] {
  const found: number[] = [];
  for (let at = column - 1; at > 0 && found.length < 2; at--) {
    const number = numbers[at];
    if (number && !isShare(number)) found.push(at);
  }
  return found;
}
