import type { Comparison } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";
import { isUndated, type Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { periodBefore, yearBefore } from "../../model/period-reference.ts";

/** A column of printed changes that its values do not bear out, and where it begins. */
export interface UnlikeChanges {
  readonly found: string;
  readonly at: number;
  readonly count: number;
}

interface Pair {
  readonly printed: number;
  readonly computed: number;
  readonly slack: number;
}

interface Column {
  readonly at: number;
  readonly comparison: Comparison;
  readonly pairs: Pair[];
}

/** So many figures show whether two columns have anything to do with each other. */
const fewest = 6;
/** Revised bases and constant prices move a change, but a rise is mostly still a rise: changes that go with their values at least so much are told by other means. */
const related = 0.3;

/**
 * Columns of printed changes that have nothing to do with their values: hardly one agrees, and larger ones do not go with larger ones. Either the
 * column is no such change, or it is one of other periods or other figures.
 */
export function changesUnlike(panel: Panel): readonly UnlikeChanges[] {
  const { reported: r, periods, comparisons, indicators } = panel;
  if (r.length === 0 || r.length > mostCompared) return [];
  const valueAt = valuesOf(panel);
  const baseOf = bases(periods);
  const columns = new Map<string, Column>();
  for (let at = 0; at < r.length; at++) {
    const comparison = comparisons[r.comparison[at] ?? 0];
    const printed = r.value[at] ?? Number.NaN;
    const base = comparison && baseOf(r.period[at] ?? 0, comparison);
    if (!comparison || base === undefined || Number.isNaN(printed)) continue;
    const of = [r.indicator[at] ?? 0, r.area[at] ?? 0, r.vintage[at] ?? 0] as const;
    const [now, then] = [r.period[at] ?? 0, base].map((period) => valueAt(...of, period));
    const computed = now === undefined || then === undefined ? undefined : computedAs(comparison, now, then);
    if (computed === undefined || !Number.isFinite(computed)) continue;
    const key = `${r.source[at]} ${r.column[at]} ${r.comparison[at]}`;
    const known = columns.get(key) ?? { at, comparison, pairs: [] };
    if (known.pairs.length === 0) columns.set(key, known);
    known.pairs.push({ printed, computed, slack: 0.6 * 10 ** -Math.max(0, r.decimals[at] ?? 0) });
  }
  return [...columns.values()].flatMap(({ at, pairs }) => {
    const agree = pairs.filter(
      ({ printed, computed, slack }) => Math.abs(printed - computed) <= slack + Math.abs(computed) / 50,
    );
    if (pairs.length < fewest || agree.length * 10 >= pairs.length || goTogether(pairs) >= related) return [];
    const [first] = pairs;
    const found = `${indicators[r.indicator[at] ?? 0]?.id ?? ""}: ${first?.printed}, ${Number(first?.computed.toPrecision(3))}`;
    return [{ found, at, count: pairs.length }];
  });
}

/** Nobody waits for more than so many to be compared. */
const mostCompared = 200_000;

function valuesOf({ observations: o }: Panel) {
  const values = new Map<string, number>();
  const plan = scenarios.indexOf("plan");
  for (let at = 0; at < o.length; at++)
    if (o.scenario[at] !== plan && !Number.isNaN(o.value[at]))
      values.set(`${o.indicator[at]} ${o.area[at]} ${o.vintage[at]} ${o.period[at]}`, o.value[at] ?? 0);
  return (indicator: number, area: number, vintage: number, period: number) =>
    values.get(`${indicator} ${area} ${vintage} ${period}`);
}

/** The place of the period that one is compared with; undefined where the panel has none such. */
function bases(periods: readonly Period[]) {
  const places = new Map(periods.map((period, at) => [formatPeriod(period), at] as const));
  const known = new Map<string, number | undefined>();
  const find = (period: Period | undefined, { reference }: Comparison): number | undefined => {
    if (period === undefined || isUndated(period)) return undefined;
    if (reference.kind === "fixed-base") return places.get(formatPeriod(reference.period));
    if (reference.kind === "prior-period") return places.get(formatPeriod(periodBefore(period)));
    const before = reference.kind === "prior-year" ? yearBefore(period) : undefined;
    return before?.found ? places.get(formatPeriod(before.period)) : undefined;
  };
  return (place: number, comparison: Comparison): number | undefined => {
    const key = `${place} ${JSON.stringify(comparison.reference)}`;
    if (!known.has(key)) known.set(key, find(periods[place], comparison));
    return known.get(key);
  };
}

function computedAs({ measure }: Comparison, now: number, then: number): number | undefined {
  if (measure === "difference") return now - then;
  if (then <= 0) return undefined;
  if (measure === "percent-change") return 100 * (now / then - 1);
  return measure === "percent-of" ? (100 * now) / then : undefined;
}

/** How far the ranks of two columns go together, from -1 to 1 (Spearman's correlation); 1 where either is the same throughout. */
function goTogether(pairs: readonly Pair[]): number {
  const [one, other] = [ranks(pairs.map(({ printed }) => printed)), ranks(pairs.map(({ computed }) => computed))];
  const middle = (pairs.length - 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (const [at, rank] of one.entries()) {
    const [a, b] = [rank - middle, (other[at] ?? 0) - middle];
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? 1 : both / Math.sqrt(first * second);
}

/** The place of each number among all, the mean place of those that are the same. */
function ranks(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, number] of sorted.entries()) {
    if (!first.has(number)) first.set(number, place);
    last.set(number, place);
  }
  return numbers.map((number) => ((first.get(number) ?? 0) + (last.get(number) ?? 0)) / 2);
}
