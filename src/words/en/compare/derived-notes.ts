import type { DerivedNoteTexts } from "../../shape/compare/derived-notes.ts";

export const derivedNotes: DerivedNoteTexts = {
  "no-group": ({ found }) => `${found}: belongs to no group; left out`,
  "incomplete-group": ({ found, have, need }) =>
    `${found}: only ${have} of ${need} members ${String(have) === "1" ? "has" : "have"} a value, so the group has none`,
  "ratio-without-weights": ({ found }) => `${found}: ratios and indices cannot be summed; give weights with --weight`,
  "percentages-summed": ({ found }) =>
    `${found}: summed, though its figures may be percentages; if they are, give weights with --weight ${found}=…`,
  "two-values": ({ found }) => `${found}: conflicting values; none used`,
  "no-denominator": ({ found }) => `${found}: no denominator`,
  "zero-denominator": ({ found }) => `${found}: the denominator is zero`,
  "denominator-of-year": ({ found }) => `${found}: divided by the annual figure`,
  "quotient-left-out": ({ found }) => `${found}: left out by --where indicator=…, which does not name it`,
  "no-parts": ({ found }) => `${found}: the data already have a total, or only one area; none added`,
};
