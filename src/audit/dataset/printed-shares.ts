import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import { decimalOf, roundedDecimals } from "./decimal.ts";

interface Split {
  readonly parts: number[];
  whole: number | undefined;
}

/** The printed shares of totals, by what they are parts of: whether those of one whole add up. */
export class PrintedShares {
  readonly #panel: Panel;
  #splits: ReadonlyMap<string, Split> | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /**
   * Whether a printed share and some of those beside it, of the same whole, add up to exactly what is printed for the whole,
   * 100 where nothing is, or for the branch above them, or is itself what those below it add up to: shares are often adjusted in the last place so that they do. One whole
   * may be split in several ways (by ownership, then by kind of activity), which stand one after the other.
   */
  addUp(row: number): boolean {
    this.#splits ??= splitsOf(this.#panel);
    return partKeys(this.#panel, row).some((each) => this.#isIn(this.#splits?.get(each), row));
  }

  #isIn(split: Split | undefined, row: number): boolean {
    if (!split) return false;
    const { reported } = this.#panel;
    const printed = (each: number): Rational => {
      const value = reported.value[each] ?? Number.NaN;
      return decimalOf(value, roundedDecimals(value, reported.decimals[each] ?? -1));
    };
    const whole = split.whole === undefined ? hundred : printed(split.whole);
    const at = split.parts.indexOf(row);
    const near = split.parts.slice(Math.max(0, at - mostParts), at + mostParts);
    const shares = near.map(printed);
    return hasRun(shares, near.indexOf(row), whole) || headsRun(shares, near.indexOf(row));
  }
}

const mostParts = 100;

/** Whether some two or more numbers in a row, that at `at` among them, add up to a whole or to the number before them. */
function hasRun(parts: readonly Rational[], at: number, whole: Rational): boolean {
  for (let first = 0; first <= at; first++) {
    let sum = Rational.zero;
    for (let last = first; last < parts.length; last++) {
      sum = sum.add(parts[last] ?? Rational.zero);
      if (last < at || last === first) continue;
      if (sum.equals(whole) || (first > 0 && sum.equals(parts[first - 1] ?? whole))) return true;
    }
  }
  return false;
}

/** Whether the number at `at` is the sum of some two or more that follow it: a branch above its own. */
function headsRun(parts: readonly Rational[], at: number): boolean {
  const head = parts[at] ?? Rational.zero;
  let sum = Rational.zero;
  for (let last = at + 1; last < parts.length && sum.compare(head) < 0; last++) {
    sum = sum.add(parts[last] ?? Rational.zero);
    if (last > at + 1 && sum.equals(head)) return true;
  }
  return false;
}

const hundred = Rational.of(100n);

function splitsOf(panel: Panel): ReadonlyMap<string, Split> {
  const found = new Map<string, Split>();
  const of = (key: string): Split => {
    const known = found.get(key);
    if (known) return known;
    const split: Split = { parts: [], whole: undefined };
    found.set(key, split);
    return split;
  };
  for (let row = 0; row < panel.reported.length; row++) {
    if (Number.isNaN(panel.reported.value[row] ?? Number.NaN)) continue;
    for (const each of partKeys(panel, row)) of(each).parts.push(row);
    for (const each of wholeKeys(panel, row)) of(each).whole = row;
  }
  return found;
}

/** By what shares belong together: the whole that they are of, or the row of the table that they stand under. */
type By = "whole" | "row";

/** What the shares of one whole have in common; shares of all rows, further in or out, are often of the one total on top. */
function partKeys(panel: Panel, row: number): readonly string[] {
  const { reported, indicators, areas } = panel;
  const of = totalOf(panel, row);
  if (of === undefined) return [];
  const indicator = indicators[reported.indicator[row] ?? 0];
  const whole = of === "area" ? areas[reported.area[row] ?? 0]?.parent : indicator?.parent;
  const above = of === "area" ? undefined : indicator?.id.replace(/(?:^|\/)[^/]*$/, "");
  return [...(whole ? [key(panel, row, "whole", whole)] : []), ...(above ? [key(panel, row, "row", above)] : [])];
}

function wholeKeys(panel: Panel, row: number): readonly string[] {
  const { reported, indicators, areas } = panel;
  const of = totalOf(panel, row);
  const own = of === "area" ? areas[reported.area[row] ?? 0]?.code : indicators[reported.indicator[row] ?? 0]?.id;
  return of && own !== undefined ? [key(panel, row, "whole", own), key(panel, row, "row", own)] : [];
}

function totalOf({ reported, comparisons }: Panel, row: number): "area" | "indicator" | undefined {
  const reference = comparisons[reported.comparison[row] ?? 0]?.reference;
  return reference?.kind === "total" ? reference.of : undefined;
}

function key(panel: Panel, row: number, by: By, whole: string): string {
  const { reported } = panel;
  const other = totalOf(panel, row) === "area" ? reported.indicator[row] : reported.area[row];
  return `${reported.comparison[row]} ${reported.period[row]} ${reported.vintage[row]} ${other} ${by} ${whole}`;
}
