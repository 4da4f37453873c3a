import { type ReferenceOf, type ReferenceType, usualChange } from "../base.ts";

/** Another area, in the same indicator and period. */
export const areaReference: ReferenceType<ReferenceOf<"area">> = {
  kind: "area",
  base: ({ code }) => ({ series: { kind: "area", code }, window: { kind: "same" } }),
  names: ({ code }) => ({ vi: `so với ${code}`, en: `against ${code}` }),
  usual: usualChange,
};
