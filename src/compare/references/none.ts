import type { ReferenceOf, ReferenceType } from "../base.ts";

/** Nothing: for measures that need no base. */
export const noneReference: ReferenceType<ReferenceOf<"none">> = {
  kind: "none",
  base: () => undefined,
  names: () => ({ vi: "", en: "" }),
  usual: () => "value",
};
