import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type TextRow, type TextTable, textTablesOf } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Claim } from "./claim.ts";

/**
 * The totals of tables in text, down and across: a row `Tổng số` is the sum of the rows over it, or under it where it
 * comes first; a column `Tổng số` is the sum of the others. A way of adding is trusted once one of its totals agrees, so that
 * columns of percentages and nested rows assert nothing. Claims are about numbers from the sentence `fresh` on.
 */
export function footingClaims(passage: Passage, fresh: number): Claim[] {
  return textTablesOf(passage.sentences)
    .filter((table) => table.from > 0 || fresh === 0)
    .flatMap((table) => [...down(table), ...across(table)])
    .filter(({ reported }) => reported.sentence >= fresh);
}

interface Total {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

function down({ rows, headers }: TextTable): Claim[] {
  return groupsOf(rows).flatMap(({ total, parts }) =>
    trusted(
      total.numbers.flatMap((number, column) => {
        const cells = parts.map((row) => row.numbers[column]);
        return number && !isRelative(headers[column]) && cells.every(isNumber)
          ? [{ total: number, parts: cells.filter(isNumber) }]
          : [];
      }),
      1,
    ),
  );
}

/** Each total row with its parts: the plain rows since the last total, or up to the next where it comes first. */
function groupsOf(rows: readonly TextRow[]): { total: TextRow; parts: readonly TextRow[] }[] {
  const first = rows[0]?.role === "total";
  const groups: { total: TextRow; parts: readonly TextRow[] }[] = [];
  let parts: TextRow[] = [];
  let total = first ? rows[0] : undefined;
  const close = (of: TextRow | undefined) => {
    if (of && parts.length >= 2 && parts.every((row) => row.role === "plain")) groups.push({ total: of, parts });
    parts = [];
  };
  for (const row of first ? rows.slice(1) : rows) {
    if (row.role !== "total") parts.push(row);
    else {
      close(first ? total : row);
      total = row;
    }
  }
  if (first) close(total);
  return groups;
}

function across({ rows, headers }: TextTable): Claim[] {
  const column = headers.findIndex((header, at) => at > 0 && isTotal(header));
  if (column < 0 || headers.some((header, at) => at > 0 && isRelative(header))) return [];
  return trusted(
    rows.flatMap(({ numbers }) => {
      const total = numbers[column];
      const parts = numbers.filter((number, at) => at > 0 && at !== column && number);
      return total && parts.length >= 2 && parts.length === numbers.length - 2
        ? [{ total, parts: parts.filter(isNumber) }]
        : [];
    }),
    2,
  );
}

function isNumber(number: Quantity | undefined): number is Quantity {
  return number !== undefined;
}

function isTotal(header: readonly Token[]): boolean {
  return header.some((token) => token.is === "word" && token.sense?.is === "total");
}

/** A column of percentages, changes or shares, which do not add up. */
function isRelative(header: readonly Token[] | undefined): boolean {
  return (header ?? []).some(
    (token) =>
      token.is === "word" &&
      (token.fold === "%" ||
        token.sense?.is === "versus" ||
        token.sense?.is === "share" ||
        token.sense?.is === "direction"),
  );
}

/** The totals as claims, where at least so many of them agree exactly; those that are far off belong to another way of adding. */
function trusted(totals: readonly Total[], least: number): Claim[] {
  const agreeing = totals.filter(({ total, parts }) => worth(parts).equals(baseValue(total.numeral))).length;
  if (agreeing < least) return [];
  return totals.filter(isComparable).map(
    ({ total, parts }): Claim => ({
      kind: "sum",
      reported: total,
      asserted: true,
      direction: "none",
      tries: 0,
      readings: [
        {
          operands: parts.map((quantity) => ({ quantity })),
          formula: sum,
          strength: "certain",
          rule: "table footing",
        },
      ],
    }),
  );
}

function worth(parts: readonly Quantity[]): Rational {
  return parts.reduce((all, part) => all.add(baseValue(part.numeral)), Rational.zero);
}

/** Within half and twice the printed total. */
function isComparable({ total, parts }: Total): boolean {
  const printed = baseValue(total.numeral);
  const added = worth(parts);
  const two = Rational.of(2n);
  return printed.sign() > 0 && added.compare(printed.mul(two)) < 0 && added.mul(two).compare(printed) > 0;
}
