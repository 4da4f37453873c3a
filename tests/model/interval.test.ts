import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Interval } from "../../src/model/interval.ts";
import { Rational } from "../../src/model/rational.ts";
import { anyInterval, smallRational } from "./arbitraries.ts";

/** Reads `[1, 2)`. */
function read(text: string): Interval {
  const found = /^([[(])([^,]+), ([^\])]+)([\])])$/.exec(text);
  if (!found) throw new Error(`not an interval: ${text}`);
  const [, left, low = "", high = "", right] = found;
  return Interval.of(Rational.parse(low), Rational.parse(high), left === "(", right === ")");
}

describe("which ends belong to the result", () => {
  it.each([
    ["[1, 2)", "+", "(3, 4]", "(4, 6)"],
    ["[1, 2)", "-", "(3, 4]", "[-3, -1)"],
    ["[-1, 2]", "*", "[-3, 4)", "[-6, 8)"],
    ["(-1, 2]", "*", "[-3, 4]", "[-6, 8]"],
    ["(1, 2)", "*", "[3, 3]", "(3, 6)"],
    // Two corners give the same end, one of them from an open end: the other reaches it.
    ["[-1, 2]", "*", "(-2, 4]", "[-4, 8]"],
    ["[-1, 2]", "*", "[-2, 4)", "[-4, 8)"],
    ["[-2, 1]", "*", "[-2, 4)", "(-8, 4]"],
    ["[-2, 1]", "*", "(-2, 4]", "[-8, 4]"],
    // Zero times anything is zero, however near the other comes to its open end.
    ["[0, 1)", "*", "(2, 3)", "[0, 3)"],
    ["[0, 0]", "*", "(2, 3)", "[0, 0]"],
    ["(0, 1)", "*", "(2, 3)", "(0, 3)"],
    ["(-1, 0]", "*", "[0, 1)", "(-1, 0]"],
    ["[1, 2)", "/", "(4, 8]", "[0.125, 0.5)"],
    ["[-1, 2)", "/", "(-2, -1]", "(-2, 1]"],
    ["[0, 1)", "/", "(1, 2)", "[0, 1)"],
  ])("%s %s %s is %s", (left, sign, right, expected) => {
    expect(`${apply(sign, read(left), read(right))}`).toBe(expected);
  });

  it("follows 752 cases, down 64.8 %, to the 2,134 to 2,139 of the year before", () => {
    const share = Interval.point(Rational.one).sub(read("[0.6475, 0.6485]"));
    const prior = Interval.point(Rational.of(752n)).div(share);
    expect(prior).toBeInstanceOf(Interval);
    if (prior === "zero-base") return;
    expect([prior.low.ceil(), prior.high.floor()]).toEqual([2134n, 2139n]);
  });
});

describe("division by what may be zero", () => {
  it.each(["[-1, 1]", "[0, 0]", "[0, 1]", "(0, 1)", "(-1, 0)", "[-1, 0]"])("%s is a declared case", (divisor) => {
    expect(read("[1, 2]").div(read(divisor))).toBe("zero-base");
  });
});

describe("meeting", () => {
  it.each([
    // 10 and 11, both truncated, each times -1: a reference XBRL processor, with all ends closed, called them consistent.
    ["(-11, -10]", "(-12, -11]", undefined],
    ["[1, 2]", "[2, 3]", "[2, 2]"],
    ["[1, 2)", "[2, 3]", undefined],
    ["[1, 2]", "(2, 3]", undefined],
    ["(1, 2)", "(1, 2)", "(1, 2)"],
    ["[1, 4)", "(1, 4]", "(1, 4)"],
    ["[1, 9]", "(2, 3)", "(2, 3)"],
    ["[1, 2]", "[3, 4]", undefined],
    ["[5, 5]", "(4, 6)", "[5, 5]"],
  ])("%s and %s share %s", (left, right, shared) => {
    expect(read(left).meets(read(right))).toBe(shared !== undefined);
    expect(read(right).meets(read(left))).toBe(shared !== undefined);
    expect(read(left).intersect(read(right))?.toString()).toBe(shared);
    expect(read(right).intersect(read(left))?.toString()).toBe(shared);
  });
});

