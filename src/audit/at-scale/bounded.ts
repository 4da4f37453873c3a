import type { Arithmetic } from "../../model/arithmetic.ts";
import { Rational } from "../../model/rational.ts";

/** Doubles, and how far each may be off from the number that it stands for: never less than it is. */
export interface Bounded {
  readonly value: Float64Array;
  readonly error: Float64Array;
}

/** Twice the largest relative error of one operation on doubles, so that computing the bound itself is covered too. */
export const unitRoundoff = 2 ** -52;
/** What a bound is blown up by, for the few operations that it was itself computed with. */
const inflation = 1 + 2 ** -46;
/** What is lost where a result is too small to have all its digits. */
const smallest = 2 ** -1020;
/** A divisor that is known to fewer digits is taken for one that may be zero. */
const fewestLeft = 2 ** -10;

/**
 * Arithmetic on blocks of doubles that carries a bound of its error along: a formula written for fractions runs on it as it
 * is, thousands of rows at once. Columns are taken from a pool; {@link reset} gives all back for the next block.
 *
 * Sum and difference: `|ea| + |eb|` and one rounding. Product: `|a| eb + |b| ea + ea eb` and one rounding. Quotient:
 * `(ea + |q| eb) / (|b| - eb)` and one rounding; infinite where the divisor may be zero.
 */
export class BoundedBlock implements Arithmetic<Bounded> {
  readonly #size: number;
  readonly #pool: Bounded[] = [];
  #used = 0;
  #length = 0;

  constructor(size: number) {
    this.#size = size;
  }

  reset(length: number): void {
    this.#used = 0;
    this.#length = length;
  }

  take(): Bounded {
    const found = this.#pool[this.#used];
    const column = found ?? { value: new Float64Array(this.#size), error: new Float64Array(this.#size) };
    if (!found) this.#pool.push(column);
    this.#used++;
    return column;
  }

  readonly constant = (rational: Rational): Bounded => {
    const column = this.take();
    const value = rational.toNumber();
    column.value.fill(value, 0, this.#length);
    column.error.fill(Number.isInteger(value) ? 0 : Math.abs(value) * unitRoundoff, 0, this.#length);
    return column;
  };

  readonly whole = (value: bigint): Bounded => this.constant(Rational.of(value));
  readonly add = (a: Bounded, b: Bounded): Bounded => this.#sum(a, b, 1);
  readonly sub = (a: Bounded, b: Bounded): Bounded => this.#sum(a, b, -1);

  readonly mul = (a: Bounded, b: Bounded): Bounded => {
    const { value, error } = this.take();
    for (let row = 0; row < this.#length; row++) {
      const x = a.value[row] ?? 0;
      const y = b.value[row] ?? 0;
      const ex = a.error[row] ?? 0;
      const ey = b.error[row] ?? 0;
      const product = x * y;
      value[row] = product;
      const carried = Math.abs(x) * ey + Math.abs(y) * ex + ex * ey;
      error[row] = carried * inflation + Math.abs(product) * unitRoundoff + smallest;
    }
    return { value, error };
  };

  readonly div = (a: Bounded, b: Bounded): Bounded => {
    const { value, error } = this.take();
    for (let row = 0; row < this.#length; row++) {
      const x = a.value[row] ?? 0;
      const y = b.value[row] ?? 0;
      const ex = a.error[row] ?? 0;
      const ey = b.error[row] ?? 0;
      const quotient = x / y;
      value[row] = quotient;
      const least = Math.abs(y) - ey * inflation;
      const carried = (ex + Math.abs(quotient) * ey) / least;
      error[row] =
        least > Math.abs(y) * fewestLeft
          ? carried * inflation + Math.abs(quotient) * unitRoundoff * inflation + smallest
          : Number.POSITIVE_INFINITY;
    }
    return { value, error };
  };

  #sum(a: Bounded, b: Bounded, sign: 1 | -1): Bounded {
    const { value, error } = this.take();
    for (let row = 0; row < this.#length; row++) {
      const sum = (a.value[row] ?? 0) + sign * (b.value[row] ?? 0);
      value[row] = sum;
      error[row] = ((a.error[row] ?? 0) + (b.error[row] ?? 0)) * inflation + Math.abs(sum) * unitRoundoff;
    }
    return { value, error };
  }
}
