import { oneWord, type ReferenceType, type UsualChange, usualChange } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "prior-period": { readonly data: { readonly kind: "prior-period" }; readonly usual: UsualChange };
  }
}

/** The period just before; before a to-date window, the window of the same length that ends the day before it. */
export const priorPeriodReference: ReferenceType<"prior-period"> = {
  ...oneWord("prior-period"),
  base: () => ({ series: { kind: "same" }, window: { kind: "periods-back", periods: 1 } }),
  names: () => ({ vi: "kỳ trước", en: "prior period" }),
  usual: usualChange,
};
