import type { Names } from "../../model/names.ts";
import type { ReferenceType } from "../base.ts";
import type { Phasing } from "../phasing.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    plan: { readonly data: { readonly kind: "plan"; readonly phasing: Phasing }; readonly usual: "percent-of" };
  }
}

/**
 * The plan of the year. A flow is held against it cumulated to date. Phased, only the part of the plan is the base that is
 * expected by then: its share of the year (linear), its share of past years' totals (seasonal), or plans that are given for
 * the periods themselves.
 */
export const planReference: ReferenceType<"plan"> = {
  kind: "plan",
  forms: ["plan", "plan:linear", "plan:seasonal:2019..2023", "plan:given"],
  parse: (text) => {
    const phasing = parsePhasing(text);
    return phasing && { kind: "plan", phasing };
  },
  format: ({ phasing }) => {
    if (phasing.kind === "none") return "plan";
    return phasing.kind === "seasonal" ? `plan:seasonal:${phasing.first}..${phasing.last}` : `plan:${phasing.kind}`;
  },
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

function parsePhasing(text: string): Phasing | undefined {
  if (text === "plan") return { kind: "none" };
  if (text === "plan:linear") return { kind: "linear" };
  if (text === "plan:given") return { kind: "given" };
  const [, from, to] = /^plan:seasonal:(\d{4})\.\.(\d{4})$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  return first >= 1 && last >= first ? { kind: "seasonal", first, last } : undefined;
}
