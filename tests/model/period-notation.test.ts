import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { period, periodAt, toDate } from "../../src/model/period.ts";
import { formatPeriod, parsePeriod } from "../../src/model/period-notation.ts";
import { utcDay } from "./utc-day.ts";

describe("SDMX notation", () => {
  it.each([
    ["2024", period("A", 2024)],
    ["2024-S1", period("S", 2024, 1)],
    ["2024-Q2", period("Q", 2024, 2)],
    ["2024-06", period("M", 2024, 6)],
    ["2024-W23", period("W", 2024, 23)],
    ["2024-06-07", periodAt("D", utcDay("2024-06-07"))],
    ["0987-W01", period("W", 987, 1)],
    ["0000", period("A", 0)],
    ["-0499", period("A", -499)],
    ["-10000", period("A", -10_000)],
    ["2024-01-01..2024-06-07", toDate(period("M", 2024, 1), periodAt("D", utcDay("2024-06-07")))],
    ["2024-02-29..2024-02-29", toDate(periodAt("D", utcDay("2024-02-29")), periodAt("D", utcDay("2024-02-29")))],
  ])("%s is read and written", (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
    expect(formatPeriod(expected)).toBe(text);
  });

  it.each([
    [
      "",
      "24",
      "02024",
      "-0000",
      "-10001",
      "2024-",
      "2024-6",
      "2024-13",
      "2024-00",
      "2024-S3",
      "2024-S0",
      "2024-Q5",
      "2024-Q02",
    ],
    ["2024-W53", "2024-W00", "2024-W1", "2023-02-29", "2024-06-31", "2024-6-7", "0000-01-01", "2024-06-07 ", " 2024"],
    ["2024..2025", "2024-06-07..2024-06-06", "2024-01-01..", "..2024-01-01", "2024-01-01..2024-01-02..2024-01-03"],
    ["٢٠٢٤", "2024-q2", "2024Q2", "9999999999999999-Q1", "2024\n"],
  ])("%s and the like are no periods", (...texts) => {
    expect(texts.map(parsePeriod)).toEqual(texts.map(() => undefined));
  });

  it("reads a date where JavaScript's ISO parser does, and gives it back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join("-");
        const date = new Date(text);
        // V8 reads 2023-02-29 as 1 March; a date that comes back as another is none.
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        const read = parsePeriod(text);
        expect(read !== undefined).toBe(real);
        if (read) expect(formatPeriod(read)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
