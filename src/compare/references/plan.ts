import type { Phasing } from "../../model/comparison.ts";
import type { Names } from "../../model/names.ts";
import type { ReferenceOf, ReferenceType } from "../base.ts";

/**
 * The plan of the year. A flow is held against it cumulated to date. Phased, only the part of the plan is the base that is
 * expected by then: its share of the year (linear), its share of past years' totals (seasonal), or plans that are given for
 * the periods themselves.
 */
export const planReference: ReferenceType<ReferenceOf<"plan">> = {
  kind: "plan",
  base: ({ phasing }) => ({ series: { kind: "plan" }, window: { kind: "plan-year", phasing }, cumulates: true }),
  names: ({ phasing }) => names(phasing),
  usual: () => "percent-of",
};

function names(phasing: Phasing): Names {
  switch (phasing.kind) {
    case "none":
      return { vi: "kế hoạch năm", en: "annual plan" };
    case "linear":
      return { vi: "kế hoạch chia đều theo thời gian", en: "plan spread evenly over the year" };
    case "seasonal": {
      const { first, last } = phasing;
      return { vi: `kế hoạch theo nhịp ${first}-${last}`, en: `plan phased as in ${first}-${last}` };
    }
    case "given":
      return { vi: "kế hoạch đến kỳ", en: "plan as given to date" };
  }
}
