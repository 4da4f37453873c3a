import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ForecastOptions, forecast } from "../../src/forecast/forecast.ts";
import type { Outlook } from "../../src/forecast/outlook.ts";
import { CallError } from "../../src/model/call-problem.ts";
import type { Panel } from "../../src/model/panel.ts";
import { period, periodAt } from "../../src/model/period.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import type { Unit } from "../../src/model/unit.ts";
import { drawn, type Figure, months, panelOf } from "./panel.ts";

const cases: Unit = { kind: "count", text: "ca", base: "ca", scale: 0 };

function one(panel: Panel, options: ForecastOptions = {}): Outlook {
  const [outlook] = forecast(panel, options).outlooks;
  if (!outlook) throw new Error("there is no outlook");
  return outlook;
}

/** Five years and a half of months with a season and a little scatter, about 1,200 a year. */
const waves = Array.from(
  { length: 66 },
  (_, t) => 100 + 20 * Math.sin((2 * Math.PI * t) / 12) + (drawn(66, 7)[t] ?? 0),
);
const plan = (value: number, year = 2024): Figure => ["a", String(year), value, { scenario: "plan" }];
const steady = months("a", 2019, waves);

function codes({ notes }: Outlook): readonly string[] {
  return notes.map(({ code }) => code);
}

describe("a flow with a plan", () => {
  it("says where the year ends, how likely the plan is, the pace and the gap, and they fit each other", () => {
    const outlook = one(panelOf([...steady, plan(1230)]));
    expect(formatPeriod(outlook.at)).toBe("2024-06");
    expect(formatPeriod(outlook.by)).toBe("2024-12");
    const known = waves.slice(60).reduce((sum, each) => sum + each, 0);
    expect(outlook.now).toBeCloseTo(known, 8);
    expect(outlook.steps).toHaveLength(6);
    expect(outlook.yearEnd?.value).toBeGreaterThan(1180);
    expect(outlook.yearEnd?.value).toBeLessThan(1300);
    expect(outlook.gap).toBeCloseTo((outlook.yearEnd?.value ?? 0) - 1230, 8);
    expect(outlook.pace?.remaining).toBeCloseTo(1230 - known, 8);
    expect(outlook.pace?.perPeriod).toBeCloseTo((1230 - known) / 6, 8);
    expect(outlook.pace?.againstLastYear).toBeCloseTo(
      (1230 - known) / waves.slice(54, 60).reduce((sum, each) => sum + each, 0),
      8,
    );
    expect(outlook.baselines.straightLine).toBeCloseTo(known * 2, 8);
    expect(outlook.probability).toBeGreaterThan(0);
    expect(outlook.probability).toBeLessThan(1);
    expect(outlook.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 8);
  });

  it("is less likely to reach a larger plan, and more likely to stay under it", () => {
    const chance = (value: number, direction: "up" | "down") =>
      one(panelOf(steady), { plan: value, direction }).probability ?? Number.NaN;
    for (const [low, high] of [
      [1150, 1200],
      [1200, 1230],
      [1230, 1400],
    ] as const) {
      expect(chance(low, "up")).toBeGreaterThanOrEqual(chance(high, "up"));
      expect(chance(low, "down")).toBeLessThanOrEqual(chance(high, "down"));
    }
    expect(chance(1230, "up") + chance(1230, "down")).toBeCloseTo(1, 6);
  });

  it("that is reached already is certain, and says when", () => {
    const outlook = one(panelOf(steady), { plan: 300 });
    expect(outlook.probability).toBe(1);
    expect(outlook.reached && formatPeriod(outlook.reached)).toBe("2024-03");
    expect(one(panelOf(steady), { plan: 300, direction: "down" }).probability).toBe(0);
  });

  it("never is quite certain of what has not happened", () => {
    expect(one(panelOf(steady), { plan: 1e6 }).probability).toBe(0.01);
    expect(one(panelOf(steady), { plan: 700 }).probability).toBe(0.99);
  });

  it("whose year is over says what became of it", () => {
    const outlook = one(panelOf([...steady, plan(1, 2023)]), { at: "2023-12" });
    const total = waves.slice(48, 60).reduce((sum, each) => sum + each, 0);
    expect(outlook.yearEnd?.value).toBeCloseTo(total, 8);
    expect(outlook.probability).toBe(1);
    expect(codes(outlook)).toContain("year-complete");
  });

  it("knows nothing of what comes after `at`", () => {
    const until = panelOf([...steady.slice(0, 57), plan(1230, 2023)]);
    const all = panelOf([...steady, plan(1230, 2023)]);
    const [a, b] = [one(until, { at: "2023-09" }), one(all, { at: "2023-09" })];
    expect(b).toEqual(a);
  });

  it("takes the total to date that was published for what there is", () => {
    const outlook = one(panelOf([...steady, plan(1230), ["a", "2024-01-01..2024-06-30", 650]]));
    expect(outlook.now).toBe(650);
  });

  it("says the same each time", () => {
    const panel = panelOf([...steady, plan(1230)]);
    expect(forecast(panel)).toEqual(forecast(panel));
  });
});

