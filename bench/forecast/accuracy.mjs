// How near forecasts are, and how often what came lay in their ranges. After `npm run build`: node bench/forecast/accuracy.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../../dist/datasets/load.node.js";
import { backtest } from "../../dist/forecast/backtest/backtest.js";
import { symmetricError, usualChange } from "../../dist/forecast/evaluation/accuracy.js";
import { inFull } from "../../dist/forecast/evaluation/trials.js";
import { models } from "../../dist/forecast/models/models.js";
import { pastOf } from "../../dist/forecast/models/past.js";
import { projectionOf } from "../../dist/forecast/projection.js";
import { tails } from "../../dist/forecast/spread/spread.js";
import { studentQuantile } from "../../dist/forecast/spread/student.js";
import { cutShort, folder, frequencies, m3Series } from "./m3.mjs";

const quantiles = [0.9, 0.975].map((each) => studentQuantile(each, tails));
const series = m3Series();

console.log("M3, the half that is in ../shared: sMAPE / MASE, means over series\n");
console.log(line(["", "all", ...frequencies]));
for (const name of ["recount", "theta", "dynamic-theta", "damped-trend", "ets", "seasonal-naive"]) {
  console.log(line([name === "recount" ? name : `recount's ${name} alone`, ...errors(series, forecaster(name))]));
}
console.log("\nthe published methods, all 3,003 series");
const published = readFileSync(join(folder, "forecasting/m3-published-methods.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1);
for (const row of published.slice(0, 6)) {
  const [name, ...n] = row.split(",");
  console.log(line([name, ...[0, 1, 2, 3, 4].map((at) => `${n[at]} / ${n[at + 5]}`)]));
}

console.log("\ncoverage of the 80 % and 95 % ranges [76-84, 93-97]\n");
console.log(line(["", "all", ...frequencies]));
console.log(line(["what followed", ...coverage(series)]));
console.log(line(["the training parts, cut short", ...coverage(cutShort(series))]));

const { panel } = await loadDataset([join(folder, "plan-completion/public-investment-2011-2018.csv")], {});
const result = backtest(panel, { origins: 1, horizon: 1, elapsed: [3, 6, 9], direction: "up" });
console.log("\npublic investment: Brier scores of meeting the plan that was known then, on the same plans\n");
console.log(line(["months known", "plans", "recount", "straight line", "last year", "better by"]));
for (const { elapsed, compared, comparedBrier, straightLine, lastYear } of result.plans) {
  const better = 1 - comparedBrier / Math.min(straightLine, lastYear);
  const scores = [comparedBrier, straightLine, lastYear].map((each) => each.toFixed(4));
  console.log(line([String(elapsed), String(compared), ...scores, `${(100 * better).toFixed(0)} %`]));
}
console.log("\nprobabilities told, and what part of the plans was met");
for (const { from, to, plans, said, met } of result.calibration) {
  console.log(line([`${from} to ${to}`, String(plans), said.toFixed(2), met.toFixed(2)]));
}

function forecaster(name) {
  if (name === "recount") return ({ train, season, horizon }) => projectionOf(train, season, horizon).points;
  return ({ train, season, horizon }) => {
    const past = pastOf(train, season);
    const model = models[models[name].suits(past) ? name : "naive"];
    return inFull(past, model.id, model.project(past, model.fit(past), horizon));
  };
}

function errors(all, forecast) {
  const by = new Map();
  for (const each of all) {
    const said = forecast(each);
    const scale = usualChange(each.train, each.season);
    const smape = mean(each.test, (came, h) => symmetricError(said[h], came));
    const mase = mean(each.test, (came, h) => Math.abs(said[h] - came) / scale);
    for (const key of ["all", each.period]) by.set(key, [...(by.get(key) ?? []), [smape, mase]]);
  }
  return ["all", ...frequencies].map((key) => {
    const rows = by.get(key) ?? [];
    return `${mean(rows, ([s]) => s).toFixed(2)} / ${mean(rows, ([, m]) => m).toFixed(3)}`;
  });
}

function coverage(all) {
  const by = new Map();
  for (const { train, season, horizon, test, period } of all) {
    const { points, spread } = projectionOf(train, season, horizon);
    for (const key of ["all", period]) {
      const counts = by.get(key) ?? [0, 0, 0];
      by.set(key, counts);
      for (let h = 0; h < horizon; h++) {
        const error = Math.abs(test[h] - points[h]);
        counts[0]++;
        for (const at of [0, 1]) if (error <= quantiles[at] * spread.step(h + 1)) counts[at + 1]++;
      }
    }
  }
  return ["all", ...frequencies].map((key) => {
    const [n, inner, outer] = by.get(key) ?? [1, 0, 0];
    return `${((100 * inner) / n).toFixed(1)} / ${((100 * outer) / n).toFixed(1)}`;
  });
}

function mean(values, of) {
  return Array.from(values, of).reduce((sum, each) => sum + each, 0) / values.length;
}

function line(cells) {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(15))).join("");
}
