import { type ReferenceOf, type ReferenceType, type UsualChange, usualChange } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "base-average": {
      /** The same period in each year from `first` to `last`; `minimum` years suffice, all where it is not said. */
      readonly data: {
        readonly kind: "base-average";
        readonly first: number;
        readonly last: number;
        readonly minimum?: number;
      };
      readonly usual: UsualChange;
    };
  }
}

/**
 * The mean of the same period's levels in each year of a window. Every year is needed, or as many as the reference's
 * `minimum` says; how many there were of how many is always told. Growth rates are never averaged.
 */
export const baseAverageReference: ReferenceType<"base-average"> = {
  kind: "base-average",
  forms: ["2016..2020", "2016..2020>=4", "2019"],
  parse: (text) => {
    const [, first, last, minimum] = /^(?:base-average:)?(\d{4})\.\.(\d{4})(?:>=(\d{1,4}))?$/.exec(text) ?? [];
    if (first !== undefined) return years(Number(first), Number(last), minimum);
    return /^\d{4}$/.test(text) ? years(Number(text), Number(text), undefined) : undefined;
  },
  format: ({ first, last, minimum }) => `base-average:${first}..${last}${minimum === undefined ? "" : `>=${minimum}`}`,
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

function years(first: number, last: number, said: string | undefined): ReferenceOf<"base-average"> | undefined {
  if (first < 1 || last < first) return undefined;
  if (said === undefined) return { kind: "base-average", first, last };
  const minimum = Number(said);
  return minimum >= 1 && minimum <= last - first + 1 ? { kind: "base-average", first, last, minimum } : undefined;
}
