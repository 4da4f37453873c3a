import type { Model } from "./model.ts";

/** The last value, season apart, again and again. */
export const naive: Model = {
  id: "naive",
  benchmark: true,
  adjusted: true,
  suits: ({ values }) => values.length >= 1,
  fit: () => [],
  project: ({ adjusted }, _, horizon) => new Float64Array(horizon).fill(adjusted.at(-1) ?? 0),
};
