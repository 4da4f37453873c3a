import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerOfTen, Rational } from "../../src/model/rational.ts";
import { anyRational } from "./arbitraries.ts";

const of = Rational.parse;

describe("reading and writing", () => {
  it.each([
    ["752", "752"],
    ["-12", "-12"],
    ["0.05", "0.05"],
    ["64.80", "64.8"],
    ["007", "7"],
    ["-0", "0"],
    ["2/3", "2/3"],
    ["-10/4", "-2.5"],
    ["13271810000", "13271810000"],
    ["1/1024", "0.0009765625"],
  ])("%s is written %s", (text, written) => {
    expect(of(text).toString()).toBe(written);
  });

  it.each(["", "-", "+1", "1,5", "1.", ".5", "1e3", "1/0", "1/-2", "1.5/2", " 1", "1\n", "٣", "NaN", "Infinity"])(
    "%j is refused",
    (text) => {
      expect(() => of(text)).toThrow(RangeError);
    },
  );

  it("gives back what it wrote", () => {
    fc.assert(fc.property(anyRational, (a) => of(a.toString()).equals(a)));
  });
});

describe("arithmetic", () => {
  it.each([
    [
      "119 of 8724 less it, the rise on the year before",
      of("8724").div(of("8605")).sub(Rational.one).toFixed(4),
      "0.0138",
    ],
    ["a tenth and two tenths", of("0.1").add(of("0.2")).toString(), "0.3"],
    ["a third three times", of("1/3").mul(of("3")).toString(), "1"],
    ["149 of 156", of("149").div(of("156")).mul(of("100")).toFixed(2), "95.51"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it("agrees with whole numbers over a common denominator", () => {
    const scale = 2520n; // 1 to 10 divide it
    const scaled = fc
      .tuple(fc.bigInt(-500n, 500n), fc.bigInt(1n, 10n))
      .map(([n, d]) => ({ rational: Rational.of(n, d), units: (n * scale) / d }));
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const units = (value: Rational, by: bigint) => value.mul(Rational.of(by)).toString();
        expect(units(a.rational.add(b.rational), scale)).toBe((a.units + b.units).toString());
        expect(units(a.rational.sub(b.rational), scale)).toBe((a.units - b.units).toString());
        expect(units(a.rational.mul(b.rational), scale * scale)).toBe((a.units * b.units).toString());
        if (b.units !== 0n) expect(units(a.rational.div(b.rational), b.units)).toBe(a.units.toString());
        expect(a.rational.compare(b.rational)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
        expect(a.rational.equals(b.rational)).toBe(a.units === b.units);
      }),
    );
  });

  it("has the laws of a field", () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(
          a
            .add(b)
            .mul(c)
            .equals(a.mul(c).add(b.mul(c))),
        ).toBe(true);
        expect(a.sub(b).add(b).equals(a)).toBe(true);
        if (b.sign() !== 0) expect(a.div(b).mul(b).equals(a)).toBe(true);
        expect(a.denominator > 0n && a.div(Rational.of(-3n)).denominator > 0n).toBe(true);
      }),
    );
  });

  it("refuses to divide by zero", () => {
    expect(() => Rational.one.div(Rational.zero)).toThrow(RangeError);
    expect(() => Rational.of(1n, 0n)).toThrow(RangeError);
  });
});

describe("whole numbers near a fraction", () => {
  it.each([
    ["2.5", 2n, 3n],
    ["-2.5", -3n, -2n],
    ["3", 3n, 3n],
    ["-3", -3n, -3n],
    ["-1/3", -1n, 0n],
    ["0", 0n, 0n],
  ])("%s lies between %s and %s", (text, floor, ceil) => {
    expect([of(text).floor(), of(text).ceil(), of(text).isWhole()]).toEqual([floor, ceil, floor === ceil]);
  });

  it("are the only ones within one of it", () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        const above = a.sub(Rational.of(a.floor()));
        expect(above.sign() >= 0 && above.compare(Rational.one) < 0).toBe(true);
        const below = Rational.of(a.ceil()).sub(a);
        expect(below.sign() >= 0 && below.compare(Rational.one) < 0).toBe(true);
      }),
    );
  });
});

