import type { ReasonTexts } from "../../shape/compare/reasons.ts";

export const reasons: ReasonTexts = {
  ok: () => "computed, nothing to add",
  "duplicate-observation": () => "one cell has two different values, and nothing says which one counts",
  "missing-value": () => "there is no value for this period",
  "ended-member": () => "this series ended before this period",
  "incomplete-value": (have, need) => `the value is incomplete: ${have} of ${need} periods`,
  "not-additive": () => "ratios and indices are not added or averaged this way; their parts are needed",
  "no-week-53": () => "the year compared with has no week 53",
  "no-29-february": () => "the year compared with has no 29 February",
  "no-plan": () => "there is no plan for this period",
  "no-total": () => "nothing says which total this is a part of",
  "missing-base": () => "there is no value for the period or place compared with",
  "new-member": () => "new: it has no values yet in the period compared with",
  "incomplete-base": (have, need) => `the base is incomplete: ${have} of ${need} periods`,
  "unit-mismatch": () => "the unit does not fit this comparison",
  "not-applicable": () => "this comparison makes no sense here",
  "zero-base": () => "the base is zero, so there is no ratio",
  "negative-base": () => "the base is negative, so a ratio makes no sense",
  "break-in-series": () => "the series breaks between the two periods: its territory or its method changed",
  "partial-base": (have, need) => `the base is made of ${have} of ${need} periods only`,
  "moving-holiday": () => "the holiday was in one of the two periods and not in the other",
};
