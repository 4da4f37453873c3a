import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { backtest } from "../../src/forecast/backtest/backtest.ts";
import { symmetricError } from "../../src/forecast/evaluation/accuracy.ts";
import { inFull } from "../../src/forecast/evaluation/trials.ts";
import { models } from "../../src/forecast/models/models.ts";
import { pastOf } from "../../src/forecast/models/past.ts";
import { projectionOf } from "../../src/forecast/projection.ts";
import { tails } from "../../src/forecast/spread/spread.ts";
import { studentQuantile } from "../../src/forecast/spread/student.ts";
import { itShared, sharedFile } from "../shared.ts";

interface M3Series {
  readonly freq: number;
  readonly h: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

function m3(): readonly M3Series[] {
  const file = sharedFile("data/forecasting/m3-half.jsonl.gz");
  if (!file) throw new Error("there is no M3 file");
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  // Every fourth, so that the test is quick; bench/forecast/accuracy.mjs takes all of them.
  return lines.filter((_, at) => at % 4 === 0).map((line): M3Series => JSON.parse(line));
}

itShared("M3: the combination is nearer than Theta, and its ranges hold what they say", () => {
  const quantiles = [0.9, 0.975].map((each) => studentQuantile(each, tails));
  let [combined, theta, series, figures] = [0, 0, 0, 0];
  const inside = [0, 0];
  for (const { freq, h, train, test } of m3()) {
    const values = Float64Array.from(train);
    const { points, spread } = projectionOf(values, freq, h);
    const past = pastOf(values, freq);
    const alone = inFull(past, "theta", models.theta.project(past, models.theta.fit(past), h));
    for (const [at, came] of test.entries()) {
      combined += symmetricError(points[at] ?? 0, came) / h;
      theta += symmetricError(alone[at] ?? 0, came) / h;
      const error = Math.abs((points[at] ?? 0) - came);
      for (const [k, quantile] of quantiles.entries())
        if (error <= quantile * spread.step(at + 1)) inside[k] = (inside[k] ?? 0) + 1;
      figures++;
    }
    series++;
  }
  expect(combined / series).toBeLessThan(theta / series);
  expect(combined / series).toBeLessThan(13.1);
  const [narrow = 0, wide = 0] = inside.map((count) => (100 * count) / figures);
  expect(narrow).toBeGreaterThan(76);
  expect(narrow).toBeLessThan(84);
  expect(wide).toBeGreaterThan(93);
  expect(wide).toBeLessThan(97);
});

itShared(
  "public investment: in June, probabilities of plans beat the straight line and last year by 15 % and more",
  async () => {
    const file = sharedFile("data/plan-completion/public-investment-2011-2018.csv");
    if (!file) throw new Error("there is no such file");
    const { panel } = await loadDataset([file], {});
    const { plans } = backtest(panel, { elapsed: [6], origins: 1, horizon: 1, direction: "up" });
    const [june] = plans;
    expect(june?.compared).toBeGreaterThan(100);
    const rules = Math.min(june?.straightLine ?? 0, june?.lastYear ?? 0);
    expect(june?.comparedBrier).toBeLessThan(0.85 * rules);
  },
);
