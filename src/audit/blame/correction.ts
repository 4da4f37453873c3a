import { exactArithmetic } from "../../model/arithmetic.ts";
import { Interval } from "../../model/interval.ts";
import { rounded } from "../../model/printed-number.ts";
import { Rational } from "../../model/rational.ts";
import type { RuleSign } from "../../model/rule.ts";
import type { Feasibility, Move } from "./feasibility.ts";
import { inverse } from "./inverse.ts";
import { type Change, numbersIn, type Printed, type Relation } from "./network.ts";
import { isWithin, type Reach } from "./reach.ts";

/** What the numbers of a choice would become, each at its own last place, one after the other. */
export class Correction {
  readonly #feasibility: Feasibility;
  readonly #moves: readonly Move[];

  constructor(feasibility: Feasibility, moves: readonly Move[]) {
    this.#feasibility = feasibility;
    this.#moves = moves;
  }

  /** Undefined where one of them would have to be what it cannot be: half a person, itself. */
  changes(): readonly Change[] | undefined {
    const fixed = new Map<string, Interval>();
    const values = new Map<string, Rational>();
    const changes: Change[] = [];
    for (const { numbers, swap } of this.#moves) {
      if (swap) {
        const pair = this.#swapped(numbers);
        if (!pair) return undefined;
        changes.push(...pair);
        continue;
      }
      const printed = this.#feasibility.numbers.get(numbers[0] ?? "");
      const reach = printed && this.#feasibility.reach(printed.id, this.#moves, fixed);
      if (!printed || !reach) return undefined;
      const correction = this.#valueIn(printed, reach, values);
      if (!correction || (printed.value && correction.equals(printed.value))) return undefined;
      values.set(printed.id, correction);
      fixed.set(printed.id, intervalAround(correction, printed));
      changes.push({ id: printed.id, correction, reach });
    }
    return changes;
  }

  #swapped([one = "", other = ""]: readonly string[]): readonly Change[] | undefined {
    const [a, b] = [this.#feasibility.numbers.get(one)?.value, this.#feasibility.numbers.get(other)?.value];
    if (!a || !b || a.equals(b)) return undefined;
    const at = (value: Rational): Reach => ({ low: { value, open: false }, high: { value, open: false } });
    return [
      { id: one, correction: b, reach: at(b), swappedWith: other },
      { id: other, correction: a, reach: at(a), swappedWith: one },
    ];
  }

  /** What a relation makes of the other numbers as they are printed, else the end of its reach that lies nearest. */
  #valueIn(printed: Printed, reach: Reach, values: ReadonlyMap<string, Rational>): Rational | undefined {
    const isExact = printed.interval?.isPoint() ?? false;
    const fits = (value: Rational) => (isExact ? isWithin(reach, value) : meets(reach, intervalAround(value, printed)));
    for (const relation of this.#feasibility.relations) {
      const wanted = numbersIn(relation).includes(printed.id) ? this.#wanted(relation, printed.id, values) : undefined;
      const found =
        wanted && atPlace(wanted, printed.place).find((value) => this.#keeps(relation, printed.id, value, values));
      if (found && fits(found)) return found;
    }
    const around = printed.value ?? Rational.zero;
    const ends = [reach.low, reach.high].flatMap((end) => end ?? []);
    const near = ends.sort((a, b) => a.value.sub(around).abs().compare(b.value.sub(around).abs()))[0];
    if (!near) return undefined;
    return atPlace(near.value, printed.place).find(fits);
  }

  /** Whether a relation that is no equation holds with a number, the others as they are: 120 is no less than 0.6 of 200, and 119 is. */
  #keeps(relation: Relation, id: string, value: Rational, values: ReadonlyMap<string, Rational>): boolean {
    const { sign = "=", reported, operands, formula } = relation;
    if (sign === "=") return true;
    const as = (each: string) => (each === id ? value : this.#valueOf(each, values));
    const [target, known] = [
      reported === undefined ? Rational.zero : as(reported),
      operands.flatMap((each) => as(each) ?? []),
    ];
    const exact = known.length === operands.length ? formula(exactArithmetic, known) : "zero-base";
    return target !== undefined && exact !== "zero-base" && stands(exact.compare(target), sign);
  }

  /** What an equation makes of a number, or where a rule that is none ends. */
  #wanted(relation: Relation, id: string, values: ReadonlyMap<string, Rational>): Rational | undefined {
    const own = relation.operands.map((operand) => this.#valueOf(operand, values));
    const known = own.flatMap((value) => value ?? []);
    if (relation.reported === id) {
      if (known.length < own.length) return undefined;
      const exact = relation.formula(exactArithmetic, known);
      return exact === "zero-base" ? undefined : exact;
    }
    const at = relation.operands.indexOf(id);
    const filled = own.flatMap((value, place) => value ?? (place === at ? [Rational.one] : []));
    const target = relation.reported === undefined ? Rational.zero : this.#valueOf(relation.reported, values);
    if (!target || filled.length < own.length) return undefined;
    return inverse(relation.formula, filled, at, target);
  }

  #valueOf(id: string, values: ReadonlyMap<string, Rational>): Rational | undefined {
    const swap = this.#moves.find(({ numbers, swap: is }) => is && numbers.includes(id));
    const source = swap?.numbers.find((each) => each !== id) ?? id;
    return values.get(id) ?? this.#feasibility.numbers.get(source)?.value;
  }
}

function meets({ low, high }: Reach, interval: Interval): boolean {
  const above = low ? interval.high.compare(low.value) : 1;
  const below = high ? interval.low.compare(high.value) : -1;
  const opens = (open: boolean | undefined, other: boolean) => !open && !other;
  return (
    (above > 0 || (above === 0 && opens(low?.open, interval.highOpen))) &&
    (below < 0 || (below === 0 && opens(high?.open, interval.lowOpen)))
  );
}

/** What a printed number would stand for if it were this one. */
function intervalAround(value: Rational, { interval, place }: Printed): Interval {
  return interval?.isPoint() ? Interval.point(value) : rounded(value, place, "half");
}

/** How two numbers that compare so stand to each other. */
function stands(compared: number, sign: RuleSign): boolean {
  const isEqual = compared === 0 && sign.endsWith("=");
  return isEqual || (compared > 0 && sign.startsWith(">")) || (compared < 0 && sign.startsWith("<"));
}

/** A number at its last place, and its neighbours there. */
function atPlace(value: Rational, place: Rational): readonly Rational[] {
  const close = toPlace(value, place);
  return [close, close.add(place), close.sub(place)];
}

function toPlace(value: Rational, place: Rational): Rational {
  return Rational.of(value.div(place).add(Rational.of(1n, 2n)).floor()).mul(place);
}
