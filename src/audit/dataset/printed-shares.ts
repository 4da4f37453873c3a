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
   * 100 where nothing is, or for the branch above them: shares are often adjusted in the last place so that they do. One whole
   * may be split in several ways (by ownership, then by kind of activity), which stand one after the other.
   */
  addUp(row: number): boolean {
    const { reported } = this.#panel;
    this.#splits ??= splitsOf(this.#panel);
    const split = this.#splits.get(partKey(this.#panel, row) ?? "");
    if (!split) return false;
    const printed = (each: number): Rational => {
      const value = reported.value[each] ?? Number.NaN;
      return decimalOf(value, roundedDecimals(value, reported.decimals[each] ?? -1));
    };
    const whole = split.whole === undefined ? hundred : printed(split.whole);
    const at = split.parts.indexOf(row);
    const near = split.parts.slice(Math.max(0, at - mostParts), at + mostParts);
    return hasRun(near.map(printed), near.indexOf(row), whole);
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
    const [part, whole] = [partKey(panel, row), wholeKey(panel, row)];
    if (part !== undefined) of(part).parts.push(row);
    if (whole !== undefined) of(whole).whole = row;
  }
  return found;
}

/** What shares of one whole have in common. */
function partKey(panel: Panel, row: number): string | undefined {
  const { reported, indicators, areas } = panel;
  const of = totalOf(panel, row);
  const parent = (of === "area" ? areas[reported.area[row] ?? 0] : indicators[reported.indicator[row] ?? 0])?.parent;
  return of && parent !== undefined ? key(panel, row, of, parent) : undefined;
}

function wholeKey(panel: Panel, row: number): string | undefined {
  const { reported, indicators, areas } = panel;
  const of = totalOf(panel, row);
  const own = of === "area" ? areas[reported.area[row] ?? 0]?.code : indicators[reported.indicator[row] ?? 0]?.id;
  return of && own !== undefined ? key(panel, row, of, own) : undefined;
}

function totalOf({ reported, comparisons }: Panel, row: number): "area" | "indicator" | undefined {
  const reference = comparisons[reported.comparison[row] ?? 0]?.reference;
  return reference?.kind === "total" ? reference.of : undefined;
}

function key({ reported }: Panel, row: number, of: "area" | "indicator", whole: string): string {
  const other = of === "area" ? reported.indicator[row] : reported.area[row];
  return `${reported.comparison[row]} ${reported.period[row]} ${reported.vintage[row]} ${other} ${whole}`;
}
