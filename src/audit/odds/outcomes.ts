import type { Quantity } from "../../facts/quantity.ts";
import { slipRate } from "./rates.ts";
import { outcomeRatio } from "./shared-link.ts";

/** What became of a reading: whether it agrees, and how likely that would have been by chance. */
export interface Outcome {
  readonly reported: Quantity;
  readonly shape: string;
  readonly agrees: boolean;
  readonly chance: number;
}

/** What several outcomes say together: the sum of their worth, and how many agree that hardly would by chance. */
export interface Evidence {
  readonly worth: number;
  readonly agreeing: number;
}

/** The outcomes of one pattern, one for each number: the agreement that is least by chance, where there is one. */
export class Outcomes {
  readonly #best = new Map<Quantity, Outcome>();

  enter(outcome: Outcome): void {
    const known = this.#best.get(outcome.reported);
    if (!known || (outcome.agrees && (!known.agrees || outcome.chance < known.chance)))
      this.#best.set(outcome.reported, outcome);
  }

  /** The outcome that stands for a number. */
  of(reported: Quantity): Outcome | undefined {
    return this.#best.get(reported);
  }

  /** All of them added up, by the sentence of their numbers. */
  sums(): Sums {
    const sums = new Sums();
    for (const outcome of this.#best.values()) sums.add(outcome);
    return sums;
  }

  /** The same for each shape by itself. */
  sumsByShape(): ReadonlyMap<string, Sums> {
    const byShape = new Map<string, Sums>();
    for (const outcome of this.#best.values()) {
      const sums = byShape.get(outcome.shape) ?? new Sums();
      byShape.set(outcome.shape, sums);
      sums.add(outcome);
    }
    return byShape;
  }
}

/** Evidence added up sentence by sentence, so that no outcome is looked at again for each of its siblings. */
export class Sums {
  readonly #bySentence = new Map<number, Evidence>();
  #all: Evidence = nothing;

  add(outcome: Outcome): void {
    const { sentence } = outcome.reported;
    const one = evidenceOf(outcome);
    this.#bySentence.set(sentence, plus(this.at(sentence), one));
    this.#all = plus(this.#all, one);
  }

  all(): Evidence {
    return this.#all;
  }

  at(sentence: number): Evidence {
    return this.#bySentence.get(sentence) ?? nothing;
  }

  /** Within so many sentences before and after, without the sentence itself. */
  around(sentence: number, reach: number): Evidence {
    let sum = nothing;
    for (let away = 1; away <= reach; away++) sum = plus(plus(sum, this.at(sentence - away)), this.at(sentence + away));
    return sum;
  }
}

export const nothing: Evidence = Object.freeze({ worth: 0, agreeing: 0 });

export function plus(a: Evidence, b: Evidence): Evidence {
  if (a === nothing) return b;
  if (b === nothing) return a;
  return { worth: a.worth + b.worth, agreeing: a.agreeing + b.agreeing };
}

export function minus(a: Evidence, b: Evidence): Evidence {
  return b === nothing ? a : { worth: a.worth - b.worth, agreeing: a.agreeing - b.agreeing };
}

/** An agreement that is likelier than this by chance speaks for nothing. */
const mostChance = 0.1;

/** What one outcome says. */
export function evidenceOf(outcome: Outcome): Evidence {
  return { worth: worthOf(outcome), agreeing: outcome.agrees && outcome.chance < mostChance ? 1 : 0 };
}

/** How far one link of a pattern being right makes the next one so, and how often readings agree at all. */
const sharedFate = 0.8;
const usualAgreement = 0.3;

/**
 * The logarithm of how much likelier the outcome is if links of this pattern are right, where siblings mostly share their fate:
 * (s (1 - e) + (1 - s) a) / (s c + (1 - s) a) for one that agrees, its counterpart for one that does not.
 */
function worthOf({ agrees, chance }: Outcome): number {
  const rest = (1 - sharedFate) * usualAgreement;
  return Math.log(outcomeRatio(agrees, sharedFate * (1 - slipRate) + rest, sharedFate * chance + rest));
}
