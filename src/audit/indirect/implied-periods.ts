import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { BaseCandidate } from "./base-candidates.ts";
import { type PeriodRelation, periodRelations } from "./period-relations.ts";
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
 * tenth, nine months are three quarters. Of flows only; each base is one that another print implies, or a figure of the data.
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
    for (const relation of periodRelations(print.base))
      for (const bases of this.#combinations(print, relation)) {
        // Figures of the data alone are what the plain comparison was held to already.
        if (bases.every((each) => !each.print)) continue;
        const base = totalOf(bases, relation.plus.length);
        if (base.low.sign() <= 0) continue;
        found.push({ from: "periods", base, prints: bases.flatMap((each) => each.print ?? []) });
        if (found.length >= most) return found;
      }
    return found;
  }

  /** The bases of a relation's levels, in its order: of two levels all that are known, of more the first of each. */
  #combinations(print: Print, { plus, minus }: PeriodRelation): readonly (readonly KnownBase[])[] {
    const all = [...plus, ...minus];
    const levels: (readonly KnownBase[])[] = [];
    for (const key of all) {
      const bases = this.#bases(print, key);
      if (bases.length === 0) return [];
      levels.push(all.length > 2 ? bases.slice(0, 1) : bases);
    }
    return levels.reduce<readonly (readonly KnownBase[])[]>(
      (before, bases) => before.flatMap((chosen) => bases.map((base) => [...chosen, base])),
      [[]],
    );
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

/** The sum of the first bases, less the others. */
function totalOf(bases: readonly KnownBase[], added: number): Interval {
  return bases.reduce(
    (sum, { base }, at) => (at < added ? sum.add(base) : sum.sub(base)),
    Interval.point(Rational.zero),
  );
}
