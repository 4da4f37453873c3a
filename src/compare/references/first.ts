import { oneWord, type ReferenceType } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    first: { readonly data: { readonly kind: "first" }; readonly usual: "index" };
  }
}

/** The first period in which the series has a value. Which one that is differs from series to series. */
export const firstReference: ReferenceType<"first"> = {
  ...oneWord("first"),
  base: () => ({ series: { kind: "same" }, window: { kind: "first" } }),
  names: () => ({ vi: "kỳ đầu tiên có số liệu", en: "first period with a value" }),
  usual: () => "index",
};
