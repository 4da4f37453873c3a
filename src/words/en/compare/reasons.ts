import type { ReasonTexts } from "../../shape/compare/reasons.ts";

export const reasons: ReasonTexts = {
  ok: () => "computed",
  "duplicate-observation": () => "conflicting values for the same observation",
  "missing-value": () => "no value for this period",
  "ended-member": () => "this series ended before this period",
  "incomplete-value": (have, need) => `the value is incomplete: ${have} of ${need} periods`,
  "not-additive": () => "ratios and indices cannot be summed or averaged; numerator and denominator are needed",
  "no-week-53": () => "the year compared with has no week 53",
  "no-29-february": () => "the year compared with has no 29 February",
  "no-plan": () => "no plan for this period",
  "no-total": () => "the total of which this is a part is unknown",
  "missing-base": () => "no value for the reference period or area",
  "new-member": () => "new series: no value in the reference period",
  "incomplete-base": (have, need) => `the base is incomplete: ${have} of ${need} periods`,
  "unit-mismatch": () => "the unit does not fit this comparison",
  "not-applicable": () => "comparison not applicable",
  "zero-base": () => "base is zero; no ratio can be formed",
  "negative-base": () => "base is negative; the ratio is not meaningful",
  "break-in-series": () => "break in series between the two periods (territory or method changed)",
  "partial-base": (have, need) => `the base covers only ${have} of ${need} periods`,
  "moving-holiday": () => "moving holiday in only one of the two periods",
};
