import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { isNarrow } from "./narrow.ts";
import { samePlace } from "./place.ts";
import type { Print } from "./print.ts";

/** Most prints on one way round, and most ways that are tried for one print. */
const longest = 4;
const mostWays = 6;

/** A way from the level that a print is of to the one it is held against, over other prints: each multiplied, or divided by. */
type Way = readonly Step[];

interface Step {
  readonly print: Print;
  /** From its base to what it is of: divided by. */
  readonly back: boolean;
}

/** What came of holding a print to the ways round it. */
export interface Held {
  readonly tried: boolean;
  /** What it is by the way that it agrees with, or else by each that is narrow enough to contradict it: level over base. */
  readonly agreeing?: ByOthers;
  readonly against: readonly ByOthers[];
}

/** What other prints lead to. */
export interface ByOthers {
  readonly range: Interval;
  readonly prints: readonly Print[];
}

/**
 * The levels of each series, tied to each other by the prints that hold one against another. A print is tested by a way round over
 * others: this year's index by its level with base 2019 and that of last year, a year's change by the change of the month before and
 * the two months' own.
 */
export class Chains {
  readonly #steps = new Map<string, Map<string, Step[]>>();

  constructor(prints: Iterable<Print>) {
    for (const print of prints) {
      if (print.ratios.length === 0 || print.of === print.base) continue;
      const levels = this.#steps.get(print.series) ?? new Map<string, Step[]>();
      this.#steps.set(print.series, levels);
      push(levels, print.of, { print, back: false });
      push(levels, print.base, { print, back: true });
    }
  }

  /** The ways round a print, the shortest first, in the order of the sources. */
  *ways(print: Print): Generator<Way> {
    const levels = this.#steps.get(print.series);
    if (!levels) return;
    let found = 0;
    for (let length = 2; length <= longest && found < mostWays; length++) {
      for (const way of this.#waysOf(levels, print, [], [print.of], length)) {
        yield way;
        if (++found >= mostWays) return;
      }
    }
  }

  /** Holds a print to the ways round it, up to the first that it agrees with. */
  hold(print: Print): Held {
    let tried = false;
    const against: ByOthers[] = [];
    for (const way of this.ways(print)) {
      tried = true;
      const prints = way.map((step) => step.print);
      const range = agreeingRange(print, way);
      if (range) return { tried, agreeing: { range, prints }, against: [] };
      const missed = ratioOver(way, 1);
      if (missed && isNarrow(missed)) against.push({ range: missed, prints });
    }
    return { tried, against };
  }

  /** The last print that holds one level of a print's series against another, but for itself. */
  direct({ series, place }: Print, of: string, base: string): Print | undefined {
    const steps = this.#steps.get(series)?.get(of) ?? [];
    return steps
      .filter((step) => !step.back && step.print.base === base && !samePlace(step.print.place, place))
      .map((step) => step.print)
      .reduce<Print | undefined>(
        (last, each) => (last && last.place.vintage > each.place.vintage ? last : each),
        undefined,
      );
  }

  /** One level of a print's series over another, by the shortest way over other prints. */
  between(print: Print, of: string, base: string): Interval | undefined {
    const levels = this.#steps.get(print.series);
    if (!levels) return undefined;
    const wanted = { ...print, of, base };
    for (let length = 1; length <= longest; length++)
      for (const way of this.#waysOf(levels, wanted, [], [of], length)) return ratioOver(way, 0);
    return undefined;
  }

  *#waysOf(
    levels: ReadonlyMap<string, readonly Step[]>,
    print: Print,
    way: Way,
    passed: readonly string[],
    left: number,
  ): Generator<Way> {
    const at = passed.at(-1) ?? "";
    for (const step of levels.get(at) ?? []) {
      const next = step.back ? step.print.of : step.print.base;
      if (next === print.base ? left !== 1 : left === 1 || passed.includes(next)) continue;
      if (samePlace(step.print.place, print.place)) continue;
      if (left === 1) yield [...way, step];
      else yield* this.#waysOf(levels, print, [...way, step], [...passed, next], left - 1);
    }
  }
}

/** What a print would be by a way round; `as`: 0 as the cells hold the others, 1 as they show them. */
function ratioOver(way: Way, as: 0 | 1): Interval | undefined {
  let product: Interval | undefined;
  for (const { print, back } of way) {
    const ratio = print.ratios[as] ?? print.ratios[0];
    if (!ratio) return undefined;
    const next = product ? (back ? product.div(ratio) : product.mul(ratio)) : back ? one.div(ratio) : ratio;
    if (next === "zero-base") return undefined;
    product = next;
  }
  return product;
}

function agreeingRange(print: Print, way: Way): Interval | undefined {
  for (const as of [0, 1] as const) {
    const range = ratioOver(way, as);
    if (range && isNarrow(range) && print.ratios.some((ratio) => ratio.meets(range))) return range;
  }
  return undefined;
}

const one = Interval.point(Rational.one);

function push(levels: Map<string, Step[]>, key: string, step: Step): void {
  const list = levels.get(key);
  if (list) list.push(step);
  else levels.set(key, [step]);
}
