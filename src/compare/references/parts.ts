import type { ReferenceOf, ReferenceType } from "../base.ts";

/** The parts of an indicator, which a printed total is held against; there is no value to compare with them. */
export const partsReference: ReferenceType<ReferenceOf<"parts">> = {
  kind: "parts",
  base: () => undefined,
  names: () => ({ vi: "các phần", en: "parts" }),
  usual: () => "sum",
};
