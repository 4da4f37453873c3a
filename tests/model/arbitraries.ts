import fc from "fast-check";
import { Interval } from "../../src/model/interval.ts";
import { Rational } from "../../src/model/rational.ts";

/** Fractions, many of them small so that ties, zeros and equal ends turn up, some of hundreds of digits. */
export const anyRational = fc.oneof(
  { weight: 8, arbitrary: fraction(20n, 12n) },
  { weight: 3, arbitrary: fraction(10n ** 12n, 10n ** 6n) },
  { weight: 1, arbitrary: fraction(10n ** 400n, 10n ** 400n) },
);

/** Fractions over twelfths up to 3, so that two of them are often equal. */
export const smallRational = fc.bigInt(-36n, 36n).map((numerator) => Rational.of(numerator, 12n));

/** Intervals with small ends of every kind; one in four a point. */
export const anyInterval = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(smallRational, smallRational, fc.boolean(), fc.boolean())
      .filter(([a, b]) => !a.equals(b))
      .map(([a, b, lowOpen, highOpen]) =>
        a.compare(b) < 0 ? Interval.of(a, b, lowOpen, highOpen) : Interval.of(b, a, lowOpen, highOpen),
      ),
  },
  { weight: 1, arbitrary: smallRational.map((value) => Interval.point(value)) },
);

function fraction(numerator: bigint, denominator: bigint): fc.Arbitrary<Rational> {
  return fc
    .tuple(fc.bigInt(-numerator, numerator), fc.bigInt(1n, denominator), fc.boolean())
    .map(([a, b, negate]) => Rational.of(a, negate ? -b : b));
}
