import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditColumns } from "../../../src/audit/at-scale/audit-columns.ts";
import { type Fit, fits } from "../../../src/audit/dataset/fit.ts";
import type { MeasureId } from "../../../src/model/comparison.ts";
import { runsOf } from "../../everything.ts";

interface Check {
  /** Whole numbers of units of the last place. */
  readonly reported: bigint;
  readonly value: bigint;
  readonly base: bigint;
}

/** What the columns say of checks whose operands are exact whole numbers. */
function fitsOf(id: MeasureId, checks: readonly Check[], places: number): readonly Fit[] {
  const column = (of: (check: Check) => number) => Float64Array.from(checks, of);
  const found = auditColumns(id, {
    length: checks.length,
    reported: column(({ reported }) => Number(reported) / 10 ** places),
    reportedDecimals: places,
    value: column(({ value }) => Number(value)),
    valueDecimals: -1,
    base: column(({ base }) => Number(base)),
    baseDecimals: -1,
  });
  return Array.from(found, (code) => fits[code] ?? "missing");
}

/** The same, written another way: everything multiplied out, in whole numbers. */
function oracle(id: MeasureId, { reported, value, base }: Check, places: number): "agrees" | "not" {
  const scale = 10n ** BigInt(places);
  // 2 * (100 v / b - r) is at most one unit of the last place, in size: |200 v s - 2 r b| <= b.
  const top = id === "percent-change" ? value - base : value;
  const gap = 2n * (100n * top * scale - reported * base);
  return (gap < 0n ? -gap : gap) <= base ? "agrees" : "not";
}

const whole = fc.bigInt({ min: 1n, max: 10n ** 12n });

/** A print within a unit or so of a boundary of the right value. */
const nearBoundary = fc.tuple(whole, whole, fc.integer({ min: 0, max: 4 }), fc.integer({ min: -2, max: 2 }));

describe("percentages in columns", () => {
  it("agree within half a unit of the last place, ties either way", () => {
    // 1 of 8 is 12.5 %, which 12 and 13 both may be rounded from; 3 of 8 is 37.5 %.
    const checks = [
      { reported: 12n, value: 1n, base: 8n },
      { reported: 13n, value: 1n, base: 8n },
      { reported: 11n, value: 1n, base: 8n },
      { reported: 14n, value: 1n, base: 8n },
      { reported: 15n, value: 1n, base: 8n },
      { reported: 37n, value: 3n, base: 8n },
      { reported: 5n, value: 3n, base: 0n },
      { reported: 5n, value: 3n, base: -8n },
    ];
    expect(fitsOf("percent-of", checks, 0)).toEqual([
      "agrees",
      "agrees",
      "last-place",
      "last-place",
      "differs",
      "agrees",
      "zero-base",
      "negative-base",
    ]);
  });

  it("that were cut off are told from those that are rounded", () => {
    expect(fitsOf("percent-of", [{ reported: 666n, value: 2n, base: 3n }], 1)).toEqual(["truncated"]);
    expect(fitsOf("percent-of", [{ reported: 667n, value: 2n, base: 3n }], 1)).toEqual(["agrees"]);
  });

  it("agree where whole numbers say so, for any operands at any distance from a tie", () => {
    fc.assert(
      fc.property(nearBoundary, fc.constantFrom<MeasureId>("percent-of", "percent-change"), (numbers, id) => {
        const [value, base, places, off] = numbers;
        const top = id === "percent-change" ? value - base : value;
        const check = { value, base, reported: (100n * top * 10n ** BigInt(places)) / base + BigInt(off) };
        fc.pre((check.reported < 0n ? -check.reported : check.reported) < 2n ** 50n);
        expect(fitsOf(id, [check], places)[0] === "agrees").toBe(oracle(id, check, places) === "agrees");
      }),
      { numRuns: runsOf(3000) },
    );
  });

  it("agree at a tie and not beside it, with operands of up to fifteen digits", () => {
    // v / b = (2k + 1) / 2000 is k + 1/2 units of 0.1 %, for any whole k; one more or less in 10^12 is not.
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 3000n }), fc.bigInt({ min: 10n ** 8n, max: 10n ** 11n }), (k, m) => {
        const base = 2000n * m;
        const tie = (2n * k + 1n) * m;
        const near = (value: bigint) => [
          { reported: k, value, base },
          { reported: k + 1n, value, base },
        ];
        const all = [...near(tie), ...near(tie + 1n), ...near(tie - 1n)];
        const agreeing = fitsOf("percent-of", all, 1).map((fit) => fit === "agrees");
        expect(agreeing).toEqual([true, true, false, true, true, false]);
      }),
      { numRuns: runsOf(500) },
    );
  });

  it("flag every planted error beyond a tie among a hundred thousand, and nothing else", () => {
    let seed = 7n;
    const next = (below: bigint) => {
      seed = (seed * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
      return (seed >> 16n) % below;
    };
    const checks = Array.from({ length: 100_000 }, (_, at): Check => {
      const [base, value] = [next(10n ** 6n) + 1n, next(10n ** 6n)];
      const right = (2n * 1000n * value + base) / (2n * base);
      return { value, base, reported: right + (at % 97 === 0 ? BigInt((at % 3) - 1) * (1n + next(5n)) : 0n) };
    });
    const flagged = fitsOf("percent-of", checks, 1).map((fit) => fit !== "agrees");
    const wrong = checks.map((check) => oracle("percent-of", check, 1) === "not");
    expect(flagged).toEqual(wrong);
    expect(wrong.filter(Boolean).length).toBeGreaterThan(600);
  });
});

describe("columns of rounded operands", () => {
  const check = (reported: number, value: number, base: number, places: number) =>
    fits[
      auditColumns("percent-of", {
        length: 1,
        reported: Float64Array.of(reported),
        reportedDecimals: 1,
        value: Float64Array.of(value),
        valueDecimals: places,
        base: Float64Array.of(base),
        baseDecimals: Int8Array.of(places),
      })[0] ?? 0
    ];

  it("stand for all that they may have been rounded from", () => {
    // 2.4 of 7.1 is 33.8 %; 2.35 of 7.15 is 32.87 %, 2.45 of 7.05 is 34.75 %.
    expect([32.9, 33.8, 34.7, 34.8].map((printed) => check(printed, 2.4, 7.1, 1))).toEqual([
      "agrees",
      "agrees",
      "agrees",
      "agrees",
    ]);
    expect([32.7, 34.9].map((printed) => check(printed, 2.4, 7.1, 1))).toEqual(["differs", "differs"]);
    expect([32.9, 34.8].map((printed) => check(printed, 2.4, 7.1, -1))).toEqual(["differs", "differs"]);
  });

  it("whose rounding reaches zero are no base", () => {
    expect(check(100, 3, 0, 1)).toBe("zero-base");
    expect(check(3000, 3, 0.1, 1)).toBe("agrees");
  });
});

describe("comparisons in columns", () => {
  it("that need more than a value and a base are refused", () => {
    const empty = new Float64Array(0);
    const columns = { length: 0, reported: empty, value: empty, base: empty };
    const places = { reportedDecimals: 1, valueDecimals: 0, baseDecimals: 0 };
    expect(() => auditColumns("contribution", { ...columns, ...places })).toThrow(RangeError);
  });

  it("are differences too", () => {
    expect(fitsOf("difference", [{ reported: 119n, value: 8724n, base: 8605n }], 0)).toEqual(["agrees"]);
    expect(fitsOf("difference", [{ reported: 118n, value: 8724n, base: 8605n }], 0)).toEqual(["last-place"]);
  });
});
