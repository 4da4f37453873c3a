import { Rational } from "./rational.ts";

const half = Rational.of(1n, 2n);

/**
 * All numbers from `low` to `high`; an open end is not itself included.
 * `64,8` printed under half-away-from-zero rounding is [64.75, 64.85).
 *
 * @example
 * Interval.closed(Rational.of(1n), Rational.of(2n)).add(Interval.point(Rational.one)).toString() // -> "[2, 3]"
 */
export class Interval {
  /** The lower end, at most `high`. */
  readonly low: Rational;
  /** The upper end. */
  readonly high: Rational;
  /** Whether `low` itself is excluded. */
  readonly lowOpen: boolean;
  /** Whether `high` itself is excluded. */
  readonly highOpen: boolean;

  private constructor(low: Rational, high: Rational, lowOpen: boolean, highOpen: boolean) {
    this.low = low;
    this.high = high;
    this.lowOpen = lowOpen;
    this.highOpen = highOpen;
  }

  /** Throws a RangeError where `low` is above `high`, or the two are equal and an end is open: such a set is empty. */
  static of(low: Rational, high: Rational, lowOpen = false, highOpen = false): Interval {
    const order = low.compare(high);
    if (order > 0 || (order === 0 && (lowOpen || highOpen))) throw new RangeError("an interval cannot be empty");
    return new Interval(low, high, lowOpen, highOpen);
  }

  /** Both ends included. Throws a RangeError where `low` is above `high`. */
  static closed(low: Rational, high: Rational): Interval {
    return Interval.of(low, high);
  }

  /** One value, known exactly. */
  static point(value: Rational): Interval {
    return new Interval(value, value, false, false);
  }

  /** Whether the interval holds exactly one value. */
  isPoint(): boolean {
    return this.low === this.high || this.low.equals(this.high);
  }

  /** Half-way between its ends. */
  middle(): Rational {
    return this.low.add(this.high).mul(half);
  }

  /** `[a, b] + [c, d] = [a + c, b + d]`; an end is open where either operand's is. */
  add(other: Interval): Interval {
    return new Interval(
      this.low.add(other.low),
      this.high.add(other.high),
      this.lowOpen || other.lowOpen,
      this.highOpen || other.highOpen,
    );
  }

  /** `-[a, b] = [-b, -a]`. */
  negate(): Interval {
    return new Interval(this.high.negate(), this.low.negate(), this.highOpen, this.lowOpen);
  }

  /** `[a, b] - [c, d] = [a - d, b - c]`. */
  sub(other: Interval): Interval {
    return this.add(other.negate());
  }

  /** The smallest interval that holds all products `x * y`. */
  mul(other: Interval): Interval {
    return hull(this, other, (a, b) => a.mul(b));
  }

  /**
   * `this / other`, or `"zero-base"` where `other` holds zero or ends at it: the quotient is then unbounded or undefined,
   * and the caller says what that means.
   */
  div(other: Interval): Interval | "zero-base" {
    if (other.low.sign() <= 0 && other.high.sign() >= 0) return "zero-base";
    return hull(this, other, (a, b) => a.div(b));
  }

  /** Whether a value is in the interval; an open end is not. */
  contains(value: Rational): boolean {
    const fromLow = value.compare(this.low);
    const fromHigh = value.compare(this.high);
    return (fromLow > 0 || (fromLow === 0 && !this.lowOpen)) && (fromHigh < 0 || (fromHigh === 0 && !this.highOpen));
  }

  /** Whether the two sets share a number. Open ends that only touch do not meet. */
  meets(other: Interval): boolean {
    return reaches(this, other) && reaches(other, this);
  }

  /** The numbers in both, or undefined where there are none. */
  intersect(other: Interval): Interval | undefined {
    if (!this.meets(other)) return undefined;
    const low = this.low.compare(other.low);
    const high = this.high.compare(other.high);
    return new Interval(
      low >= 0 ? this.low : other.low,
      high <= 0 ? this.high : other.high,
      (low >= 0 && this.lowOpen) || (low <= 0 && other.lowOpen),
      (high <= 0 && this.highOpen) || (high >= 0 && other.highOpen),
    );
  }

  /** `high - low`. */
  width(): Rational {
    return this.high.sub(this.low);
  }

  /** In the notation of mathematics: `[64.75, 64.85)`. */
  toString(): string {
    return `${this.lowOpen ? "(" : "["}${this.low}, ${this.high}${this.highOpen ? ")" : "]"}`;
  }
}

function reaches(a: Interval, b: Interval): boolean {
  const order = a.low.compare(b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/**
 * The hull of `operate` over the four corners. A corner belongs to the result where both its ends are closed, or where
 * one of them is a closed zero, since zero times anything near an open end is still zero.
 */
function hull(x: Interval, y: Interval, operate: (a: Rational, b: Rational) => Rational): Interval {
  if (x.isPoint() && y.isPoint()) return Interval.point(operate(x.low, y.low));
  const corners = [
    corner(x.low, x.lowOpen, y.low, y.lowOpen, operate),
    corner(x.low, x.lowOpen, y.high, y.highOpen, operate),
    corner(x.high, x.highOpen, y.low, y.lowOpen, operate),
    corner(x.high, x.highOpen, y.high, y.highOpen, operate),
  ] as const;
  let [low] = corners;
  let [high] = corners;
  for (const next of corners) {
    const below = next.value.compare(low.value);
    if (below < 0 || (below === 0 && !next.open)) low = next;
    const above = next.value.compare(high.value);
    if (above > 0 || (above === 0 && !next.open)) high = next;
  }
  return Interval.of(low.value, high.value, low.open, high.open);
}

interface Corner {
  readonly value: Rational;
  readonly open: boolean;
}

function corner(
  a: Rational,
  aOpen: boolean,
  b: Rational,
  bOpen: boolean,
  operate: (a: Rational, b: Rational) => Rational,
): Corner {
  const closedZero = (a.sign() === 0 && !aOpen) || (b.sign() === 0 && !bOpen);
  return { value: operate(a, b), open: (aOpen || bOpen) && !closedZero };
}
