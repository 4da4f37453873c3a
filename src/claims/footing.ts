import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type TextRow, type TextTable, textTablesOf } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { areTransposed, type PrintedSum } from "../model/transposed-sums.ts";
import type { Claim } from "./claim.ts";
import { asMeasure } from "./table-cells.ts";

/**
 * The totals of tables in text, down and across: a row `Tổng số` is the sum of the rows over it, or under it where it
 * comes first; a column `Tổng số` is the sum of the others. A way of adding is trusted once one of its totals agrees, so that
 * columns of percentages and nested rows assert nothing. Claims are about numbers from the sentence `fresh` on.
 */
export function footingClaims(passage: Passage, fresh: number): Claim[] {
  const tables = textTablesOf(passage.sentences);
  return tables
    .filter((table) => table.from > 0 || fresh === 0)
    .flatMap((table) => [...down(withoutYears(table), printedUpTo(tables, table)), ...across(table)])
    .filter(({ reported }) => reported.sentence >= fresh);
}

/** `| | 2024 | % |` in the middle of a table heads what follows. */
function withoutYears(table: TextTable): TextTable {
  const heads = ({ label, numbers }: TextRow) => label.length === 0 && numbers.every((one) => !one || isYear(one));
  return { ...table, rows: table.rows.filter((row) => !heads(row)) };
}

function isYear({ double, numeral }: Quantity): boolean {
  return numeral.lastPlace === 0 && numeral.end - numeral.start <= 4 && double >= 1900 && double <= 2100;
}

/** The numbers of a table and of the sections before it, by how large they are. */
function printedUpTo(tables: readonly TextTable[], table: TextTable): ReadonlySet<number> {
  const from = table.from - sectionsBefore;
  const near = tables.filter((one) => one.from >= from && one.from <= table.from);
  return new Set(
    near.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers.map((one) => Math.abs(one?.double ?? 0)))),
  );
}

/** So many lines before a table may belong to what it adds up. */
const sectionsBefore = 25;

