import { oneWord, type ReferenceType } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    parts: { readonly data: { readonly kind: "parts" }; readonly usual: "sum" };
  }
}

/**
 * The indicators that are parts of this one, which a printed total is held against: `parts/sum` is "39 trường hợp (19 cấp
 * mới, 02 cấp lại, 18 gia hạn)". There is no value to compare with them.
 */
export const partsReference: ReferenceType<"parts"> = {
  ...oneWord("parts"),
  forms: [],
  base: () => undefined,
  names: () => ({ vi: "các phần", en: "parts" }),
  usual: () => "sum",
};
