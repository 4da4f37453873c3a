import { oneWord, type ReferenceType } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "period-plan": { readonly data: { readonly kind: "period-plan" }; readonly usual: "percent-of" };
  }
}

/**
 * The plan for the period itself, as a monthly target is: what happened in a month over what was planned for that month, in
 * percent 90 / 120 = 75. Nothing is cumulated; `plan:given` holds the same plans to what happened since the year began.
 */
export const periodPlanReference: ReferenceType<"period-plan"> = {
  ...oneWord("period-plan"),
  base: () => ({ series: { kind: "plan" }, window: { kind: "plan-year", phasing: { kind: "given" } } }),
  names: () => ({ vi: "kế hoạch của kỳ", en: "plan for the period" }),
  usual: () => "percent-of",
};
