import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayCount, endDay, type Period, period, periodAt, startDay, toDate } from "../../src/model/period.ts";
import { formatPeriod, parsePeriod } from "../../src/model/period-notation.ts";
import { baseWindow, inYear, nearest, periodBefore, planYear, yearBefore } from "../../src/model/period-reference.ts";
import { utcDay } from "./utc-day.ts";

function read(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`${text} is not read`);
  return found;
}

describe("the same period a year earlier", () => {
  it.each([
    ["2024", "2023"],
    ["2024-S1", "2023-S1"],
    ["2024-Q2", "2023-Q2"],
    ["2024-01", "2023-01"],
    ["2024-W23", "2023-W23"],
    ["2021-W52", "2020-W52"],
    ["2024-06-07", "2023-06-07"],
    ["2024-01-01..2024-06-07", "2023-01-01..2023-06-07"],
    ["2023-12-15..2024-06-14", "2022-12-15..2023-06-14"],
    // Whole months stay whole months; of other windows the date counts.
    ["2025-01-01..2025-02-28", "2024-01-01..2024-02-29"],
    ["2024-01-01..2024-02-29", "2023-01-01..2023-02-28"],
    ["2025-01-15..2025-02-28", "2024-01-15..2024-02-28"],
  ])("of %s is %s", (text, expected) => {
    const prior = yearBefore(read(text));
    expect(prior.found && formatPeriod(prior.period)).toBe(expected);
  });

  it.each([
    ["2020-W53", "no-week-53", "2019-W52"],
    ["2024-02-29", "no-29-february", "2023-02-28"],
    ["2024-01-15..2024-02-29", "no-29-february", "2023-01-15..2023-02-28"],
    ["2024-02-29..2024-06-07", "no-29-february", "2023-02-28..2023-06-07"],
  ])("of %s is absent: %s, with %s nearest", (text, reason, instead) => {
    const prior = yearBefore(read(text));
    expect([prior.found || prior.reason, formatPeriod(nearest(prior))]).toEqual([reason, instead]);
  });

  it("is there where the other year has the week or the day", () => {
    expect(inYear(period("W", 2020, 53), 2015)).toEqual({ found: true, period: period("W", 2015, 53) });
    expect(inYear(day(2024, 2, 29), 2000)).toEqual({ found: true, period: day(2000, 2, 29) });
    expect(inYear(day(2024, 2, 29), 1900).found).toBe(false);
  });

  it("moves by 12, 4, 2 and 1 ordinals, which is the same as moving both ends by a year in UTC", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(["A", 1] as const, ["S", 2] as const, ["Q", 4] as const, ["M", 12] as const),
        fc.integer({ min: 3, max: 9990 }),
        fc.nat(11),
        ([frequency, count], year, index) => {
          const of = periodAt(frequency, year * count + (index % count));
          const prior = nearest(yearBefore(of));
          expect(prior).toEqual(periodAt(frequency, of.ordinal - count));
          const utcYearBefore = (ordinal: number) => {
            const date = new Date(ordinal * 86_400_000);
            return utcDay(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
          };
          expect(startDay(prior)).toBe(utcYearBefore(startDay(of)));
          // The day after the end, since the last of February is not the same day every year.
          expect(endDay(prior) + 1).toBe(utcYearBefore(endDay(of) + 1));
        },
      ),
    );
  });
});

describe("a base window", () => {
  it("of June 2024 over 2016 to 2020 is five Junes", () => {
    const base = baseWindow(period("M", 2024, 6), 2016, 2020);
    expect(base.every((member) => member.found)).toBe(true);
    expect(base.map(nearest).map(formatPeriod)).toEqual(["2016-06", "2017-06", "2018-06", "2019-06", "2020-06"]);
  });

  it("of a to-date window is the same window of each year", () => {
    const base = baseWindow(read("2024-01-01..2024-06-07"), 2019, 2020);
    expect(base.map(nearest).map(formatPeriod)).toEqual(["2019-01-01..2019-06-07", "2020-01-01..2020-06-07"]);
  });

  it("says which years have no week 53", () => {
    const base = baseWindow(period("W", 2020, 53), 2014, 2017);
    expect(base.map((member) => member.found)).toEqual([false, true, false, false]);
  });

  it("of one year has one period, and none of none", () => {
    expect(baseWindow(period("A", 2024), 2020, 2020)).toEqual([{ found: true, period: period("A", 2020) }]);
    expect(() => baseWindow(period("A", 2024), 2020, 2016)).toThrow(RangeError);
  });
});

describe("the period before", () => {
  it.each([
    ["2024", "2023"],
    ["2024-S1", "2023-S2"],
    ["2024-Q1", "2023-Q4"],
    ["2024-01", "2023-12"],
    ["2021-W01", "2020-W53"],
    ["2024-03-01", "2024-02-29"],
    ["2024-01-01..2024-06-30", "2023-07-01..2023-12-31"],
    ["2024-03-01..2024-03-31", "2024-02-01..2024-02-29"],
    // 159 days before 1 January.
    ["2024-01-01..2024-06-07", "2023-07-26..2023-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(formatPeriod(periodBefore(read(text)))).toBe(expected);
  });

  it("of a window of days is as long and ends on the day before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(500), (start, length) => {
        const of = toDate(periodAt("D", start), periodAt("D", start + length));
        const before = periodBefore(of);
        expect(endDay(before)).toBe(start - 1);
        const wholeMonths = new Date(start * 86_400_000).getUTCDate() === 1;
        if (!wholeMonths) expect(dayCount(before)).toBe(length + 1);
      }),
    );
  });
});

describe("the plan year", () => {
  it.each([
    ["2024", "2024"],
    ["2024-S1", "2024"],
    ["2024-06", "2024"],
    ["2024-W23", "2024"],
    ["2024-12-31", "2024"],
    ["2024-01-01..2024-06-07", "2024"],
  ])("of %s is %s", (text, expected) => {
    const found = planYear(read(text));
    expect(found && formatPeriod(found)).toBe(expected);
  });

  it.each(["2025-W01", "2020-W53", "2023-09-01..2024-05-31"])("of %s is none: it spans two", (text) => {
    expect(planYear(read(text))).toBeUndefined();
  });
});
