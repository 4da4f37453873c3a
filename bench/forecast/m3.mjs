// The 1,529 M3 series of ../shared, each with the values that are known and those that followed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export const folder = join(import.meta.dirname, "../../../shared/data");

export function m3Series() {
  const text = gunzipSync(readFileSync(join(folder, "forecasting/m3-half.jsonl.gz"))).toString();
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const { id, period, freq, h, train, test } = JSON.parse(line);
      return { id, period, season: freq, horizon: h, train: Float64Array.from(train), test: Float64Array.from(test) };
    });
}

export const frequencies = ["YEARLY", "QUARTERLY", "MONTHLY", "OTHER"];

/** Series cut short by their horizon: what was known then, and the training values that followed. */
export function cutShort(series) {
  return series
    .filter(({ train, horizon, season }) => train.length - horizon >= (season > 1 ? 2 * season + 3 : 8))
    .map((each) => {
      const at = each.train.length - each.horizon;
      return { ...each, train: each.train.subarray(0, at), test: each.train.subarray(at) };
    });
}
