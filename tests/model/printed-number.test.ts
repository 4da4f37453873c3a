import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseValue,
  interval,
  isExactCount,
  type PrintedNumber,
  type Qualifier,
  type RoundingRule,
  rounded,
  step,
} from "../../src/model/printed-number.ts";
import { Rational } from "../../src/model/rational.ts";
import { noUnit, type Unit, type UnitKind } from "../../src/model/unit.ts";

function unit(kind: UnitKind, text: string, scale = 0): Unit {
  return { kind, text, base: text, scale };
}

/** A number with `text` as its digits, a point before the decimals. */
function printed(text: string, of: Unit, qualifier?: Qualifier): PrintedNumber {
  const lastPlace = -(text.split(".")[1]?.length ?? 0);
  const number = { start: 0, end: text.length, value: Rational.parse(text), lastPlace, unit: of };
  return qualifier ? { ...number, qualifier } : number;
}

const percent = unit("percent", "%", -2);
const cases = unit("count", "ca");
const billion = unit("money", "tỷ đồng", 9);

describe("what a printed number stands for", () => {
  it.each([
    ["64,8%", printed("64.8", percent), "[0.6475, 0.6485]"],
    ["-7,34%", printed("-7.34", percent), "[-0.07345, -0.07335]"],
    ["5%", printed("5", percent), "[0.045, 0.055]"],
    ["0,0%", printed("0.0", percent), "[-0.0005, 0.0005]"],
    ["752 ca", printed("752", cases), "[752, 752]"],
    ["4", printed("4", noUnit), "[4, 4]"],
    ["31,21 tỷ đồng", printed("31.21", billion), "[31205000000, 31215000000]"],
    ["2,1 triệu ca", printed("2.1", unit("count", "triệu ca", 6)), "[2050000, 2150000]"],
    ["5 nghìn ca", printed("5", unit("count", "nghìn ca", 3)), "[4500, 5500]"],
    ["12 mm, in metres", printed("12", unit("measure", "mm", -3)), "[0.0115, 0.0125]"],
  ])("%s is %s under half", (_, number, expected) => {
    expect(interval(number).toString()).toBe(expected);
  });

  it.each([
    ["64.8", "truncation", "[0.648, 0.649)"],
    ["64.8", "up", "(0.647, 0.648]"],
    ["-64.8", "truncation", "(-0.649, -0.648]"],
    ["-64.8", "up", "[-0.648, -0.647)"],
    // Cutting the decimals off makes zero of what is just below it and of what is just above.
    ["0.0", "truncation", "(-0.001, 0.001)"],
    ["0.0", "up", "[0, 0]"],
  ] as const)("%s %% under %s is %s", (text, rule, expected) => {
    expect(interval(printed(text, percent), rule).toString()).toBe(expected);
  });

  it("of -10 and -11, both truncated, has nothing in common", () => {
    const ten = rounded(Rational.of(-10n), Rational.one, "truncation");
    const eleven = rounded(Rational.of(-11n), Rational.one, "truncation");
    expect([ten.toString(), eleven.toString(), ten.meets(eleven)]).toEqual(["(-11, -10]", "(-12, -11]", false]);
  });

  it("includes a tie on either side: 0.125 % may be printed 0.12 % and 0.13 %", () => {
    const tie = Rational.parse("0.00125");
    const texts = ["0.11", "0.12", "0.13", "0.14"];
    expect(texts.map((text) => interval(printed(text, percent)).contains(tie))).toEqual([false, true, true, false]);
  });
});

