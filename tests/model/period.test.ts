import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/model/calendar.ts";
import {
  countInYear,
  day,
  dayCount,
  endDay,
  type Frequency,
  numberInYear,
  period,
  periodAt,
  startDay,
  toDate,
  yearOf,
} from "../../src/model/period.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { utcDay } from "./utc-day.ts";

const frequencies: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D"];

const anyPeriod = fc
  .record({ frequency: fc.constantFrom(...frequencies), year: fc.integer({ min: 1, max: 9999 }) })
  .chain(({ frequency, year }) =>
    fc.integer({ min: 1, max: countInYear(frequency, year) }).map((number) => period(frequency, year, number)),
  );

describe("the first and last day of a period", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31", 366],
    ["2023", "2023-01-01", "2023-12-31", 365],
    ["2024-S1", "2024-01-01", "2024-06-30", 182],
    ["2024-S2", "2024-07-01", "2024-12-31", 184],
    ["2024-Q2", "2024-04-01", "2024-06-30", 91],
    ["2024-02", "2024-02-01", "2024-02-29", 29],
    ["2024-12", "2024-12-01", "2024-12-31", 31],
    // ISO 8601: 2020 has 53 weeks; week 1 of 2025 starts in 2024.
    ["2020-W53", "2020-12-28", "2021-01-03", 7],
    ["2025-W01", "2024-12-30", "2025-01-05", 7],
    ["2024-06-07", "2024-06-07", "2024-06-07", 1],
    ["2024-01-01..2024-06-07", "2024-01-01", "2024-06-07", 159],
  ])("%s is %s to %s, %i days", (text, first, last, days) => {
    const of = parsePeriod(text);
    if (!of) throw new Error(`${text} is not read`);
    expect([startDay(of), endDay(of), dayCount(of)]).toEqual([utcDay(first), utcDay(last), days]);
  });

  it("agrees with JavaScript's UTC dates for years, semesters, quarters and months", () => {
    const months = { A: 12, S: 6, Q: 3, M: 1 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom("A" as const, "S" as const, "Q" as const, "M" as const),
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(11),
        (frequency, year, index) => {
          const length = months[frequency];
          const number = (index % (12 / length)) + 1;
          const of = period(frequency, year, number);
          expect(startDay(of)).toBe(utcDay(year, (number - 1) * length, 1));
          // Day 0 of a month is the last day of the month before.
          expect(endDay(of)).toBe(utcDay(year, number * length, 0));
        },
      ),
    );
  });

  it("leaves no gap and no overlap between a period and the next", () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        fc.pre(endDay(of) < utcDay("9999-12-28"));
        expect(startDay(periodAt(of.frequency, of.ordinal + 1))).toBe(endDay(of) + 1);
      }),
    );
  });
});

describe("an ordinal", () => {
  it("and the year and number of its period say the same", () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        expect(period(of.frequency, yearOf(of), numberInYear(of))).toEqual(of);
        expect(periodAt(of.frequency, of.ordinal)).toEqual(of);
      }),
    );
  });

  it("grows by 12 a year for months, 4 for quarters, 2 for semesters, 1 for years", () => {
    const grows = (frequency: Frequency) => period(frequency, 2024).ordinal - period(frequency, 2023).ordinal;
    expect(frequencies.map(grows)).toEqual([1, 2, 4, 12, 52, 365]);
  });

  it("of a day is the number of days since 1970, as JavaScript counts them", () => {
    fc.assert(fc.property(fc.integer({ min: utcDay("0001-01-01"), max: utcDay("9999-12-31") }), agreesWithUtc));
  });

  it.each([1600, 1900, 2000, 2024, 2100])("of every day of %i and its neighbours too", (year) => {
    for (let ordinal = utcDay(year - 1, 0, 1); ordinal < utcDay(year + 2, 0, 1); ordinal++) agreesWithUtc(ordinal);
  });

  it("of a week puts each Thursday in the year that the week is named after", () => {
    fc.assert(
      fc.property(fc.integer({ min: utcDay("0001-01-04"), max: utcDay("9999-12-20") }), (ordinal) => {
        const date = new Date(ordinal * 86_400_000);
        // The textbook way: go to the Thursday of the week, count sevens from 1 January of its year.
        const thursday = new Date(date);
        thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
        const year = thursday.getUTCFullYear();
        const number = Math.ceil((thursday.getTime() / 86_400_000 - utcDay(year, 0, 1) + 1) / 7);
        const week = period("W", year, number);
        expect(startDay(week) <= ordinal && ordinal <= endDay(week)).toBe(true);
        expect([yearOf(week), numberInYear(week)]).toEqual([year, number]);
      }),
    );
  });
});

describe("what is no period", () => {
  it.each([
    ["month 13", () => period("M", 2024, 13)],
    ["month 0", () => period("M", 2024, 0)],
    ["quarter 2.5", () => period("Q", 2024, 2.5)],
    ["quarter NaN", () => period("Q", 2024, Number.NaN)],
    ["week 53 of 2024", () => period("W", 2024, 53)],
    ["29 February 2023", () => day(2023, 2, 29)],
    ["a quarter of the year 0", () => period("Q", 0, 1)],
    ["a year before -20000", () => period("A", -20_001)],
    ["year 10000", () => period("A", 10_000)],
    ["1 January 10000", () => day(10_000, 1, 1)],
    ["half an ordinal", () => periodAt("M", 0.5)],
    ["a window that ends before it starts", () => toDate(day(2024, 6, 7), day(2024, 6, 6))],
    ["a window past 9999", () => toDate(day(9999, 12, 1), period("W", 9999, 52))],
  ])("%s is refused", (_, make) => {
    expect(make).toThrow(RangeError);
  });

  it("cannot be made of one by changing it", () => {
    expect(Object.isFrozen(period("M", 2024, 6))).toBe(true);
    expect(Object.isFrozen(toDate(day(2024, 1, 1), day(2024, 6, 7)))).toBe(true);
  });
});

function agreesWithUtc(ordinal: number): void {
  const date = new Date(ordinal * 86_400_000);
  const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  expect(calendarDate(ordinal)).toEqual(expected);
  expect(day(expected.year, expected.month, expected.day).ordinal).toBe(ordinal);
}
