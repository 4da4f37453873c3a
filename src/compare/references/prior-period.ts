import { type ReferenceOf, type ReferenceType, usualChange } from "../base.ts";

/** The period just before; before a to-date window, the window of the same length that ends the day before it. */
export const priorPeriodReference: ReferenceType<ReferenceOf<"prior-period">> = {
  kind: "prior-period",
  base: () => ({ series: { kind: "same" }, window: { kind: "periods-back", periods: 1 } }),
  names: () => ({ vi: "kỳ trước", en: "prior period" }),
  usual: usualChange,
};