describe("what a word before it makes of it", () => {
  it.each([
    ["hơn 3,7 tỷ", printed("3.7", billion, "above"), "(3700000000, 3800000000)"],
    ["gần 3,7 tỷ", printed("3.7", billion, "below"), "(3600000000, 3700000000)"],
    ["hơn 2.200 tấn", printed("2200", unit("measure", "tấn"), "above"), "(2200, 2300)"],
    ["gần 1.000 ha", printed("1000", unit("measure", "ha"), "below"), "(900, 1000)"],
    ["trên 95%", printed("95", percent, "above"), "(0.95, 0.96)"],
    ["hơn 0%", printed("0", percent, "above"), "(0, 0.01)"],
    // Whole things: the next one is in, or there would be nothing to count.
    ["hơn 5 vụ", printed("5", cases, "above"), "(5, 6]"],
    ["dưới 5 vụ", printed("5", cases, "below"), "[4, 5)"],
    ["khoảng 42%", printed("42", percent, "about"), "[0.41, 0.43]"],
    ["khoảng 3%", printed("3", percent, "about"), "[0.02, 0.04]"],
    ["tối đa 20%", printed("20", percent, "at-most"), "[0, 0.2]"],
    ["tối thiểu 20%", printed("20", percent, "at-least"), "[0.2, 0.4]"],
  ])("%s is %s", (_, number, expected) => {
    expect(interval(number).toString()).toBe(expected);
    expect(interval(number, "truncation").toString()).toBe(expected);
  });

  it("keeps the number itself out of above and below, and in the others, whatever its size and places", () => {
    const qualifiers: readonly Qualifier[] = ["above", "below", "about", "at-most", "at-least"];
    fc.assert(
      fc.property(fc.nat(), fc.nat(4), fc.constantFrom(percent, cases, billion), (digits, places, of) => {
        const text = places === 0 ? `${digits}` : `${digits}.${"0".repeat(places)}`;
        const holds = qualifiers.map((qualifier) => {
          const number = printed(text, of, qualifier);
          return interval(number).contains(baseValue(number));
        });
        expect(holds).toEqual([false, false, true, true, true]);
      }),
    );
  });

  it("lets hơn reach as far as gần, and no further than a tenth of a number of two digits or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10 ** 9 }), (digits) => {
        const number = printed(`${digits}`, percent, "above");
        const above = interval(number).width();
        expect(above.equals(interval({ ...number, qualifier: "below" }).width())).toBe(true);
        expect(above.mul(Rational.of(10n)).compare(baseValue(number)) <= 0).toBe(true);
      }),
    );
  });
});

describe("a rounding rule, held to rounding done on whole thousandths", () => {
  /** What each rule may print for `amount`, in multiples of `size`. */
  const prints: Record<RoundingRule, (amount: number, size: number) => readonly number[]> = {
    half: (amount, size) => {
      const quotient = amount / size;
      // Math.round takes a tie up; turned over, down.
      return [Math.round(quotient), -Math.round(-quotient)];
    },
    truncation: (amount, size) => [Math.trunc(amount / size)],
    up: (amount, size) => [Math.sign(amount) * Math.ceil(Math.abs(amount) / size)],
  };

  it.each(["half", "truncation", "up"] as const)("%s: holds what it would print so, and nothing else", (rule) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom(10, 100, 200, 1000),
        (amount, multiple, size) => {
          const thousandths = (count: number) => Rational.of(BigInt(count), 1000n);
          const held = rounded(thousandths(multiple * size), thousandths(size), rule).contains(thousandths(amount));
          expect(held).toBe(prints[rule](amount, size).some((print) => print === multiple));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("steps and counts", () => {
  it("the last digit of 31,21 tỷ is worth ten million", () => {
    expect([step(printed("31.21", billion)), baseValue(printed("31.21", billion))].map(String)).toEqual([
      "10000000",
      "31210000000",
    ]);
  });

  it.each([
    ["752 ca", printed("752", cases), true],
    ["752", printed("752", noUnit), true],
    ["75,2", printed("75.2", noUnit), false],
    ["2 nghìn ca", printed("2", unit("count", "nghìn ca", 3)), false],
    ["5%", printed("5", percent), false],
    ["5 đồng", printed("5", unit("money", "đồng")), false],
  ])("%s counts whole things: %s", (_, number, expected) => {
    expect(isExactCount(number)).toBe(expected);
  });
});

describe("a number of 400 digits", () => {
  it.each([undefined, "above", "about"] as const)(
    "with the word %s stays exact, a thousand times over",
    (qualifier) => {
      const digits = `1${"0".repeat(200)}${"9".repeat(199)}`;
      const number = printed(`${digits}.5`, billion, qualifier);
      for (let round = 0; round < 1000; round++) interval(number);
      expect(interval(number).low.compare(baseValue(number))).toBe(qualifier === "above" ? 0 : -1);
    },
  );
});
