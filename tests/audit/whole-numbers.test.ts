import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baseOf, countOf, wholeOf } from "../../src/audit/unknown-counts.ts";
import { type Unknown, type WholeNumberCheck, wholeNumberBehind } from "../../src/audit/whole-numbers.ts";
import { rounded } from "../../src/model/printed-number.ts";
import { Rational, tenTo } from "../../src/model/rational.ts";
import { describeShared, sharedFile } from "../shared.ts";

function check(printed: string, unit: number, ...unknowns: Unknown[]): WholeNumberCheck {
  const [, decimals = ""] = printed.split(".");
  const step = tenTo(-decimals.length + unit);
  const value = Rational.parse(printed).mul(tenTo(unit));
  return wholeNumberBehind(value, step, (rule) => rounded(value, step, rule), unknowns);
}

const percent = -2;
const shown = (value: Rational) => value.mul(tenTo(2)).toString();

describe("a share of counted things", () => {
  test("67.4 % of 150 is impossible: 101 gives 67.3 and 102 gives 68.0", () => {
    const found = check("67.4", percent, countOf(Rational.of(150n)));
    expect(found.rule).toBeUndefined();
    expect([found.below.count, shown(found.below.value)]).toEqual([101n, "67.3"]);
    expect([found.above.count, shown(found.above.value)]).toEqual([102n, "68"]);
    expect(found.power.toString()).toBe("0.85");
  });

  test("67.3 % of 150 is 101 of them", () => {
    expect(check("67.3", percent, countOf(Rational.of(150n))).rule).toBe("half");
  });

  test("66.6 % of 3 is 2 of them, cut off instead of rounded", () => {
    expect(check("66.6", percent, countOf(Rational.of(3n))).rule).toBe("truncation");
  });

  test("of 5,000 nothing is impossible at one decimal, so the check has no power", () => {
    expect(check("67.4", percent, countOf(Rational.of(5000n))).power.toString()).toBe("0");
  });

  test("a tie may go either way: 12.5 % of 8 printed as 12 or as 13", () => {
    expect(check("12", percent, countOf(Rational.of(8n))).rule).toBe("half");
    expect(check("13", percent, countOf(Rational.of(8n))).rule).toBe("half");
  });

  test("is possible where one of the numbers that the whole may be makes it so", () => {
    const between = [150n, 151n, 152n].map((whole) => countOf(Rational.of(whole)));
    expect(check("67.4", percent, ...between).rule).toBeUndefined();
    expect(check("67.5", percent, ...between).rule).toBe("half"); // 102 of 151 is 67.55
  });
});

describe("a whole and a base that are not printed", () => {
  test("41 things are no 67.4 % of anything: 60 gives 68.3 and 61 gives 67.2", () => {
    const found = check("67.4", percent, wholeOf(Rational.of(41n)));
    expect(found.rule).toBeUndefined();
    expect([found.below.count, shown(found.below.value)]).toEqual([60n, "68.3"]);
    expect([found.above.count, shown(found.above.value)]).toEqual([61n, "67.2"]);
  });

  test("55 things are no rise of 12.7 %: from 48 it is 14.6 and from 49 it is 12.2", () => {
    const found = check("12.7", percent, baseOf(Rational.of(55n)));
    expect(found.rule).toBeUndefined();
    expect([shown(found.below.value), shown(found.above.value)]).toEqual(["14.6", "12.2"]);
    expect(check("12.2", percent, baseOf(Rational.of(55n))).rule).toBe("half");
  });

  test("752 things may be a fall of 64.8 %, from 2,134 and some more", () => {
    const found = check("-64.8", percent, baseOf(Rational.of(752n)));
    expect(found.rule).toBe("half");
    expect(found.below.count).toBe(2136n);
  });
});

interface Case {
  readonly x: string;
  readonly n: number;
  readonly items: number;
  readonly percent: boolean;
  readonly consistent: boolean;
  readonly prob_inconsistent?: number;
}

describeShared("the cases of another implementation (R package scrutiny)", () => {
  const cases: readonly Case[] = JSON.parse(
    readFileSync(sharedFile("data", "peers", "grim-cases.json") ?? "", "utf8"),
  ).cases;

  test("are decided alike, all 73", () => {
    const differing = cases.filter((one) => {
      const found = check(one.x, one.percent ? percent : 0, countOf(Rational.of(BigInt(one.n * one.items))));
      return (found.rule === "half") !== one.consistent;
    });
    expect(differing).toEqual([]);
    expect(cases.length).toBe(73);
  });

  test("have the power that it gives", () => {
    for (const one of cases.filter((known) => known.prob_inconsistent !== undefined)) {
      const found = check(one.x, one.percent ? percent : 0, countOf(Rational.of(BigInt(one.n * one.items))));
      expect(found.power.toNumber()).toBeCloseTo(one.prob_inconsistent ?? 0, 2);
    }
  });
});
