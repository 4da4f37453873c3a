import { type ReferenceType, type UsualChange, usualChange } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    area: { readonly data: { readonly kind: "area"; readonly code: string }; readonly usual: UsualChange };
  }
}

/** Another area, in the same indicator and period. */
export const areaReference: ReferenceType<"area"> = {
  kind: "area",
  forms: ["area:VN-44"],
  parse: (text) => (/^area:./s.test(text) ? { kind: "area", code: text.slice("area:".length) } : undefined),
  format: ({ code }) => `area:${code}`,
  base: ({ code }) => ({ series: { kind: "area", code }, window: { kind: "same" } }),
  names: ({ code }) => ({ vi: `so với ${code}`, en: `against ${code}` }),
  usual: usualChange,
};
