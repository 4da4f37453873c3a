import type { Comparison, MeasureId, Reference } from "../../model/comparison.ts";
import { type Period, startDay } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { periodBefore, yearBefore } from "../../model/period-reference.ts";

/** A number as it is printed. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/** A column of figures of one period. */
export interface DatedColumn {
  readonly column: number;
  readonly period: Period;
}

/** The columns that a change may be of: from left to right, and in time. */
export interface DatedColumns {
  readonly inPlace: readonly DatedColumn[];
  readonly inTime: readonly DatedColumn[];
}

/** Columns of figures, from left to right, sorted once for all changes that may be of them. */
export function datedColumns(inPlace: readonly DatedColumn[]): DatedColumns {
  return { inPlace, inTime: inPlace.toSorted(byTime) };
}

function byTime(a: DatedColumn, b: DatedColumn): number {
  return startDay(a.period) - startDay(b.period);
}

/** A column that is, in most rows, what two columns of periods come to. */
export interface PrintedChange {
  readonly after: DatedColumn;
  readonly before: DatedColumn;
  readonly comparison: Comparison;
  /** What the change is multiplied by: 100 for percent, 1 for a fraction and for a difference. */
  readonly scale: 1 | 100;
  readonly agree: number;
  readonly rows: number;
}

const fewest = 2;
const most = 0.6;
/** Figures of a spreadsheet are printed with all their places, of which the last ones are noise. */
const imprecise = 1e-9;

/**
 * What a column without a period is of two that have one, whatever it is called: the difference, the percent change or the percent of
 * the earlier one that most rows print. `dated` are the columns that it may compare; the two nearest to it on its left
 * are tried first, then the two latest, then the first and the last. Where `isSaid`, the column is called a change, and one row may show which;
 * of two that as many rows show it is the difference, or the percentage where `isPercent`. `rows` are those that print something in the column.
 *
 * @example
 * const [of2022, of2023] = [2022, 2023].map((year, column) => ({ column, period: period("A", year) }));
 * const cells = [[120, 150, 25], [200, 210, 5]];
 * const at = (row: number, column: number) => ({ value: cells[row]?.[column] ?? 0, decimals: 0 });
 * printedChange(2, datedColumns([of2022, of2023]), [0, 1], at)?.comparison.measure // -> "percent-change"
 */
export function printedChange(
  column: number,
  dated: DatedColumns,
  rows: readonly number[],
  at: (row: number, column: number) => Printed | undefined,
  { isSaid = false, isPercent = false }: { readonly isSaid?: boolean; readonly isPercent?: boolean } = {},
): PrintedChange | undefined {
  if (rows.length === 0) return undefined;
  const preferred = isPercent ? ways.toReversed().toSorted((a, b) => b.scale - a.scale) : ways;
  const found = pairsFor(column, dated).flatMap(([before, after]) =>
    preferred.flatMap(({ measure, scale, of }): readonly PrintedChange[] => {
      const { agree, seen, values, areWhole } = counted(rows, (row) => {
        const [printed, now, then] = [column, after.column, before.column].map((each) => at(row, each));
        return printed && now && then && { printed, now, then, ...of(now.value, then.value) };
      });
      // Whole numbers are no fractions: 1, 2 and 3 number the rows.
      if (scale === 1 && measure !== "difference" && areWhole) return [];
      if (agree < seen * (seen <= fewest ? 1 : most)) return [];
      if (agree < (isSaid ? 1 : fewest) || (values < 2 && !isSaid)) return [];
      return [
        { after, before, scale, agree, rows: seen, comparison: { measure, reference: referenceTo(before, after) } },
      ];
    }),
  );
  return found.toSorted((a, b) => b.agree - a.agree)[0];
}

interface Way {
  readonly measure: MeasureId;
  readonly scale: 1 | 100;
  /** The figure, and by how much it moves with each of the two numbers. */
  readonly of: (now: number, then: number) => { figure: number; byNow: number; byThen: number };
}

