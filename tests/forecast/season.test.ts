import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutSeason, withSeason } from "../../src/forecast/season/adjust.ts";
import { seasonalFigures } from "../../src/forecast/season/seasonal-figures.ts";
import { stl } from "../../src/forecast/season/stl.ts";
import { drawn } from "./panel.ts";

describe("seasonal figures", () => {
  it("are found again where values are a line times them", () => {
    const figures = [0.8, 1.1, 1.3, 0.8];
    const values = Float64Array.from({ length: 24 }, (_, t) => 100 * (figures[t % 4] ?? 0));
    const found = seasonalFigures(values, 4);
    expect(found?.kind).toBe("multiplicative");
    for (const [place, figure] of figures.entries()) expect(found?.figures[place]).toBeCloseTo(figure, 10);
  });

  it("are differences where a value is not positive", () => {
    const values = Float64Array.from({ length: 24 }, (_, t) => (t % 4) - 1);
    expect(seasonalFigures(values, 4)?.kind).toBe("additive");
  });

  it("are drawn towards none where there is nothing but scatter", () => {
    const strengths = Array.from({ length: 40 }, (_, seed) => {
      const values = Float64Array.from(drawn(60, 100, seed + 1), (each) => 100 + each);
      return Math.max(...Array.from(seasonalFigures(values, 12)?.figures ?? [1], (each) => Math.abs(each - 1)));
    });
    // Plain averages by month of five years of such scatter are off by 0.15 on average, in the month that is farthest off.
    expect(strengths.filter((each) => each === 0).length).toBeGreaterThan(10);
    expect(strengths.reduce((sum, each) => sum + each, 0) / 40).toBeLessThan(0.08);
  });

  it("are kept where they stand out of the scatter", () => {
    const wave = drawn(60, 4).map((each, t) => 100 + 10 * Math.sin((2 * Math.PI * t) / 12) + each);
    const figures = seasonalFigures(Float64Array.from(wave), 12)?.figures ?? new Float64Array(12);
    expect(Math.max(...figures)).toBeCloseTo(1.1, 1);
  });

  it("leave nothing changed when they are taken out and put back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 9, maxLength: 40 }), (list) => {
        const values = Float64Array.from(list);
        const figures = seasonalFigures(values, 4);
        const back = withSeason(withoutSeason(values, figures), figures, 0);
        for (const [at, value] of values.entries()) expect(back[at]).toBeCloseTo(value, 8);
      }),
    );
  });
});

describe("STL", () => {
  // statsmodels 0.15.0: STL(y, period=12, seasonal=11).fit(inner_iter=2, outer_iter=0).
  it("is what statsmodels makes of the same series", () => {
    const y = Float64Array.from(
      { length: 60 },
      (_, t) => 100 + 0.5 * t + 10 * Math.sin((2 * Math.PI * t) / 12) + (((t * 7919) % 13) - 6),
    );
    const { season, trend } = stl(y, 12, 11);
    const near = (values: Float64Array, from: number, expected: readonly number[]) => {
      for (const [at, each] of expected.entries()) expect(values.at(from + at)).toBeCloseTo(each, 5);
    };
    near(season, 0, [-0.568179, 1.132117, 4.586042, 8.405469]);
    near(season, -3, [-6.075609, -8.025834, -10.647493]);
    near(trend, 0, [98.961284, 99.592504, 100.21904, 100.844448]);
    near(trend, -3, [129.311567, 129.930751, 130.55618]);
  });
});
