import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type TextRow, type TextTable, textTablesOf, wholeTables } from "../facts/text-table.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { areTransposed, type PrintedSum } from "../model/transposed-sums.ts";
import type { Claim } from "./claim.ts";
import { withPercentSections } from "./percent-columns.ts";
import { asMeasure, inPercent } from "./table-cells.ts";
import { isOfRatios, totalColumns } from "./total-columns.ts";
import { isOfShares, isRatio, isRelative, roundedBy, type Total, worth } from "./totals.ts";

/**
 * The totals of tables in text, down and across: a row `Tổng số` is the sum of the rows over it, or under it where it
 * comes first; a column `Tổng số` is the sum of the others. A way of adding is trusted once one of its totals agrees, so that
 * columns of percentages and nested rows assert nothing. Claims are about numbers from the sentence `fresh` on.
 */
export function footingClaims(passage: Passage, fresh: number): Claim[] {
  const tables = withPercentSections(textTablesOf(passage.sentences), wholeTables(passage.sentences, 1));
  return tables
    .filter((table) => table.from > 0 || fresh === 0)
    .flatMap((table) => [
      ...down(withoutYears(table), printedUpTo(tables, table), totalsBefore(tables, table)),
      ...across(table),
    ])
    .filter(({ reported }) => reported.sentence >= fresh);
}

/** The totals of the sections of a table that stand before one of them. */
function totalsBefore(tables: readonly TextTable[], table: TextTable): readonly TextRow[] {
  const sections = tables.filter(({ percent, from }) => percent === table.percent && from < table.from);
  return sections.flatMap(({ rows }) => rows.filter(({ role }) => role === "total")).slice(-mostBefore);
}

/** So many totals at most are tried as parts of a further one. */
const mostBefore = 8;

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

function down({ rows, headers, scale }: TextTable, printed: ReadonlySet<number>, earlier: readonly TextRow[]): Claim[] {
  return groupsOf(rows).flatMap((group) => {
    const before = [...earlier, ...group.before].slice(-mostBefore);
    const { total, parts } = partsOf({ ...group, before }, headers);
    return trusted(
      total.numbers.flatMap((number, column) => {
        if (!number || column === 0) return [];
        const isHundred = number.double === 100 && (isRatio(number) || isOfShares(headers[column]));
        if (!isHundred && (isRatio(number) || isRelative(headers[column]))) return [];
        // `57% | 12 | 31 | 100%`: the sign stands at the first and the last, or in the header.
        const inUnit = isHundred ? inPercent : (cell: Quantity) => cell;
        const cells = parts.flatMap((row) => row.numbers[column] ?? []).map(inUnit);
        const known = parts.every((row) => row.numbers[column] || row.blank[column] || isVoid(row, column));
        const one = { total: inUnit(number), parts: cells };
        return known && cells.length >= 2 && !isOfOtherParts(one, printed) ? [one] : [];
      }),
      1,
      scale,
    );
  });
}

/**
 * The parts that a total is made of where those since the last total come to it in no column: the last few of them, the first of which is a subtotal, `Bonds |
 * Property | Funds | Other | Total`, or the totals before them as well, `Total of water | Total of waste | Leases | Total`; those that do so in all columns.
 */
function partsOf(group: Group, headers: TextTable["headers"]): Group {
  const { total, parts, before } = group;
  const held = total.numbers.flatMap((number, column) => (number && column > 0 ? [column] : []));
  const told = held.filter((column) => addsUp(group, column, headers));
  if (held.length === 0 || told.length > held.length / 2) return group;
  const fewer = parts.slice(1, -1).map((_, at) => parts.slice(-2 - at));
  const more = before.map((_, at) => [...before.slice(-1 - at), ...parts]);
  for (const other of [...fewer, ...more]) {
    const found = { total, parts: other, before: [] };
    if (held.every((column) => addsUp(found, column, headers)) && held.some((column) => tells(total, column)))
      return found;
  }
  return group;
}

/** Three digits: fewer are come to by chance. */
function tells({ numbers }: TextRow, column: number): boolean {
  return Math.abs(numbers[column]?.double ?? 0) >= 100;
}

/** Whether the parts in a column come to its total. */
function addsUp({ total, parts }: Group, column: number, headers: TextTable["headers"]): boolean {
  const number = total.numbers[column];
  const cells = parts.flatMap((row) => row.numbers[column] ?? []);
  if (!number || column === 0 || cells.length < 2 || isRelative(headers[column])) return false;
  return isWithinRoundings({ total: number, parts: cells });
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

interface Group {
  readonly total: TextRow;
  readonly parts: readonly TextRow[];
  /** The totals before the parts, none of which is known to be one of them. */
  readonly before: readonly TextRow[];
}

/**
 * Each total row with its parts: the plain rows since the last total, or up to the next where it comes first. A total right
 * after a total, or after parts that have one of their own, is that of the totals.
 */
function groupsOf(rows: readonly TextRow[]): Group[] {
  const first = rows[0]?.role === "total";
  const groups: Group[] = [];
  let parts: TextRow[] = [];
  let total = first ? rows[0] : undefined;
  let totals: TextRow[] = [];
  const close = (of: TextRow | undefined) => {
    if (of && parts.length >= 2 && parts.every((row) => row.role === "plain"))
      groups.push({ total: of, parts, before: first ? [] : totals });
    else if (of && !first && parts.length === 0 && totals.length >= 2)
      groups.push({ total: of, parts: totals, before: [] });
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
function across({ rows: all, headers, scale }: TextTable): Claim[] {
  const rows = all.filter((row) => !isOfRatios(row));
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
  const off = others.filter((one) => !isWithinRoundings(one)).length;
  // Where most columns are off it is another way of adding that is theirs, however near one of them comes to this one.
  const isOfOther = !swapped && off >= 2 && off > totals.length - off;
  return totals
    .filter((one) => ((isSure && agreeing >= others.length) || isComparable(one)) && !isOfOtherSign(one))
    .filter((one) => isWithinRoundings(one) || !(isOfOther || holdsSubtotal(one)))
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
              ? loneTotal
              : swapped && others.includes(one)
                ? "table footing, two figures swapped"
                : "table footing",
          },
        ],
      };
    });
}

/** One of the parts is what those before it come to: no total counts it along with them. */
function holdsSubtotal({ parts }: Total): boolean {
  return parts.some((part, at) => at >= 2 && isWithinRoundings({ total: part, parts: parts.slice(0, at) }));
}

const loneTotal = "table footing, one column";

/** A total that no other column bears out. */
export function isLoneTotal({ readings }: Claim): boolean {
  return readings[0]?.rule === loneTotal;
}

function isWithinRoundings({ total, parts }: Total): boolean {
  return worth(parts).sub(baseValue(total.numeral)).abs().compare(roundedBy(total, parts)) <= 0;
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
  const isOfMoney = [total, ...parts].some(({ double, numeral }) => double < 0 || numeral.unit.kind === "money");
  return (scale > 0 || isOfMoney || Math.abs(total.double) >= 1000) && isWithinRoundings({ total, parts });
}