interface Total {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

function down({ rows, headers, scale }: TextTable, printed: ReadonlySet<number>): Claim[] {
  return groupsOf(rows).flatMap(({ total, parts }) =>
    trusted(
      total.numbers.flatMap((number, column) => {
        if (!number || column === 0 || isRelative(headers[column])) return [];
        if (isShare(number) && number.double !== 100) return [];
        const cells = parts.flatMap((row) => row.numbers[column] ?? []);
        const known = parts.every((row) => row.numbers[column] || row.blank[column] || isVoid(row, column));
        const one = { total: number, parts: cells };
        return known && cells.length >= 2 && !isOfOtherParts(one, printed) ? [one] : [];
      }),
      1,
      scale,
    ),
  );
}

/**
 * Whether what the parts come to is off by a number that is printed, too: a part of another section, or one too many. Nor is a total one of
 * its parts, nor are parts finer than it: prices and shares among amounts.
 */
function isOfOtherParts(one: Total, printed: ReadonlySet<number>): boolean {
  const { total, parts } = one;
  const off = worth(parts).sub(baseValue(total.numeral)).abs();
  if (off.compare(roundedBy(total, parts)) <= 0) return false;
  const gap = off.toNumber() / 10 ** total.numeral.unit.scale;
  const finer = parts.some(({ numeral }) => numeral.lastPlace < total.numeral.lastPlace);
  return finer || printed.has(Number(gap.toPrecision(15))) || parts.some((part) => part.double === total.double);
}

/** A cell that says that there is nothing to print: `N/A`, `..`; it holds hardly a word. */
function isVoid({ numbers, words }: TextRow, column: number): boolean {
  return numbers[column] === undefined && (words[column] ?? 0) <= 2;
}

/**
 * Each total row with its parts: the plain rows since the last total, or up to the next where it comes first. A total right
 * after a total, or after parts that have one of their own, is that of the totals.
 */
function groupsOf(rows: readonly TextRow[]): { total: TextRow; parts: readonly TextRow[] }[] {
  const first = rows[0]?.role === "total";
  const groups: { total: TextRow; parts: readonly TextRow[] }[] = [];
  let parts: TextRow[] = [];
  let total = first ? rows[0] : undefined;
  let totals: TextRow[] = [];
  const close = (of: TextRow | undefined) => {
    if (of && parts.length >= 2 && parts.every((row) => row.role === "plain")) groups.push({ total: of, parts });
    else if (of && !first && parts.length === 0 && totals.length >= 2) groups.push({ total: of, parts: totals });
    parts = [];
  };
  for (const row of first ? rows.slice(1) : rows) {
    if (row.role !== "total") parts.push(row);
    else {
      const ofTotals = parts.length === 0;
      close(first ? total : row);
      totals = ofTotals ? [row] : [...totals, row];
      total = row;
    }
  }
  if (first) close(total);
  return groups;
}

/** Columns of totals, each with what it is the sum of. */
function across({ rows, headers, scale }: TextTable): Claim[] {
  return totalColumns({ rows, headers }).flatMap(({ total: column, parts }) =>
    trusted(
      rows.flatMap(({ numbers, blank }) => {
        const total = numbers[column];
        const cells = parts.flatMap((one) => numbers[one] ?? []);
        const known = parts.every((one) => numbers[one] || blank[one]);
        return total && known && cells.length >= 2 ? [{ total, parts: cells }] : [];
      }),
      2,
      scale,
    ),
  );
}

interface TotalColumn {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The columns that are totals of others: those that say so, each of the columns since the last one, or of those after it where it comes
 * first. Where none says so, or one sounds like a rate, the first or the last may be the total of all others, three at least.
 */
function totalColumns({ rows, headers }: Pick<TextTable, "rows" | "headers">): TotalColumn[] {
  const columns = headers.map((_, at) => at).slice(1);
  const totals = columns.filter((at) => isTotal(headers[at] ?? []));
  if (columns.some((at) => isOfChange(headers[at]) || rows.some(({ numbers }) => isShare(numbers[at])))) return [];
  if (totals.length === 0 || columns.some((at) => isRelative(headers[at]))) return unnamedTotals(rows, columns);
  const first = totals[0] === 1;
  return totals.flatMap((total, at) => {
    const from = first ? total : (totals[at - 1] ?? 0);
    const until = first ? (totals[at + 1] ?? headers.length) : total;
    const parts = columns.filter((one) => one > from && one < until);
    return parts.length >= 2 ? [{ total, parts }] : [];
  });
}

/** The first or the last column, where it is the sum of the others in nearly all rows. */
function unnamedTotals(rows: readonly TextRow[], columns: readonly number[]): TotalColumn[] {
  if (columns.length < fewestParts + 1) return [];
  const [first, last] = [columns[0], columns.at(-1)];
  for (const total of [last, first]) {
    const found = { total: total ?? 0, parts: columns.filter((one) => one !== total) };
    const { agreeing, held } = agreementOf(rows, found);
    if (agreeing >= fewestAgreeing && agreeing >= held * 0.8) return [found];
  }
  return [];
}

const fewestParts = 3;
const fewestAgreeing = 3;

/** In how many rows the parts can be added up, and in how many they come to the total, as rounded. */
function agreementOf(rows: readonly TextRow[], { total, parts }: TotalColumn): { agreeing: number; held: number } {
  let agreeing = 0;
  let held = 0;
  for (const { numbers, blank } of rows) {
    const printed = numbers[total];
    const cells = parts.flatMap((one) => numbers[one] ?? []);
    if (!printed || cells.length < 2 || !parts.every((one) => numbers[one] || blank[one])) continue;
    held++;
    const off = worth(cells).sub(baseValue(printed.numeral)).abs();
    if (off.compare(roundedBy(printed, cells)) <= 0) agreeing++;
  }
  return { agreeing, held };
}

/** The columns that take part in a total across which most rows bear out: none of them is the change from one to another. */
export function columnsOfTotals(table: TextTable): ReadonlySet<number> {
  return new Set(
    totalColumns(table).flatMap((found) => {
      const { agreeing, held } = agreementOf(table.rows, found);
      return agreeing >= 2 && agreeing >= held * 0.8 ? [found.total, ...found.parts] : [];
    }),
  );
}

function isTotal(header: readonly Token[]): boolean {
  return header.some((token) => token.is === "word" && token.sense?.is === "total");
}

/** A column of percentages, changes or shares, which do not add up. */
function isRelative(header: readonly Token[] | undefined): boolean {
  return isOfChange(header) || (header ?? []).some((token) => token.is === "word" && token.sense?.is === "share");
}

function isOfChange(header: readonly Token[] | undefined): boolean {
  return (header ?? []).some(
    (token, at) =>
      token.is === "word" &&
      (token.fold === "%" || (at === 0 && token.sense?.is === "versus") || token.sense?.is === "direction"),
  );
}

function isShare(quantity: Quantity | undefined): boolean {
  const kind = quantity?.numeral.unit.kind;
  return kind === "percent" || kind === "points" || kind === "times";
}

/**
 * The totals as claims, where at least so many of them agree exactly. Unless half do, those that are far off belong to another way of
 * adding.
 */
function trusted(totals: readonly Total[], least: number, scale: number): Claim[] {
  const others = totals.filter(({ total, parts }) => !worth(parts).equals(baseValue(total.numeral)));
  const swapped = areSwapped(others);
  const agreeing = totals.length - (swapped ? 0 : others.length);
  const alone = least === 1 && totals.length === 1 && others.length === 1;
  if (agreeing < least && !alone) return [];
  const isSure = agreeing >= 2 || (agreeing >= 1 && others.length === 1);
  return totals
    .filter((one) => ((isSure && agreeing >= others.length) || isComparable(one)) && !isOfOtherSign(one))
    .map((one): Claim => {
      const take = isRounded(one, scale) ? asMeasure : (quantity: Quantity) => quantity;
      return {
        kind: "sum",
        reported: take(one.total),
        asserted: true,
        direction: "none",
        tries: 0,
        readings: [
          {
            operands: one.parts.map((quantity) => ({ quantity: take(quantity) })),
            formula: sum,
            strength: "certain",
            ...(least > 1 && totals[0] && { down: totals[0].total }),
            rule: alone
              ? "table footing, one column"
              : swapped && others.includes(one)
                ? "table footing, two figures swapped"
                : "table footing",
          },
        ],
      };
    });
}

/** Two totals that fail since one part, or the total, has its two figures in each other's column. */
function areSwapped([one, two, ...more]: readonly Total[]): boolean {
  return one !== undefined && two !== undefined && more.length === 0 && areTransposed(asPrinted(one), asPrinted(two));
}

function asPrinted({ total, parts }: Total): PrintedSum {
  return {
    total: total.double,
    parts: parts.map(({ double }) => double),
    slack: roundedBy(total, [total, ...parts]).toNumber(),
  };
}

function worth(parts: readonly Quantity[]): Rational {
  return parts.reduce((all, part) => all.add(baseValue(part.numeral)), Rational.zero);
}

/** `Less: costs`, `Add: adjustment`: off by twice one of the parts, which its label means to be taken off. */
function isOfOtherSign({ total, parts }: Total): boolean {
  const off = worth(parts).sub(baseValue(total.numeral));
  return off.sign() !== 0 && parts.some((part) => baseValue(part.numeral).mul(Rational.of(2n)).equals(off));
}

/** Of one sign with the printed total, and within a tenth and ten times of it. */
function isComparable({ total, parts }: Total): boolean {
  const printed = baseValue(total.numeral).abs();
  const added = worth(parts).mul(Rational.of(BigInt(baseValue(total.numeral).sign() || 1)));
  const ten = Rational.of(10n);
  return printed.sign() > 0 && added.compare(printed.mul(ten)) < 0 && added.mul(ten).compare(printed) > 0;
}

/**
 * Figures of four digits and more are often thousands of something, as are all of a table that says so, and amounts of money or less than nothing:
 * their total may be off by half a unit for each part.
 */
function isRounded({ total, parts }: Total, scale: number): boolean {
  const off = worth(parts).sub(baseValue(total.numeral)).abs();
  const isOfMoney = [total, ...parts].some(({ double, numeral }) => double < 0 || numeral.unit.kind === "money");
  return (scale > 0 || isOfMoney || Math.abs(total.double) >= 1000) && off.compare(roundedBy(total, parts)) <= 0;
}

/** Half a unit of the last printed place for each part. */
function roundedBy({ numeral }: Quantity, parts: readonly Quantity[]): Rational {
  return tenTo(numeral.lastPlace + numeral.unit.scale).mul(Rational.of(BigInt(parts.length), 2n));
}