describe("what is empty", () => {
  it.each(["[2, 1]", "[1, 1)", "(1, 1]", "(1, 1)"])("%s is refused", (text) => {
    expect(() => read(text)).toThrow(RangeError);
  });
});

describe("against sampled points", () => {
  const operations = ["+", "-", "*", "/"] as const;

  it.each(operations)("x %s y holds every sampled result", (sign) => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (x, y) => {
        const result = apply(sign, x, y);
        if (typeof result === "string") return;
        for (const a of samples(x))
          for (const b of samples(y)) expect(result.contains(exactly(sign, a, b)), `${a} ${sign} ${b}`).toBe(true);
      }),
    );
  });

  it.each(operations)("x %s y is no wider than it must be, and a closed end is reached", (sign) => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (x, y) => {
        const result = apply(sign, x, y);
        if (typeof result === "string") return;
        const found = samples(x).flatMap((a) => samples(y).map((b) => exactly(sign, a, b)));
        const lowest = found.reduce((least, next) => (next.compare(least) < 0 ? next : least));
        const highest = found.reduce((most, next) => (next.compare(most) > 0 ? next : most));
        expect([lowest.equals(result.low), highest.equals(result.high)]).toEqual([!result.lowOpen, !result.highOpen]);
        const near = Rational.of(1n, 1000n);
        expect(lowest.sub(result.low).compare(near) < 0 && result.high.sub(highest).compare(near) < 0).toBe(true);
      }),
    );
  });

  it("two sets meet where a sampled point is in both", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (x, y) => {
        const shared = [...samples(x), ...samples(y)].filter((a) => x.contains(a) && y.contains(a));
        expect(x.meets(y)).toBe(shared.length > 0);
        const both = x.intersect(y);
        expect(both !== undefined).toBe(shared.length > 0);
        for (const a of [...samples(x), ...samples(y)])
          expect(both?.contains(a) ?? false).toBe(x.contains(a) && y.contains(a));
      }),
    );
  });

  it("a point is in the set as its ends say", () => {
    fc.assert(
      fc.property(anyInterval, smallRational, (x, a) => {
        const inside = x.low.toNumber() < a.toNumber() && a.toNumber() < x.high.toNumber();
        const atEnd = (a.equals(x.low) && !x.lowOpen) || (a.equals(x.high) && !x.highOpen);
        expect(x.contains(a)).toBe(inside || atEnd);
      }),
    );
  });

  it("a set turned over twice is itself, and as wide", () => {
    fc.assert(
      fc.property(anyInterval, (x) => {
        expect(x.negate().negate().toString()).toBe(x.toString());
        expect(x.negate().width().equals(x.width())).toBe(true);
      }),
    );
  });
});

type Sign = "+" | "-" | "*" | "/";

function apply(sign: string, x: Interval, y: Interval): Interval | "zero-base" {
  if (sign === "+") return x.add(y);
  if (sign === "-") return x.sub(y);
  return sign === "*" ? x.mul(y) : x.div(y);
}

function exactly(sign: Sign, a: Rational, b: Rational): Rational {
  if (sign === "+") return a.add(b);
  if (sign === "-") return a.sub(b);
  return sign === "*" ? a.mul(b) : a.div(b);
}

/** The ends that belong to the set, points a hair inside each end, a few between, and zero where it holds it. */
function samples(x: Interval): readonly Rational[] {
  if (x.isPoint()) return [x.low];
  const at = (part: Rational) => x.low.add(x.width().mul(part));
  const hair = Rational.of(1n, 10n ** 9n);
  const inner = [hair, Rational.of(1n, 3n), Rational.of(2n, 3n), Rational.one.sub(hair)].map(at);
  const ends = [x.low, x.high].filter((end) => x.contains(end));
  return [...ends, ...inner, ...(x.contains(Rational.zero) ? [Rational.zero] : [])];
}
