import type { Model } from "./model.ts";

/** The last season again: each period as the same one a season before. */
export const seasonalNaive: Model = {
  id: "seasonal-naive",
  benchmark: true,
  adjusted: false,
  suits: ({ values, season }) => season > 1 && values.length >= season,
  fit: () => [],
  project: ({ values, season }, _, horizon) =>
    Float64Array.from({ length: horizon }, (_, h) => values[values.length - season + (h % season)] ?? 0),
};
