import type { ReferenceOf, ReferenceType } from "../base.ts";

/** The first period in which the series has a value. Which one that is differs from series to series. */
export const firstReference: ReferenceType<ReferenceOf<"first">> = {
  kind: "first",
  base: () => ({ series: { kind: "same" }, window: { kind: "first" } }),
  names: () => ({ vi: "kỳ đầu tiên có số liệu", en: "first period with a value" }),
  usual: () => "index",
};
