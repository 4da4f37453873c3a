import { exactArithmetic, type Formula } from "../../model/arithmetic.ts";
import type { Interval } from "../../model/interval.ts";
import { rounded } from "../../model/printed-number.ts";
import { Rational } from "../../model/rational.ts";
import { rangeOf } from "../range.ts";
import { inverse } from "./inverse.ts";

/** A printed number of a network of relations: its value, what it may stand for, and the size of its last place, in base units. */
export interface Printed {
  readonly id: string;
  readonly value: Rational;
  readonly interval: Interval;
  readonly place: Rational;
}

/** `reported` is what the formula makes of the operands, by their ids. */
export interface Relation {
  readonly reported: string;
  readonly operands: readonly string[];
  readonly formula: Formula;
}

/** A number to change, and what it would become. */
export interface Change {
  readonly id: string;
  readonly correction: Rational;
}

/** The smallest sets of changes after which every relation holds; not complete where the search was stopped. */
export interface MinimalChanges {
  readonly sets: readonly (readonly Change[])[];
  /** The numbers that every set changes. */
  readonly common: readonly string[];
  readonly complete: boolean;
}

/** How often a relation may be worked out before the search stops. */
const mostSteps = 6000;

/**
 * Which numbers to change, as few as possible, so that all relations hold over what each printed number may stand for: single numbers
 * first, then pairs of which neither would do alone. Sets come in the order in which their numbers are given.
 *
 * For instance:
 * // 18,122 is 77.78 % of 23,000; eight targets, 23,000 one of them, make 280,300: 23,300 mends both
 */
export function minimalChanges(numbers: readonly Printed[], relations: readonly Relation[]): MinimalChanges {
  const search = new Search(numbers, relations);
  const single = numbers.flatMap(({ id }) => search.mendedBy(id, new Map()) ?? []).map((change) => [change]);
  const alone = new Set(single.flatMap(([change]) => change?.id ?? []));
  const sets: Change[][] = single;
  if (single.length === 0) {
    for (const [at, first] of numbers.entries())
      for (const correction of search.proposals(first.id, new Map())) {
        const changed = new Map([[first.id, correction]]);
        for (const { id } of numbers.slice(at + 1)) {
          if (alone.has(id) || sets.some((set) => set[0]?.id === first.id && set[1]?.id === id)) continue;
          const second = search.mendedBy(id, changed);
          if (second) sets.push([{ id: first.id, correction }, second]);
        }
      }
  }
  const common = numbers
    .map(({ id }) => id)
    .filter((id) => sets.length > 0 && sets.every((set) => set.some((one) => one.id === id)));
  return { sets, common, complete: !search.stopped };
}

type Changed = ReadonlyMap<string, Rational>;

class Search {
  readonly #numbers: ReadonlyMap<string, Printed>;
  readonly #relations: readonly Relation[];
  #steps = 0;

  constructor(numbers: readonly Printed[], relations: readonly Relation[]) {
    this.#numbers = new Map(numbers.map((number) => [number.id, number]));
    this.#relations = relations;
  }

  get stopped(): boolean {
    return this.#steps > mostSteps;
  }

  /** The change of one more number after which all relations hold; undefined where none does. */
  mendedBy(id: string, changed: Changed): Change | undefined {
    const failing = this.#relations.filter((relation) => !this.#holds(relation, changed));
    if (failing.length === 0 || failing.some((relation) => !isOf(relation, id))) return undefined;
    const correction = this.proposals(id, changed).find((value) => {
      const now = new Map([...changed, [id, value]]);
      return this.#relations.every((relation) => this.#holds(relation, now));
    });
    return correction && { id, correction };
  }

  /** What each relation would have the number be, at its own place. */
  proposals(id: string, changed: Changed): Rational[] {
    const number = this.#numbers.get(id);
    if (!number) return [];
    const found: Rational[] = [];
    for (const relation of this.#relations) {
      if (!isOf(relation, id)) continue;
      const value = this.#wanted(relation, id, changed);
      if (!value || value.sign() !== number.value.sign()) continue;
      const printed = toPlace(value, number.place);
      if (!printed.equals(number.value) && !found.some((one) => one.equals(printed))) found.push(printed);
    }
    return found;
  }

  #wanted(relation: Relation, id: string, changed: Changed): Rational | undefined {
    const values = relation.operands.map((operand) => this.#valueOf(operand, changed));
    if (relation.reported === id) {
      const exact = relation.formula(exactArithmetic, values);
      return exact === "zero-base" ? undefined : exact;
    }
    return inverse(relation.formula, values, relation.operands.indexOf(id), this.#valueOf(relation.reported, changed));
  }

  #holds(relation: Relation, changed: Changed): boolean {
    if (++this.#steps > mostSteps) return false;
    const range = rangeOf(
      relation.formula,
      relation.operands.map((operand) => this.#intervalOf(operand, changed)),
    );
    return range !== "zero-base" && this.#intervalOf(relation.reported, changed).meets(range);
  }

  #valueOf(id: string, changed: Changed): Rational {
    return changed.get(id) ?? this.#printed(id).value;
  }

  #intervalOf(id: string, changed: Changed): Interval {
    const { interval, place } = this.#printed(id);
    const value = changed.get(id);
    return value ? rounded(value, interval.isPoint() ? Rational.zero : place, "half") : interval;
  }

  #printed(id: string): Printed {
    const found = this.#numbers.get(id);
    if (!found) throw new RangeError(`no number ${id} in the network`);
    return found;
  }
}

function isOf({ reported, operands }: Relation, id: string): boolean {
  return reported === id || operands.includes(id);
}

function toPlace(value: Rational, place: Rational): Rational {
  return Rational.of(value.div(place).add(Rational.of(1n, 2n)).floor()).mul(place);
}
