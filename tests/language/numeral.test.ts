import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readNumeral } from "../../src/language/numeral.ts";
import { powerOfTen, Rational } from "../../src/model/rational.ts";

const comma = ",";
const dot = ".";

describe("digits where a comma is the decimal mark", () => {
  test.each<[digits: string, value: string, lastPlace: number]>([
    ["0", "0", 0],
    ["7", "7", 0],
    ["02", "2", 0],
    ["007", "7", 0],
    ["752", "752", 0],
    ["8453", "8453", 0],
    ["157878", "157878", 0],
    ["3.282", "3282", 0],
    ["13.154.605", "13154605", 0],
    ["13.271.810.000", "13271810000", 0],
    ["16,41", "16.41", -2],
    ["0,49", "0.49", -2],
    ["64,80", "64.8", -2],
    ["5,527", "5.527", -3],
    ["1.478,1", "1478.1", -1],
    ["13.154.605,41", "13154605.41", -2],
    ["97.68", "97.68", -2],
    ["1.5", "1.5", -1],
    ["2.0245", "2.0245", -4],
    ["0.125", "0.125", -3],
    ["1,234.5", "1234.5", -1],
    ["12,345,678.90", "12345678.9", -2],
    ["1,234,567", "1234567", 0],
    ["1.0", "1", -1],
    ["100,000", "100", -3],
    ["1234.567", "1234.567", -3],
  ])("%s is %s, to 10^%d", (digits, value, lastPlace) => {
    const found = readNumeral(digits, comma);
    expect(found?.value.toString()).toBe(value);
    expect(found?.lastPlace).toBe(lastPlace);
  });
});

describe("digits where a dot is the decimal mark", () => {
  test.each<[digits: string, value: string, lastPlace: number]>([
    ["3,282", "3282", 0],
    ["3.282", "3.282", -3],
    ["16.41", "16.41", -2],
    ["16,41", "16.41", -2],
    ["1,234.5", "1234.5", -1],
    ["1.234,5", "1234.5", -1],
    ["1.105.984", "1105984", 0],
  ])("%s is %s, to 10^%d", (digits, value, lastPlace) => {
    const found = readNumeral(digits, dot);
    expect(found?.value.toString()).toBe(value);
    expect(found?.lastPlace).toBe(lastPlace);
  });
});

test("a lone comma groups thousands where the caller knows that whole things are counted", () => {
  expect(readNumeral("100,000", comma, "thousands")?.value.toString()).toBe("100000");
  expect(readNumeral("16,41", comma, "thousands")?.value.toString()).toBe("16.41");
  expect(readNumeral("0,125", comma, "thousands")?.value.toString()).toBe("0.125");
});

test.each(["1.105.984.00", "1.23.456", "1,23,456", "1.2.3", "1,5.25,3", "12.3456,7", "1234.567,8", "0.123.456"])(
  "%s is no number in either way of writing",
  (digits) => {
    expect(readNumeral(digits, comma)).toBeUndefined();
    expect(readNumeral(digits, dot)).toBeUndefined();
  },
);

test("a number of 400 digits loses none of them", () => {
  const digits = "9".repeat(400);
  expect(readNumeral(digits, comma)?.value.numerator).toBe(10n ** 400n - 1n);
  expect(readNumeral(`0,${digits}`, comma)?.lastPlace).toBe(-400);
});

describe("any number", () => {
  const whole = fc.bigInt(0n, 10n ** 40n);

  it("reads back from how it is grouped, by the one convention and by the other", () => {
    fc.assert(
      fc.property(whole, fc.stringMatching(/^\d{1,8}$/), (value, decimals) => {
        const expected = Rational.of(value).add(Rational.of(BigInt(decimals), powerOfTen(decimals.length)));
        const vietnamese = `${grouped(value, ".")},${decimals}`;
        const english = `${grouped(value, ",")}.${decimals}`;
        const lone = value >= 1n && value < 1000n && decimals.length === 3;
        expect(readNumeral(vietnamese, comma)?.value.equals(expected)).toBe(true);
        if (!lone) expect(readNumeral(english, comma)?.value.equals(expected)).toBe(true);
        expect(readNumeral(english, dot)?.value.equals(expected)).toBe(true);
      }),
    );
  });

  it("counts as many decimals as are printed", () => {
    fc.assert(
      fc.property(whole, fc.stringMatching(/^\d{1,8}$/), (value, decimals) => {
        expect(readNumeral(`${value},${decimals}`, comma)?.lastPlace).toBe(-decimals.length);
      }),
    );
  });
});

function grouped(value: bigint, mark: string): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, mark);
}
