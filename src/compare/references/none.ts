import { oneWord, type ReferenceType } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    none: { readonly data: { readonly kind: "none" }; readonly usual: "value" };
  }
}

/** Nothing: for measures that need no base. */
export const noneReference: ReferenceType<"none"> = {
  ...oneWord("none"),
  forms: [],
  base: () => undefined,
  names: () => ({ vi: "", en: "" }),
  usual: () => "value",
};
