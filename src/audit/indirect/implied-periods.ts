import type { Interval } from "../../model/interval.ts";
import { endDay, type Period, periodAt, startDay, toDate } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { containing } from "../../model/period-within.ts";
import type { BaseCandidate } from "./base-candidates.ts";
import { levelKey } from "./level-key.ts";
import { samePlace } from "./place.ts";
import type { Print } from "./print.ts";

/** Most ways in which one base is put together. */
const most = 6;

/** A base of one period as a figure or a print gives it. */
export interface KnownBase {
  readonly base: Interval;
  readonly print?: Print;
}

/** What the data itself says of a level. */
export type LevelsKnown = (series: string, key: string) => readonly Interval[];

/**
 * Bases that are put together from those of other periods: six months are the first quarter and the second, ten months are nine and the
 * tenth. Of flows only; each base is one that another print implies, or a figure of the data.
 */
export class ImpliedPeriods {
  readonly #prints = new Map<string, Print[]>();
  readonly #known: LevelsKnown;
  readonly #isFlow: (series: string) => boolean;

  constructor(prints: Iterable<Print>, known: LevelsKnown, isFlow: (series: string) => boolean) {
    this.#known = known;
    this.#isFlow = isFlow;
    for (const print of prints) {
      if (!print.implied) continue;
      const key = `${print.series}\t${print.base}`;
      const list = this.#prints.get(key);
      if (list) list.push(print);
      else this.#prints.set(key, [print]);
    }
  }

  candidates(print: Print): readonly BaseCandidate[] {
    if (!this.#isFlow(print.series)) return [];
    const found: BaseCandidate[] = [];
    for (const { key, plus, minus } of relationsOf(print.base)) {
      const [first, second] = [this.#bases(print, key), this.#bases(print, plus ?? minus ?? "")];
      for (const one of first)
        for (const other of second) {
          // Two figures of the data are what the plain comparison was held to already.
          if (!one.print && !other.print) continue;
          const base = plus === undefined ? one.base.sub(other.base) : one.base.add(other.base);
          if (base.low.sign() <= 0) continue;
          found.push({ from: "periods", base, prints: [one, other].flatMap((each) => each.print ?? []) });
          if (found.length >= most) return found;
        }
    }
    return found;
  }

  #bases(print: Print, key: string): readonly KnownBase[] {
    const prints = (this.#prints.get(`${print.series}\t${key}`) ?? []).filter(
      (other) => !samePlace(other.place, print.place),
    );
    const own = prints.filter(({ place }) => place.vintage === print.place.vintage);
    const chosen = own.length > 0 ? own : prints.slice(-2);
    return [
      ...chosen.flatMap((other) => (other.implied ? [{ base: other.implied, print: other }] : [])),
      ...this.#known(print.series, key).map((base) => ({ base })),
    ];
  }
}

interface Relation {
  readonly key: string;
  readonly plus?: string;
  readonly minus?: string;
}

/** Ways to put a period together: a total to date and its last part; what a total to date has beyond the one before. */
function relationsOf(key: string): readonly Relation[] {
  const of = parsePeriod(key);
  if (!of) return [];
  const found: Relation[] = [];
  const year = containing("A", startDay(of));
  if (startDay(of) === startDay(year)) {
    for (const frequency of ["M", "Q", "S"] as const) {
      const last = containing(frequency, endDay(of));
      if (endDay(last) !== endDay(of) || startDay(last) <= startDay(of)) continue;
      found.push({ key: levelKey(window(year, startDay(last) - 1), false), plus: levelKey(last, false) });
    }
    for (const frequency of ["M", "Q", "S"] as const) {
      const next = containing(frequency, endDay(of) + 1);
      if (startDay(next) !== endDay(of) + 1 || endDay(next) > endDay(year)) continue;
      found.push({ key: levelKey(window(year, endDay(next)), false), minus: levelKey(next, false) });
    }
  }
  if (of.kind === "regular" && startDay(of) > startDay(year))
    found.push({
      key: levelKey(window(year, endDay(of)), false),
      minus: levelKey(window(year, startDay(of) - 1), false),
    });
  return found;
}

function window(year: Period, lastDay: number): Period {
  return toDate(year, periodAt("D", lastDay));
}