describe("publications", () => {
  const revised: readonly Figure[] = [
    ...steady.slice(0, 65).map(([area, period, value]): Figure => [area, period, value, { vintage: "2024-05-31" }]),
    ["a", "2024-06", 90, { vintage: "2024-06-30" }],
    ["a", "2024-06", 140, { vintage: "2024-07-31" }],
    ["a", "2024", 1200, { scenario: "plan", vintage: "2024-01-15" }],
    ["a", "2024", 1500, { scenario: "plan", vintage: "2024-07-31" }],
  ];

  it("that came after the first one of `at` do not count", () => {
    const outlook = one(panelOf(revised), { at: "2024-06" });
    expect(outlook.plan).toEqual({ value: 1200, vintage: "2024-01-15" });
    expect(outlook.past.at(-1)?.value).toBe(90);
    expect(codes(outlook)).not.toContain("plan-changed");
  });

  it("count up to the day that is asked for", () => {
    const outlook = one(panelOf(revised), { at: "2024-06", vintage: "2024-08-01" });
    expect(outlook.plan?.value).toBe(1500);
    expect(outlook.past.at(-1)?.value).toBe(140);
    expect(codes(outlook)).toContain("plan-changed");
  });
});

it("publications that are no dates all count, the last of them most", () => {
  const named = steady.flatMap(([area, period, value]): readonly Figure[] => [
    [area, period, value, { vintage: "first edition" }],
    [area, period, value + 1, { vintage: "second edition" }],
  ]);
  const outlook = one(panelOf(named), { at: "2024-06" });
  expect(outlook.past.at(-1)?.value).toBeCloseTo((steady.at(-1)?.[2] ?? 0) + 1, 8);
});

describe("stocks and ratios", () => {
  const stock = months(
    "a",
    2019,
    Array.from({ length: 66 }, (_, t) => 1000 + 5 * t + (drawn(66, 9)[t] ?? 0)),
  );

  it("end the year with their last value, and the pace is what each period has to add", () => {
    const outlook = one(panelOf(stock, { kind: "stock" }), { plan: 1500 });
    expect(outlook.yearEnd?.value).toBeCloseTo(outlook.steps.at(-1)?.value ?? 0, 8);
    expect(outlook.now).toBe(stock.at(-1)?.[2]);
    expect(outlook.pace?.perPeriod).toBeCloseTo((1500 - (outlook.now ?? 0)) / 6, 8);
    expect(outlook.probability).toBe(0.01);
  });

  it("where less is good reach the plan by coming down to it", () => {
    const falling = months(
      "a",
      2019,
      Array.from({ length: 66 }, (_, t) => 50 - 0.5 * t + (drawn(66, 3)[t] ?? 0) / 10),
    );
    const outlook = one(panelOf(falling, { kind: "ratio", direction: "down" }), { plan: 15.5 });
    expect(outlook.probability).toBeGreaterThan(0.9);
    expect(outlook.reached && formatPeriod(outlook.reached)).toMatch(/^2024-/);
  });

  it("that are percentages of a whole are not said to come to more by the rules of thumb either", () => {
    const percent: Unit = { kind: "percent", text: "%", base: "", scale: -2 };
    const rising = [88, 89.1, 90.2, 91.3, 92.4, 93.5, 94.6, 95.7, 96.8, 97.9, 99, 99.9, 99.9].map(
      (value, at): Figure => ["a", String(2012 + at), value],
    );
    const { baselines } = one(panelOf(rising, { kind: "ratio", unit: percent }), { by: "2030", plan: 100 });
    expect(baselines.seasonal).toBe(100);
  });

  it("that are percentages stay between 0 and 100", () => {
    const percent: Unit = { kind: "percent", text: "%", base: "", scale: -2 };
    const high = months(
      "a",
      2019,
      Array.from({ length: 66 }, (_, t) => Math.min(100, 90 + t / 6 - (drawn(66, 2)[t] ?? 0))),
    );
    const outlook = one(panelOf(high, { kind: "ratio", unit: percent }));
    for (const { ranges } of outlook.steps) for (const range of ranges) expect(range.high).toBeLessThanOrEqual(100);
  });

  it("of years go to the next year with a plan", () => {
    const yearly = Array.from(
      { length: 15 },
      (_, t): Figure => ["a", String(2009 + t), 40 + 2 * t + (drawn(15, 3)[t] ?? 0)],
    );
    const outlook = one(
      panelOf([...yearly, ["a", "2025", 75, { scenario: "plan" }], ["a", "2030", 90, { scenario: "plan" }]], {
        kind: "ratio",
      }),
    );
    expect(outlook.year).toBe(2025);
    expect(outlook.steps).toHaveLength(2);
    expect(one(panelOf(yearly, { kind: "ratio" }), { by: "2030", plan: 82 }).steps).toHaveLength(7);
  });
});

