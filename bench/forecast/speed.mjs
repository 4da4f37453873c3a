// node bench/forecast/speed.mjs: forecasts 1,000 monthly series of 120 points a year ahead, with models tried, combined and
// ranges told, and prints how many a second of processor time, as JSON.
import { projectionOf } from "../../dist/forecast/projection.js";
import { Seasons } from "../../dist/forecast/season/stl.js";

const series = made(1000, 120);
// As a forecast of a panel does: what goes by the lengths of series only is worked out once.
const seasons = new Seasons();
for (const values of series.slice(0, 100)) projectionOf(values, 12, 12, seasons);
const start = process.cpuUsage();
let sum = 0;
for (const values of series) sum += projectionOf(values, 12, 12, seasons).points[0];
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ rate: series.length / ((user + system) / 1e6), sum }));

/** A level that wanders, a season and scatter, the same each time. */
function made(count, length) {
  let state = 20241123;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    let level = 100;
    const drift = next() - 0.4;
    return Float64Array.from({ length }, (_, t) => {
      level = Math.max(1, level + drift + 4 * (next() - 0.5));
      return level * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)) * (1 + 0.1 * (next() - 0.5));
    });
  });
}
