import { describe, expect, it } from "vitest";
import { backtest, calibrationOf } from "../../src/forecast/backtest/backtest.ts";
import { brierScore } from "../../src/forecast/evaluation/accuracy.ts";
import { CallError } from "../../src/model/call-problem.ts";
import { drawn, type Figure, months, panelOf } from "./panel.ts";

const waves = Array.from(
  { length: 72 },
  (_, t) => 100 + 30 * Math.sin((2 * Math.PI * t) / 12) + (drawn(72, 9)[t] ?? 0),
);

describe("going back over a series with a season", () => {
  const result = backtest(panelOf(months("a", 2018, waves)), { origins: 6, horizon: 4 });

  it("tells errors by distance, from as many earlier times as there are", () => {
    expect(result.accuracy.map(({ ahead, forecasts }) => [ahead, forecasts])).toEqual([
      [1, 6],
      [2, 5],
      [3, 4],
      [4, 3],
    ]);
  });

  it("is nearer than saying the last value again", () => {
    for (const { mase } of result.accuracy) expect(mase.combination).toBeLessThan(mase.naive);
  });

  it("says of the seasonal naive method what it comes to by hand", () => {
    const known = waves.slice(0, 71);
    const scale = known.slice(12).reduce((sum, each, at) => sum + Math.abs(each - (known[at] ?? 0)), 0) / (71 - 12);
    const last = backtest(panelOf(months("a", 2018, waves)), { origins: 1, horizon: 1 }).accuracy[0];
    expect(last?.mase["seasonal-naive"]).toBeCloseTo(Math.abs((waves[71] ?? 0) - (waves[59] ?? 0)) / scale, 8);
    expect(last?.mase.naive).toBeCloseTo(Math.abs((waves[71] ?? 0) - (waves[70] ?? 0)) / scale, 8);
  });
});

describe("going back over plans", () => {
  const areas = ["a", "b", "c", "d", "e"];
  const figures = areas.flatMap((area, k): readonly Figure[] => [
    ...months(
      area,
      2018,
      waves.map((each) => each * (k + 1)),
    ),
    // Areas a and b plan too much each year, the others what they reach.
    ...[2018, 2019, 2020, 2021, 2022, 2023].map(
      (year): Figure => [area, String(year), (k < 2 ? 1600 : 1100) * (k + 1), { scenario: "plan" }],
    ),
  ]);
  const result = backtest(panelOf(figures), { origins: 1, horizon: 1, elapsed: [6] });

  it("holds each probability against what became of the plan", () => {
    const last = result.chances.filter(({ year }) => year === 2023);
    expect(last).toHaveLength(5);
    for (const { area, met, probability } of last) {
      expect(met).toBe(!["a", "b"].includes(area));
      expect(probability > 0.5).toBe(met);
    }
  });

  it("scores the probabilities, and the rules of thumb on the same plans", () => {
    const [score] = result.plans;
    expect(score?.elapsed).toBe(6);
    expect(score?.comparedBrier).toBeLessThan(0.05);
    expect(score?.lastYear).toBe(0);
  });
});

describe("scores", () => {
  it("are the mean squared difference of what was said and what came", () => {
    expect(brierScore([])).toBeUndefined();
    expect(
      brierScore([
        { probability: 0.8, met: true },
        { probability: 0.3, met: false },
      ]),
    ).toBeCloseTo((0.04 + 0.09) / 2, 12);
  });

  it("in groups say how often what was told of came", () => {
    const chances = [0.1, 0.15, 0.9, 1].map((probability, at) => ({ probability, met: at % 2 === 1 }));
    expect(calibrationOf(chances).map(({ from, plans, met }) => [from, plans, met])).toEqual([
      [0, 2, 0.5],
      [0.8, 2, 0.5],
    ]);
  });
});

it("a number of periods that is none is told with its option", () => {
  expect(() => backtest(panelOf(months("a", 2018, waves)), { horizon: 0 })).toThrow(CallError);
});