describe("assumptions", () => {
  it("of growth make each period that is left the one a year before and that much more", () => {
    const { scenario } = one(panelOf([...steady, plan(1230)]), { assume: ["growth=5%"] });
    const rest = waves.slice(54, 60).reduce((sum, each) => sum + each, 0) * 1.05;
    expect(scenario?.yearEnd).toBeCloseTo(waves.slice(60).reduce((sum, each) => sum + each, 0) + rest, 6);
    expect(scenario?.met).toBe((scenario?.yearEnd ?? 0) >= 1230);
  });

  it("of a period stand for what is projected of it", () => {
    const outlook = one(panelOf(steady), { assume: ["2024-09=0"], plan: 1230 });
    const projected = outlook.steps.filter(({ period }) => formatPeriod(period) !== "2024-09");
    const sum = projected.reduce((all, { value }) => all + value, outlook.now ?? 0);
    expect(outlook.scenario?.yearEnd).toBeCloseTo(sum, 6);
  });

  it.each(["growth", "growth=much", "2024-13=5", "2024-09=5%", "x=1"])("%s cannot be made out", (text) => {
    expect(() => forecast(panelOf(steady), { assume: [text] })).toThrow(CallError);
  });
});

describe("little or odd history", () => {
  it.each([1, 2])("of %d months gets the rules of thumb alone", (count) => {
    const outlook = one(panelOf([...months("a", 2024, waves.slice(0, count)), plan(1230)]));
    expect(codes(outlook)).toContain("too-short");
    expect(outlook.steps).toEqual([]);
    expect(outlook.probability).toBeUndefined();
    expect(outlook.baselines.straightLine).toBeGreaterThan(0);
  });

  it.each([3, 4, 5, 6, 7, 8, 11])("of %d months gets no probability", (count) => {
    const outlook = one(panelOf([...months("a", 2024, waves.slice(0, count)), plan(1230)]));
    expect(outlook.probability).toBeUndefined();
    expect(codes(outlook)).toContain("season-unknown");
    expect(codes(outlook)).toContain("no-probability");
    expect(outlook.steps.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it("that never changes has no interval and no probability", () => {
    const outlook = one(panelOf([...months("a", 2020, new Array<number>(54).fill(100)), plan(1201)]));
    expect(outlook.yearEnd?.value).toBeCloseTo(1200, 6);
    expect(outlook.yearEnd?.ranges).toEqual([]);
    expect(outlook.probability).toBeUndefined();
    expect(codes(outlook)).toContain("constant");
  });

  it("with gaps is filled in, told, and refused where more than a third is missing", () => {
    const some = steady.filter((_, at) => at % 10 !== 3);
    expect(codes(one(panelOf(some)))).toContain("gaps-filled");
    const few = steady.filter((_, at) => at % 2 === 0 || at > 60);
    const outlook = one(panelOf(few));
    expect(codes(outlook)).toContain("too-many-gaps");
    expect(outlook.steps).toEqual([]);
  });

  it("goes by what follows a break", () => {
    const figures = steady.map(([area, period, value], at): Figure => {
      return at < 30 ? [area, period, value * 50] : [area, period, value, at === 30 ? { status: "B" } : {}];
    });
    const outlook = one(panelOf(figures));
    expect(codes(outlook)).toContain("break-in-series");
    expect(outlook.yearEnd?.value).toBeLessThan(1400);
  });

  it("whose level moves is told so", () => {
    const moved = months(
      "a",
      2019,
      waves.map((each, at) => (at < 40 ? each : each + 500)),
    );
    const outlook = one(panelOf(moved));
    const [shift] = outlook.notes.filter(({ code }) => code === "level-shift");
    expect(shift?.ordinal).toBe(2019 * 12 + 40);
    expect(outlook.steps[0]?.value).toBeGreaterThan(500);
  });

  it("of counts has whole ranges that are not negative", () => {
    const outlook = one(panelOf(months("a", 2019, drawn(66, 4)), { unit: cases }));
    for (const { ranges } of outlook.steps)
      for (const { low, high } of ranges) {
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(0);
      }
  });

  it("of nothing but a few noughts and more is never a crash, and ranges lie around what they are of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })), { nil: Number.NaN }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom("flow" as const, "stock" as const, "ratio" as const),
        (values, target, kind) => {
          for (const outlook of forecast(panelOf(months("a", 2021, values), { kind }), { plan: target }).outlooks) {
            const { probability, steps, yearEnd } = outlook;
            if (probability !== undefined) expect(probability >= 0 && probability <= 1).toBe(true);
            for (const { value, ranges } of [...steps, ...(yearEnd ? [yearEnd] : [])]) {
              expect(Number.isFinite(value)).toBe(true);
              const [narrow, wide] = ranges;
              if (!narrow || !wide) continue;
              expect(wide.low).toBeLessThanOrEqual(narrow.low);
              expect(narrow.low).toBeLessThanOrEqual(value + 1e-9);
              expect(narrow.high).toBeGreaterThanOrEqual(value - 1e-9);
              expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("that ended long before is not projected", () => {
    const outlook = forecast(panelOf([...steady, ...months("b", 2019, waves.slice(0, 20))]), {
      at: "2024-06",
    }).outlooks.find(({ area }) => area.code === "b");
    expect(outlook && codes(outlook)).toContain("ended");
    expect(outlook?.steps).toEqual([]);
  });
});

describe("what is asked for and is not there", () => {
  it.each([
    [{ at: "2024-13" }, "at"],
    [{ at: "1990-01" }, "at"],
    [{ by: "soon" }, "by"],
    [{ by: "2024-Q4" }, "by"],
    [{ levels: [120] }, "level"],
    [{ where: { area: ["nowhere"] } }, "where"],
  ] as const)("%j is told with the option", (options, option) => {
    expect(() => forecast(panelOf(steady), options)).toThrow(new RegExp(`^${option}: `));
  });
});

describe("every frequency", () => {
  const wave = (season: number, count: number) =>
    Array.from({ length: count }, (_, t) => 50 + 10 * Math.sin((2 * Math.PI * t) / season) + (drawn(count, 5)[t] ?? 0));
  const figures = (frequency: "S" | "Q" | "M" | "W" | "D" | "A", from: number, values: readonly number[]) =>
    values.map((value, at): Figure => ["a", formatPeriod(periodAt(frequency, from + at)), value]);

  it.each([
    ["S", period("S", 2014).ordinal, 21, 2],
    ["Q", period("Q", 2014).ordinal, 42, 4],
    ["W", period("W", 2018).ordinal, 290, 52],
    ["D", period("D", 2022).ordinal, 820, 7],
    ["A", 2000, 20, 1],
  ] as const)("%s is projected to the end of its year", (frequency, from, count, season) => {
    const outlook = one(panelOf(figures(frequency, from, wave(season, count))), { plan: 1 });
    expect(outlook.by.frequency).toBe(frequency);
    expect(outlook.steps.at(-1)?.period).toEqual(outlook.by);
    const next = outlook.steps[0]?.value ?? 0;
    expect(next).toBeGreaterThan(30);
    expect(next).toBeLessThan(75);
  });
});

it("figures without a period are no series: they have no course to go on with", () => {
  expect(forecast(panelOf([["a", "_Z", 80]])).outlooks).toEqual([]);
});