describe("fixed decimals", () => {
  it.each([
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["-0.001", 2, "0.00"],
    ["2/3", 0, "1"],
    ["0.5", 0, "1"],
    ["9.995", 2, "10.00"],
    ["12", 3, "12.000"],
  ])("%s to %i places is %s", (text, places, expected) => {
    expect(of(text).toFixed(places)).toBe(expected);
  });

  it("agree with long division, digit by digit on the string", () => {
    fc.assert(
      fc.property(anyRational, fc.nat(12), (a, places) => {
        const digits = longDivision(a.abs(), places + 1);
        const last = Number(digits.at(-1));
        const kept = digits.slice(0, -1).replace(/\.$/, "");
        const rounded = last >= 5 ? carry(kept) : kept;
        const expected = a.sign() < 0 && /[1-9]/.test(rounded) ? `-${rounded}` : rounded;
        expect(a.toFixed(places)).toBe(expected);
      }),
    );
  });

  it("are refused for a negative number of places", () => {
    expect(() => Rational.one.toFixed(-1)).toThrow(RangeError);
    expect(() => powerOfTen(-1)).toThrow(RangeError);
    expect(() => powerOfTen(0.5)).toThrow(RangeError);
  });
});

describe("the nearest double", () => {
  it.each([
    ["1/3", 1 / 3],
    ["0.1", 0.1],
    ["-16.41", -16.41],
    // Half a step above 1 goes to the even neighbour; the least bit more, hundreds of bits down, goes up.
    [`${2n ** 53n + 1n}/${2n ** 53n}`, 1],
    [`${(2n ** 53n + 1n) * 2n ** 900n + 1n}/${2n ** 953n}`, 1 + 2 ** -52],
    [`1${"0".repeat(400)}/1${"0".repeat(395)}`, 1e5],
    [`1/1${"0".repeat(310)}`, 1e-310],
    [`5${"0".repeat(300)}/1${"0".repeat(310)}`, 5e-10],
    [`1${"0".repeat(400)}`, Number.POSITIVE_INFINITY],
    [`-1${"0".repeat(400)}`, Number.NEGATIVE_INFINITY],
    [`1/1${"0".repeat(400)}`, 0],
    ["0", 0],
  ])("of %s", (text, expected) => {
    expect(of(text).toNumber()).toBe(expected);
  });

  it("of a decimal is what JavaScript reads it as", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.nat(80), (digits, places) => {
        expect(Rational.of(digits, powerOfTen(places)).toNumber()).toBe(Number(`${digits}e-${places}`));
      }),
      { numRuns: 500 },
    );
  });

  it("of a double is that double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [mantissa = "", exponent = "0"] = value.toExponential(20).split("e");
        const scaled = Rational.parse(mantissa.replace("-", ""));
        const power = Number(exponent);
        const size =
          power < 0 ? scaled.div(Rational.of(powerOfTen(-power))) : scaled.mul(Rational.of(powerOfTen(power)));
        expect(size.toNumber()).toBe(Math.abs(value));
      }),
    );
  });
});

describe("numbers of 400 digits", () => {
  it("are computed exactly, a thousand times over", () => {
    const long = Rational.parse(`${"1234567890".repeat(40)}.${"9876543210".repeat(40)}`);
    for (let round = 0; round < 1000; round++) {
      const back = long.mul(long).div(long).sub(long);
      expect(back.sign()).toBe(0);
    }
    const written = long.div(Rational.of(7n)).toString();
    expect(Rational.parse(written).mul(Rational.of(7n)).toString()).toBe(long.toString());
  });
});

/** The decimal digits of a fraction that is not negative, cut off after `places`: school division. */
function longDivision(a: Rational, places: number): string {
  let rest = a.numerator % a.denominator;
  let digits = `${a.numerator / a.denominator}.`;
  for (let place = 0; place < places; place++) {
    rest *= 10n;
    digits += (rest / a.denominator).toString();
    rest %= a.denominator;
  }
  return digits;
}

/** Adds one in the last place of a decimal string. */
function carry(text: string): string {
  const digits = [...text];
  for (let index = digits.length - 1; index >= 0; index--) {
    const digit = digits[index];
    if (digit === ".") continue;
    if (digit !== "9") {
      digits[index] = String(Number(digit) + 1);
      return digits.join("");
    }
    digits[index] = "0";
  }
  return `1${digits.join("")}`;
}