const ways: readonly Way[] = [
  { measure: "difference", scale: 1, of: (now, then) => ({ figure: now - then, byNow: 1, byThen: 1 }) },
  ...([100, 1] as const).flatMap((scale): readonly Way[] => {
    const slopes = (now: number, then: number) => ({ byNow: scale / then, byThen: (scale * now) / then ** 2 });
    return [
      {
        measure: "percent-change",
        scale,
        of: (now, then) => ({ figure: scale * (now / then - 1), ...slopes(now, then) }),
      },
      { measure: "percent-of", scale, of: (now, then) => ({ figure: (scale * now) / then, ...slopes(now, then) }) },
    ];
  }),
];

interface Tried {
  readonly printed: Printed;
  readonly now: Printed;
  readonly then: Printed;
  readonly figure: number;
  readonly byNow: number;
  readonly byThen: number;
}

/** In how many rows the figure is what is printed, as far as the places show, and how many figures these print. */
function counted(rows: readonly number[], tried: (row: number) => Tried | undefined) {
  const values = new Set<number>();
  let [agree, seen] = [0, 0];
  for (const row of rows) {
    const each = tried(row);
    if (!each || !Number.isFinite(each.figure)) continue;
    const { printed, figure, now, then, byNow, byThen } = each;
    const slack = half(printed) + ofFraction(now) * Math.abs(byNow) + ofFraction(then) * Math.abs(byThen);
    // A figure that is no larger than its rounding is what anything comes to.
    if (slack * 2 >= Math.max(Math.abs(figure), Math.abs(printed.value))) continue;
    seen++;
    if (Math.abs(figure - printed.value) > slack * 1.0001 + Math.abs(figure) * imprecise) continue;
    agree++;
    values.add(printed.value);
  }
  return { agree, seen, values: values.size, areWhole: [...values].every(Number.isInteger) };
}

function half({ decimals }: Printed): number {
  return 0.5 * 10 ** -decimals;
}

/** Half the last place of a number with decimals; whole ones are taken for counts. */
function ofFraction(printed: Printed): number {
  return printed.decimals > 0 ? half(printed) : 0;
}

function pairsFor(column: number, { inPlace, inTime }: DatedColumns): readonly (readonly [DatedColumn, DatedColumn])[] {
  const left = leftOf(column, inPlace);
  const nearest = inPlace.slice(Math.max(0, left - 2), left);
  const pairs = [nearest, inTime.slice(-2), [...inTime.slice(0, 1), ...inTime.slice(-1)]].map((pair) =>
    pair.toSorted(byTime),
  );
  const seen = new Set<string>();
  return pairs.flatMap(([before, after]) => {
    if (!before || !after || startDay(before.period) === startDay(after.period)) return [];
    const key = `${before.column} ${after.column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [[before, after] as const];
  });
}

/** How many of the columns stand to the left of one. */
function leftOf(column: number, inPlace: readonly DatedColumn[]): number {
  let [low, high] = [0, inPlace.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inPlace[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function referenceTo({ period: before }: DatedColumn, { period: after }: DatedColumn): Reference {
  const year = yearBefore(after);
  if (year.found && isSame(year.period, before)) return { kind: "prior-year" };
  return isSame(periodBefore(after), before) ? { kind: "prior-period" } : { kind: "fixed-base", period: before };
}

function isSame(a: Period, b: Period): boolean {
  return formatPeriod(a) === formatPeriod(b);
}

/**
 * The change as arithmetic: `Tăng/giảm = 2023 / 2022 - 1`.
 *
 * @example
 * changeShown("Change", "2023", "2022", "difference") // -> "Change = 2023 - 2022"
 */
export function changeShown(name: string, after: string, before: string, measure: MeasureId): string {
  if (measure === "difference") return `${name} = ${after} - ${before}`;
  return `${name} = ${after} / ${before}${measure === "percent-change" ? " - 1" : ""}`;
}
