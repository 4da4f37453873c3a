import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rangeOf } from "../../src/audit/range.ts";
import { changeFromFall } from "../../src/compare/change-from-fall.ts";
import { changeFromRise } from "../../src/compare/change-from-rise.ts";
import { difference } from "../../src/compare/difference.ts";
import { percentChange } from "../../src/compare/percent-change.ts";
import { percentFall } from "../../src/compare/percent-fall.ts";
import { percentOf } from "../../src/compare/percent-of.ts";
import { product } from "../../src/compare/product.ts";
import { sum } from "../../src/compare/sum.ts";
import { exactArithmetic, type Formula } from "../../src/model/arithmetic.ts";
import { Interval } from "../../src/model/interval.ts";
import { Rational } from "../../src/model/rational.ts";

const formulas: Readonly<Record<string, Formula>> = {
  percentOf,
  percentChange,
  percentFall,
  difference,
  product,
  sum,
  changeFromFall,
  changeFromRise,
};

/** Ends above zero, over quarters, so that the ends of two intervals are often equal or a step apart. */
const end = fc.integer({ min: 1, max: 60 }).map((quarters) => Rational.of(BigInt(quarters), 4n));

const interval = fc.oneof(
  end.map((value) => Interval.point(value)),
  fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .filter(([a, b]) => a.compare(b) < 0)
    .map(([a, b, lowOpen, highOpen]) => Interval.of(a, b, lowOpen, highOpen)),
);

/** A number of the interval at so many 64ths of its width. */
function at(of: Interval, parts: number): Rational {
  return of.low.add(of.width().mul(Rational.of(BigInt(parts), 64n)));
}

const parts = fc.integer({ min: 0, max: 64 });

function worked(formula: Formula, operands: readonly Rational[]): Rational | undefined {
  const value = formula(exactArithmetic, operands);
  return value instanceof Rational ? value : undefined;
}

describe.each(Object.entries(formulas))("everything that %s can come to", (_name, formula) => {
  it("holds what it is of any numbers in the operands", () => {
    fc.assert(
      fc.property(interval, interval, parts, parts, (one, other, left, right) => {
        const range = rangeOf(formula, [one, other]);
        const operands = [at(one, left), at(other, right)] as const;
        if (range === "zero-base" || !one.contains(operands[0]) || !other.contains(operands[1])) return;
        const value = worked(formula, operands);
        expect(value !== undefined && range.contains(value)).toBe(true);
      }),
    );
  });

  it("ends where its corners do, and is closed only at an end that is reached", () => {
    fc.assert(
      fc.property(interval, interval, (one, other) => {
        const range = rangeOf(formula, [one, other]);
        if (range === "zero-base") return;
        const corners = [one.low, one.high].flatMap((left) =>
          [other.low, other.high].map((right) => ({ left, right, value: worked(formula, [left, right]) })),
        );
        for (const [edge, open] of [
          [range.low, range.lowOpen],
          [range.high, range.highOpen],
        ] as const) {
          const there = corners.filter(({ value }) => value?.equals(edge));
          expect(there.length).toBeGreaterThan(0);
          expect(open).toBe(!there.some(({ left, right }) => one.contains(left) && other.contains(right)));
        }
      }),
    );
  });
});

describe("a range", () => {
  const of = (low: string, high: string, lowOpen = false, highOpen = false) =>
    Interval.of(Rational.parse(low), Rational.parse(high), lowOpen, highOpen);

  test("over a number that the formula names twice is that of one number, not of two", () => {
    expect(String(rangeOf(changeFromFall, [of("1.5", "2.5"), of("7.5", "8.5")]))).toBe("[0.75, 0.85]");
  });

  test("is open where a number ends openly: from below 1.25 over at least 0.75", () => {
    expect(String(rangeOf(percentOf, [of("1", "1.25", false, true), of("0.75", "1")]))).toBe("[1, 5/3)");
  });

  test("is undefined where the base may be zero", () => {
    expect(rangeOf(percentOf, [of("1", "2"), of("-0.5", "0.5")])).toBe("zero-base");
    expect(rangeOf(changeFromRise, [of("7.5", "8.5"), of("7.5", "8.5")])).toBe("zero-base");
  });

  test("of three numbers is what rounding leaves of each", () => {
    const rounded = of("0.5", "1.5");
    expect(String(rangeOf(sum, [rounded, rounded, rounded]))).toBe("[1.5, 4.5]");
  });

  test("of nothing but whole things is one number", () => {
    expect(String(rangeOf(percentOf, [of("5", "5"), of("8", "8")]))).toBe("[0.625, 0.625]");
  });
});
