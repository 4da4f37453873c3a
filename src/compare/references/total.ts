import type { ReferenceOf, ReferenceType } from "../base.ts";

/** The whole that the area, or the indicator, is a part of, as the data itself gives it: never a sum of what is there. */
export const totalReference: ReferenceType<ReferenceOf<"total">> = {
  kind: "total",
  base: ({ of }) => ({ series: { kind: "whole", of }, window: { kind: "same" } }),
  names: ({ of }) =>
    of === "area"
      ? { vi: "tổng của các địa bàn", en: "total of areas" }
      : { vi: "chỉ tiêu tổng", en: "total indicator" },
  usual: () => "percent-of",
};
