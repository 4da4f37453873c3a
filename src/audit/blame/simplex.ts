import { Rational } from "../../model/rational.ts";
import { compareNear, type Near, nearOf, nearZero, plusNear, type Reach } from "./reach.ts";

/** A sum of variables by their places, each times a factor, and what it may come to. */
export interface Row {
  readonly factors: ReadonlyMap<number, Rational>;
  readonly reach: Reach;
}

/** Places of variables and of rows that cannot all be kept to at once. */
export interface Conflict {
  readonly variables: readonly number[];
  readonly rows: readonly number[];
}

const minusOne = Rational.of(-1n);

/**
 * Whether variables can keep within their reaches and rows within theirs, exactly: the general simplex method of Dutertre and de Moura
 * (2006), with Bland's rule, so that it ends and always takes the same way. Where they cannot, the row that is stuck says why.
 *
 * For instance:
 * // x + y = z with x = y = z = 1 is in conflict: x, y, z and the row; with z free it is not, and z comes to 2 at least and at most
 */
export class Simplex {
  readonly #count: number;
  readonly #reaches: readonly Reach[];
  /** What each basic variable is made of the others. */
  readonly #rows: Map<number, Map<number, Rational>>;
  readonly #values: Near[];

  constructor(reaches: readonly Reach[], rows: readonly Row[]) {
    this.#count = reaches.length;
    this.#reaches = [...reaches, ...rows.map(({ reach }) => reach)];
    this.#values = reaches.map(({ low, high }) => (low ? nearOf(low, 1) : high ? nearOf(high, -1) : nearZero));
    this.#rows = new Map(rows.map(({ factors }, at) => [reaches.length + at, new Map(factors)]));
    for (const [basic, row] of this.#rows) this.#values[basic] = this.#sum(row);
  }

  /** Undefined where all can be kept to. */
  conflict(): Conflict | undefined {
    for (;;) {
      const stuck = this.#violated();
      if (!stuck) return undefined;
      const { basic, side } = stuck;
      const row = this.#row(basic);
      const entering = this.#entering(row, side);
      if (entering === undefined) return this.#conflictOf(basic, row);
      const end = side > 0 ? this.#low(basic) : this.#high(basic);
      if (end) this.#moveTo(basic, entering, end);
    }
  }

  /** The least or the most that a variable can be, once {@link conflict} found none; undefined where nothing ends it. */
  furthest(variable: number, side: 1 | -1): Near | undefined {
    for (;;) {
      const row = this.#rows.get(variable) ?? new Map([[variable, Rational.one]]);
      const entering = this.#entering(row, side);
      if (entering === undefined) return this.#value(variable);
      const up = ((row.get(entering) ?? Rational.zero).sign() * side) as 1 | -1;
      const limit = this.#limit(entering, up);
      if (!limit) return undefined;
      if (limit.basic === entering) this.#shift(entering, limit.end);
      else this.#moveTo(limit.basic, entering, limit.end);
    }
  }

  #violated(): { readonly basic: number; readonly side: 1 | -1 } | undefined {
    let found: { readonly basic: number; readonly side: 1 | -1 } | undefined;
    for (const basic of this.#rows.keys()) {
      if (found && basic > found.basic) continue;
      const [low, high, value] = [this.#low(basic), this.#high(basic), this.#value(basic)];
      if (low && compareNear(value, low) < 0) found = { basic, side: 1 };
      else if (high && compareNear(value, high) > 0) found = { basic, side: -1 };
    }
    return found;
  }

  /** The first variable of a row that can move so that the row grows (or shrinks). */
  #entering(row: ReadonlyMap<number, Rational>, side: 1 | -1): number | undefined {
    let found: number | undefined;
    for (const [variable, factor] of row) {
      if (found !== undefined && variable > found) continue;
      const up = factor.sign() * side > 0;
      const end = up ? this.#high(variable) : this.#low(variable);
      if (!end || compareNear(this.#value(variable), end) * (up ? 1 : -1) < 0) found = variable;
    }
    return found;
  }

  /** What stops a variable first on its way up or down: itself, or a basic variable that moves with it. */
  #limit(entering: number, up: 1 | -1): { readonly basic: number; readonly end: Near } | undefined {
    const own = up > 0 ? this.#high(entering) : this.#low(entering);
    let best = own && { basic: entering, end: own, way: distance(this.#value(entering), own, Rational.one, up) };
    for (const [basic, row] of this.#rows) {
      const factor = row.get(entering);
      if (!factor) continue;
      const end = factor.sign() * up > 0 ? this.#high(basic) : this.#low(basic);
      if (!end) continue;
      const way = distance(this.#value(basic), end, factor, up);
      const order = best ? compareNear(way, best.way) : -1;
      if (order < 0 || (order === 0 && best && basic < best.basic)) best = { basic, end, way };
    }
    return best && { basic: best.basic, end: best.end };
  }

  #conflictOf(basic: number, row: ReadonlyMap<number, Rational>): Conflict {
    const all = [basic, ...row.keys()].sort((a, b) => a - b);
    return {
      variables: all.filter((each) => each < this.#count),
      rows: all.flatMap((each) => (each < this.#count ? [] : [each - this.#count])),
    };
  }

  /** Takes a basic variable to a value by moving another one, which takes its place. */
  #moveTo(basic: number, entering: number, end: Near): void {
    const row = this.#row(basic);
    const factor = row.get(entering) ?? Rational.one;
    const way = plusNear(end, this.#value(basic), minusOne);
    this.#shift(entering, plusNear(this.#value(entering), way, Rational.one.div(factor)));
    this.#pivot(basic, entering, row, factor);
  }

  /** Moves a variable that is free to move, and all that are made of it. */
  #shift(variable: number, to: Near): void {
    const way = plusNear(to, this.#value(variable), minusOne);
    this.#values[variable] = to;
    for (const [basic, row] of this.#rows) {
      const factor = row.get(variable);
      if (factor) this.#values[basic] = plusNear(this.#value(basic), way, factor);
    }
  }

  #pivot(basic: number, entering: number, row: Map<number, Rational>, factor: Rational): void {
    const turned = new Map<number, Rational>([[basic, Rational.one.div(factor).reduce()]]);
    for (const [variable, own] of row)
      if (variable !== entering) turned.set(variable, own.negate().div(factor).reduce());
    this.#rows.delete(basic);
    for (const other of this.#rows.values()) {
      const share = other.get(entering);
      if (!share) continue;
      other.delete(entering);
      for (const [variable, own] of turned) {
        const sum = (other.get(variable) ?? Rational.zero).add(own.mul(share)).reduce();
        if (sum.sign() === 0) other.delete(variable);
        else other.set(variable, sum);
      }
    }
    this.#rows.set(entering, turned);
  }

  #sum(row: ReadonlyMap<number, Rational>): Near {
    let sum = nearZero;
    for (const [variable, factor] of row) sum = plusNear(sum, this.#value(variable), factor);
    return sum;
  }

  #row(basic: number): Map<number, Rational> {
    return this.#rows.get(basic) ?? new Map();
  }

  #value(variable: number): Near {
    return this.#values[variable] ?? nearZero;
  }

  #low(variable: number): Near | undefined {
    const low = this.#reaches[variable]?.low;
    return low && nearOf(low, 1);
  }

  #high(variable: number): Near | undefined {
    const high = this.#reaches[variable]?.high;
    return high && nearOf(high, -1);
  }
}

/** How far a variable may move until what it moves with a factor comes to its end. */
function distance(from: Near, end: Near, factor: Rational, up: 1 | -1): Near {
  const way = plusNear(end, from, minusOne);
  return plusNear(nearZero, way, Rational.of(BigInt(up)).div(factor).reduce());
}
