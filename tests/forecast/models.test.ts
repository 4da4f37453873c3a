import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { models } from "../../src/forecast/models/models.ts";
import { pastOf } from "../../src/forecast/models/past.ts";
import { lastLevel, simpleSmoothing } from "../../src/forecast/models/simple-smoothing.ts";
import { trendProjection, trendSmoothing } from "../../src/forecast/models/trend-smoothing.ts";
import type { ModelId } from "../../src/model/forecast-names.ts";

/** A line with scatter on it, the same each time. */
const line = Float64Array.from({ length: 40 }, (_, t) => 200 + 3 * t + (((t * 37) % 11) - 5) * 4);

const someValues = fc
  .array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 6, maxLength: 30 })
  .map((list) => Float64Array.from(list));

function projected(id: ModelId, values: Float64Array, horizon: number): readonly number[] {
  const past = pastOf(values, 1);
  return Array.from(models[id].project(past, models[id].fit(past), horizon));
}

describe("simple smoothing", () => {
  // statsmodels 0.15.0: SimpleExpSmoothing(y, initialization_method="estimated").fit(): 0.416330, sse 11624.020077, 310.5987.
  it("has the weight, the squares and the level that statsmodels finds", () => {
    const { alpha, squares } = simpleSmoothing(line);
    expect(alpha).toBeCloseTo(0.41633, 3);
    expect(squares).toBeCloseTo(11624.02, 2);
    expect(lastLevel(line, alpha)).toBeCloseTo(310.5987, 2);
  });

  it("starts at the level that leaves the least squares", () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: -50, max: 50, noNaN: true }), (values, off) => {
        const { alpha, squares } = simpleSmoothing(values);
        const tried = (start: number) => {
          let [level, sum] = [start, 0];
          for (const value of values) {
            sum += (value - level) ** 2;
            level += alpha * (value - level);
          }
          return sum;
        };
        // Undone from the level at the end, the start is where the squares are those that were told.
        let level = lastLevel(values, alpha);
        for (const value of [...values].reverse()) level = (level - alpha * value) / (1 - alpha);
        if (!Number.isFinite(level) || Math.abs(level) > 1e6) return;
        expect(squares).toBeLessThanOrEqual(tried(level + off) * (1 + 1e-6) + 1e-6);
      }),
    );
  });
});

describe("trend smoothing", () => {
  // statsmodels 0.15.0: Holt(y, initialization_method="estimated").fit() goes to the straight line, 320.1077 … 335.2803.
  it("goes on along the line where there is nothing but a line and scatter", () => {
    const next = trendProjection(line, trendSmoothing(line, false), 6);
    expect(next[0]).toBeCloseTo(320.11, 0);
    expect(next[5]).toBeCloseTo(335.28, 0);
  });

  it("leaves no more squares than any other start would", () => {
    fc.assert(
      fc.property(
        someValues,
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (values, l, b) => {
          const { alpha, beta, phi, squares } = trendSmoothing(values, true);
          let [level, trend, sum] = [(values[0] ?? 0) + l, b, 0];
          for (const value of values) {
            const next = level + phi * trend;
            const error = value - next;
            sum += error * error;
            level = next + alpha * error;
            trend = phi * trend + beta * error;
          }
          expect(squares).toBeLessThanOrEqual(sum * (1 + 1e-9) + 1e-6);
        },
      ),
    );
  });

  it("levels off by phi at each step", () => {
    const next = trendProjection(line, { alpha: 0.3, beta: 0.1, phi: 0.9 }, 4);
    const steps = [1, 2, 3].map((h) => (next[h] ?? 0) - (next[h - 1] ?? 0));
    expect((steps[1] ?? 0) / (steps[0] ?? 1)).toBeCloseTo(0.9, 8);
    expect((steps[2] ?? 0) / (steps[1] ?? 1)).toBeCloseTo(0.9, 8);
  });
});

describe("Theta", () => {
  it("is the mean of the straight line and of the smoothed line that bends twice as much", () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const past = pastOf(values, 1);
        const [alpha = 0] = models.theta.fit(past);
        const n = values.length;
        const middle = (n - 1) / 2;
        const mean = values.reduce((sum, each) => sum + each, 0) / n;
        const slope =
          values.reduce((sum, each, t) => sum + (t - middle) * (each - mean), 0) /
          values.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
        const start = mean - slope * middle;
        // The line with theta 2, smoothed with the same weight and from the same relative start as the values.
        const bent = values.map((each, t) => 2 * each - (start + slope * t));
        const smooth = (x: Float64Array, from: number) =>
          x.reduce((level, each) => level + alpha * (each - level), from);
        let before = lastLevel(values, alpha);
        for (const value of [...values].reverse()) before = (before - alpha * value) / (1 - alpha);
        if (!Number.isFinite(before) || Math.abs(before) > 1e5) return;
        const bentLevel = smooth(bent, 2 * before - (start - slope));
        const said = models.theta.project(past, [alpha], 5);
        for (let h = 0; h < 5; h++) {
          const expected = (start + slope * (n + h) + bentLevel) / 2;
          // The line that is smoothed starts a step before the first value: (1 - alpha)^n of that is left.
          expect(Math.abs((said[h] ?? 0) - expected)).toBeLessThan(Math.abs(slope) * (1 - alpha) ** n + 1e-4 * 1000);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the dynamic Theta model", () => {
  it("says what its definition says, with lines drawn anew by least squares at each step", () => {
    fc.assert(
      fc.property(
        someValues,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (values, alpha, theta) => {
          const said = models["dynamic-theta"].project(pastOf(values, 1), [alpha, theta, 10], 3);
          const y = [...values];
          for (let h = 0; h < 3; h++) {
            let level = 10;
            for (const value of y) level = alpha * value + (1 - alpha) * level;
            const t = y.length;
            const middle = (t + 1) / 2;
            const mean = y.reduce((sum, each) => sum + each, 0) / t;
            const b =
              y.reduce((sum, each, at) => sum + (at + 1 - middle) * (each - mean), 0) /
              y.reduce((sum, _, at) => sum + (at + 1 - middle) ** 2, 0);
            const a = mean - b * middle;
            const share = (1 - alpha) ** t;
            const forecast = level + (1 - 1 / theta) * (share * a + ((1 - share * (1 - alpha)) / alpha) * b);
            expect(said[h]).toBeCloseTo(forecast, 6);
            y.push(forecast);
          }
        },
      ),
    );
  });
});

describe("every model", () => {
  it.each(Object.keys(models) as ModelId[])("%s goes on with a constant where there is a constant", (id) => {
    const values = new Float64Array(30).fill(7);
    const past = pastOf(values, 12);
    if (!models[id].suits(past)) return;
    for (const each of models[id].project(past, models[id].fit(past), 6)) expect(each).toBeCloseTo(7, 6);
  });

  it.each(Object.keys(models) as ModelId[])("%s says numbers of whatever it takes on", (id) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 5000 })), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 4, 12),
        (list, season) => {
          const past = pastOf(Float64Array.from(list), season);
          if (!models[id].suits(past)) return;
          for (const each of models[id].project(past, models[id].fit(past), 5))
            expect(Number.isFinite(each)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is scaled as the values are", () => {
    for (const id of ["theta", "damped-trend", "ets", "dynamic-theta"] as const) {
      const plain = projected(id, line, 4);
      const large = projected(
        id,
        line.map((each) => each * 1000),
        4,
      );
      for (const [h, each] of plain.entries()) expect((large[h] ?? 0) / 1000 / each).toBeCloseTo(1, 2);
    }
  });
});
