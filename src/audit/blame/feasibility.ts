import type { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { type Constraint, constraintsOf } from "./constraints.ts";
import { numbersIn, type Printed, type Relation } from "./network.ts";
import { anything, type End, type Near, type Reach, reachOf } from "./reach.ts";
import { type Row, Simplex } from "./simplex.ts";

/** A number that is held to be wrong, or two that changed places. */
export interface Move {
  readonly numbers: readonly string[];
  readonly swap: boolean;
}

/** What the relations of a network are as rows, with which relation each row came from. */
interface System {
  readonly simplex: Simplex;
  readonly places: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
}

/**
 * Whether a network of relations can hold once some of its numbers are open. With `goals` only these have to, and those that open numbers
 * stand in: the others hold as they did.
 */
export class Feasibility {
  readonly numbers: ReadonlyMap<string, Printed>;
  readonly relations: readonly Relation[];
  readonly #goals: ReadonlySet<Relation> | undefined;

  constructor(numbers: readonly Printed[], relations: readonly Relation[], goals?: readonly Relation[]) {
    this.numbers = new Map(numbers.map((number) => [number.id, number]));
    this.relations = relations;
    this.#goals = goals && new Set(goals);
  }

  /** The known numbers that cannot all be right once the moves are made; undefined where they can. */
  conflict(moves: readonly Move[]): ReadonlySet<string> | undefined {
    const intervals = this.intervals(moves);
    const system = this.#system(intervals, moves);
    if ("failed" in system) return this.#known(system.failed, intervals);
    const conflict = system.simplex.conflict();
    if (!conflict) return undefined;
    const ids = [...system.places.keys()];
    const involved = [
      ...conflict.variables.flatMap((place) => ids[place] ?? []),
      ...conflict.rows.flatMap((row) => {
        const relation = system.relations[row];
        return relation ? numbersIn(relation) : [];
      }),
    ];
    return this.#known(involved, intervals);
  }

  /** What a number may be, all relations holding, with some numbers fixed; undefined where they cannot hold. */
  reach(id: string, moves: readonly Move[], fixed: ReadonlyMap<string, Interval>): Reach | undefined {
    const system = this.#system(new Map([...this.intervals(moves), ...fixed]), moves);
    if ("failed" in system || system.simplex.conflict()) return undefined;
    const place = system.places.get(id);
    if (place === undefined) return this.numbers.get(id)?.within ?? anything;
    const low = endOf(system.simplex.furthest(place, -1));
    const high = endOf(system.simplex.furthest(place, 1));
    return { ...(low && { low }), ...(high && { high }) };
  }

  /** What each known number may stand for, once the moves are made. */
  intervals(moves: readonly Move[]): ReadonlyMap<string, Interval> {
    const open = new Set(moves.flatMap(({ numbers, swap }) => (swap ? [] : numbers)));
    const found = new Map<string, Interval>();
    for (const { id, interval } of this.numbers.values()) if (interval && !open.has(id)) found.set(id, interval);
    for (const { numbers, swap } of moves) {
      const [one = "", other = ""] = numbers;
      const [a, b] = [this.numbers.get(one)?.interval, this.numbers.get(other)?.interval];
      if (swap && a && b) found.set(one, b).set(other, a);
    }
    return found;
  }

  #hasToHold(relation: Relation, moved: ReadonlySet<string>): boolean {
    if (this.#goals === undefined || this.#goals.has(relation)) return true;
    return numbersIn(relation).some((id) => moved.has(id) || this.numbers.get(id)?.interval === undefined);
  }

  #known(ids: readonly string[], intervals: ReadonlyMap<string, Interval>): ReadonlySet<string> {
    return new Set(ids.filter((id) => intervals.has(id)));
  }

  #system(
    intervals: ReadonlyMap<string, Interval>,
    moves: readonly Move[],
  ): System | { readonly failed: readonly string[] } {
    const places = new Map<string, number>();
    const reaches: Reach[] = [];
    const rows: Row[] = [];
    const relations: Relation[] = [];
    const placeOf = (id: string): number => {
      const known = places.get(id);
      if (known !== undefined) return known;
      places.set(id, reaches.length);
      const interval = intervals.get(id);
      reaches.push(interval ? reachOf(interval) : (this.numbers.get(id)?.within ?? anything));
      return reaches.length - 1;
    };
    const moved = new Set(moves.flatMap((move) => move.numbers));
    for (const relation of this.relations) {
      if (!this.#hasToHold(relation, moved)) continue;
      const constraints = constraintsOf(relation, intervals);
      if (constraints === "fails") return { failed: numbersIn(relation) };
      for (const constraint of constraints) {
        rows.push(rowOf(constraint, placeOf));
        relations.push(relation);
      }
    }
    return { simplex: new Simplex(reaches, rows), places, relations };
  }
}

function rowOf({ form, reach }: Constraint, placeOf: (id: string) => number): Row {
  const factors = new Map([...form.factors].map(([id, factor]) => [placeOf(id), factor]));
  const moved = (end: End): End => ({ ...end, value: end.value.sub(form.constant) });
  return {
    factors,
    reach: { ...(reach.low && { low: moved(reach.low) }), ...(reach.high && { high: moved(reach.high) }) },
  };
}

function endOf(near: Near | undefined): End | undefined {
  return near && { value: near.real.reduce(), open: near.tiny.compare(Rational.zero) !== 0 };
}
