import { oneWord, type ReferenceType, type UsualChange, usualChange } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "prior-year": { readonly data: { readonly kind: "prior-year" }; readonly usual: UsualChange };
  }
}

/**
 * The same period of the year before: ordinal - 12 for months, by number for weeks, by date for days and windows. Week 53 and
 * 29 February have none in most years, and say so.
 */
export const priorYearReference: ReferenceType<"prior-year"> = {
  ...oneWord("prior-year"),
  base: () => ({ series: { kind: "same" }, window: { kind: "years-back", years: 1 } }),
  names: () => ({ vi: "cùng kỳ năm trước", en: "same period of the prior year" }),
  usual: usualChange,
};
