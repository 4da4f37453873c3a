import type { ReferenceType } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    total: {
      /** The whole that an area, or else an indicator, is a part of. */
      readonly data: { readonly kind: "total"; readonly of: "area" | "indicator" };
      readonly usual: "percent-of";
    };
  }
}

/** The whole that the area, or the indicator, is a part of, as the data itself gives it: never a sum of what is there. */
export const totalReference: ReferenceType<"total"> = {
  kind: "total",
  forms: ["total", "total:indicator"],
  parse: (text) => {
    if (text === "total:indicator") return { kind: "total", of: "indicator" };
    return text === "total" || text === "total:area" ? { kind: "total", of: "area" } : undefined;
  },
  format: ({ of }) => (of === "area" ? "total" : "total:indicator"),
  base: ({ of }) => ({ series: { kind: "whole", of }, window: { kind: "same" } }),
  names: ({ of }) =>
    of === "area"
      ? { vi: "tổng của các địa bàn", en: "total of areas" }
      : { vi: "chỉ tiêu tổng", en: "total indicator" },
  usual: () => "percent-of",
};
