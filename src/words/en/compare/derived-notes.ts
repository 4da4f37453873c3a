import type { DerivedNoteTexts } from "../../shape/compare/derived-notes.ts";

export const derivedNotes: DerivedNoteTexts = {
  "no-group": ({ found }) => `${found}: belongs to no group and is left out`,
  "incomplete-group": ({ found, have, need }) =>
    `${found}: only ${have} of ${need} members have a value, so the group has none`,
  "ratio-without-weights": ({ found }) =>
    `${found}: a ratio or an index does not add up; --weight says what its mean is weighted by`,
  "two-values": ({ found }) => `${found}: two values that differ, of which none is used`,
  "no-denominator": ({ found }) => `${found}: there is nothing to divide by`,
  "zero-denominator": ({ found }) => `${found}: what it is divided by is zero`,
  "denominator-of-year": ({ found }) => `${found}: divided by the figure of the year`,
  "no-parts": ({ found }) => `${found}: the data has a total already, or one area only; none is added`,
};
