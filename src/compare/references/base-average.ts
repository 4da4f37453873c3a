import { type ReferenceOf, type ReferenceType, usualChange } from "../base.ts";

/**
 * The mean of the same period's levels in each year of a window. Every year is needed, or as many as the reference's
 * `minimum` says; how many there were of how many is always told. Growth rates are never averaged.
 */
export const baseAverageReference: ReferenceType<ReferenceOf<"base-average">> = {
  kind: "base-average",
  base: ({ first, last, minimum }) => ({
    series: { kind: "same" },
    window: { kind: "years", first, last, minimum: minimum ?? last - first + 1 },
  }),
  names: ({ first, last }) =>
    first === last
      ? { vi: `cùng kỳ năm ${first}`, en: `same period of ${first}` }
      : { vi: `trung bình cùng kỳ ${first}-${last}`, en: `average of the same period ${first}-${last}` },
  usual: usualChange,
};
