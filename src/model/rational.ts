import { nearestDouble } from "./nearest-double.ts";

/**
 * An exact fraction of two whole numbers, `numerator / denominator` with a positive denominator.
 * Fractions are reduced only when they are written out, since most are only compared.
 *
 * @example
 * Rational.of(7491n, 8292n).compare(Rational.parse("0.9034")) // -> 1
 */
export class Rational {
  /** Carries the sign; not necessarily in lowest terms. */
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;

  /** 0. */
  static readonly zero = new Rational(0n, 1n);
  /** 1. */
  static readonly one = new Rational(1n, 1n);

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** `numerator / denominator`. Throws a RangeError where the denominator is zero. */
  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 0n) throw new RangeError("a fraction needs a denominator other than zero");
    return denominator < 0n ? new Rational(-numerator, -denominator) : new Rational(numerator, denominator);
  }

  /** Reads what {@link toString} writes: `-12`, `0.05`, `2/3`. Throws a RangeError on anything else. */
  static parse(text: string): Rational {
    const found = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
    if (!found) throw new RangeError(`not a decimal or a fraction: ${text.slice(0, 40)}`);
    const [, sign, whole = "", decimals, divisor] = found;
    const magnitude = BigInt(whole + (decimals ?? ""));
    const scale = divisor === undefined ? powerOfTen(decimals?.length ?? 0) : BigInt(divisor);
    return Rational.of(sign ? -magnitude : magnitude, scale);
  }

  /** `this + other`, exactly. */
  add(other: Rational): Rational {
    if (this.denominator === other.denominator) return new Rational(this.numerator + other.numerator, this.denominator);
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  /** `this - other`, exactly. */
  sub(other: Rational): Rational {
    return this.add(other.negate());
  }

  /** `this * other`, exactly. */
  mul(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** `this / other`. Throws a RangeError where `other` is zero: callers decide what a zero base means. */
  div(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** `-this`. */
  negate(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  /** The absolute value. */
  abs(): Rational {
    return this.numerator < 0n ? this.negate() : this;
  }

  /** -1, 0 or 1 as this is below, equal to or above `other`. */
  compare(other: Rational): -1 | 0 | 1 {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Whether both are the same number, however they are written: `1/2` equals `2/4`. */
  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  /** -1, 0 or 1 for a negative number, zero, a positive number. */
  sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  /** Whether this is an integer. */
  isWhole(): boolean {
    return this.numerator % this.denominator === 0n;
  }

  /** The greatest whole number that is not above this. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && !this.isWhole() ? quotient - 1n : quotient;
  }

  /** The smallest whole number that is not below this. */
  ceil(): bigint {
    return -this.negate().floor();
  }

  /** The same number in lowest terms. */
  reduce(): Rational {
    const divisor = greatestCommonDivisor(this.numerator, this.denominator);
    return divisor === 1n ? this : new Rational(this.numerator / divisor, this.denominator / divisor);
  }

  /** A terminating decimal where there is one (`16.41`), the reduced fraction otherwise (`2/3`). */
  toString(): string {
    const { numerator, denominator } = this.reduce();
    if (denominator === 1n) return numerator.toString();
    const places = decimalPlaces(denominator);
    return places === undefined ? `${numerator}/${denominator}` : this.toFixed(places);
  }

  /** Rounded half away from zero to `places` decimals, for showing, never for deciding. */
  toFixed(places: number): string {
    const scale = powerOfTen(places);
    const scaled = this.abs().numerator * scale;
    const rounded = (2n * scaled + this.denominator) / (2n * this.denominator);
    const digits = rounded.toString().padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
    return this.numerator < 0n && rounded !== 0n ? `-${text}` : text;
  }

  /** The nearest double, infinite where it is too large for one. Lossy: for drawing and sorting, never for a verdict. */
  toNumber(): number {
    return nearestDouble(this.numerator, this.denominator);
  }
}

const powers: bigint[] = [1n];

/** `10 ** exponent` for a whole exponent from 0. Throws a RangeError on any other. */
export function powerOfTen(exponent: number): bigint {
  if (!(exponent >= 0 && Number.isInteger(exponent))) throw new RangeError(`not a whole exponent from 0: ${exponent}`);
  if (exponent > 4096) return 10n ** BigInt(exponent);
  for (let next = powers.length; next <= exponent; next++) powers.push((powers[next - 1] ?? 1n) * 10n);
  return powers[exponent] ?? 1n;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let left = a < 0n ? -a : a;
  let right = b;
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}

/** How many decimals a fraction over `denominator` needs, or undefined where it never ends. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** `10 ** exponent` for any whole exponent: 1/100 for -2. */
export function tenTo(exponent: number): Rational {
  return exponent >= 0 ? Rational.of(powerOfTen(exponent)) : Rational.of(1n, powerOfTen(-exponent));
}
