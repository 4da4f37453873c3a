import { percentChange } from "../compare/percent-change.ts";
import type { TextRow, TextTable } from "../facts/text-table.ts";
import type { Word } from "../language/token.ts";
import { tells } from "./column-change.ts";
import { meets } from "./column-pairs.ts";
import { inPercent, isPercent, isShare } from "./table-cells.ts";

/**
 * The table with a percent sign in the header of each column that is in percent without saying so in it: the sign stands at its first number only,
 * or, on a page after the first of a table, nowhere, and its rows are the growth of two columns before it.
 */
export function withPercentColumns(table: TextTable): TextTable {
  return signed(table, unsaidIn(table));
}

/** The same of the sections of tables, by what all rows of the whole tables say. */
export function withPercentSections(sections: readonly TextTable[], whole: readonly TextTable[]): readonly TextTable[] {
  const known = new Map(whole.map((table) => [table.percent, unsaidIn(table)]));
  return sections.map((table) => signed(table, known.get(table.percent) ?? unsaidIn(table)));
}

function unsaidIn(table: TextTable): readonly number[] {
  const unsaid: number[] = [];
  for (const [column, header] of table.headers.entries()) {
    if (column === 0 || isPercent(header)) continue;
    if (table.percent.has(column) || isGrowth(table, column, unsaid)) unsaid.push(column);
  }
  return unsaid;
}

function signed(table: TextTable, unsaid: readonly number[]): TextTable {
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

/** Whether nearly all of its rows, three at least, are the growth from the one to the other of two columns before it that hold amounts. */
function isGrowth({ rows, headers }: TextTable, column: number, unsaid: readonly number[]): boolean {
  const bare = rows.filter(({ numbers }) => numbers[column]?.numeral.unit.kind === "none");
  if (bare.length < fewestRows) return false;
  const amounts = amountsBefore(bare, column).filter((at) => !isPercent(headers[at]) && !unsaid.includes(at));
  return amounts.some((value) => amounts.some((base) => base !== value && growsFrom(bare, column, value, base)));
}

function growsFrom(rows: readonly TextRow[], column: number, value: number, base: number): boolean {
  const telling = rows.flatMap(({ numbers }) => {
    const [printed, one, two] = [numbers[column], numbers[value], numbers[base]];
    return printed && one && two && two.double !== 0 && tells(printed) ? [{ printed, one, two }] : [];
  });
  const agreeing = telling.filter(({ printed, one, two }) => meets(percentChange, inPercent(printed), one, two));
  return agreeing.length >= fewestRows && agreeing.length >= telling.length * nearlyAll;
}

const fewestRows = 3;
const nearlyAll = 0.8;

/** The columns before a column that hold numbers in most of some rows, the nearest of them. */
function amountsBefore(rows: readonly TextRow[], column: number): readonly number[] {
  const found: number[] = [];
  for (let at = column - 1; at > 0 && found.length < mostAmounts; at--) {
    const held = rows.filter(({ numbers: { [at]: one } }) => one && !isShare(one)).length;
    if (held * 2 > rows.length) found.push(at);
  }
  return found;
}

/** So many columns of amounts are looked at: three years, and what stands between them and the growth. */
const mostAmounts = 5;
