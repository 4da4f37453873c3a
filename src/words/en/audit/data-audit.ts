import type { DataAuditWords } from "../../shape/data-audit.ts";
import { numbers as format } from "../numbers.ts";
import { cause, causeInFigure, causeInSum, sharedCause } from "./data/causes.ts";
import { explain } from "./data/reasons.ts";
import { figureMissing, gaps, notTotals, standsTwice, sum, sums } from "./data/sums.ts";
import { headline } from "./headline.ts";

const count = (value: number) => format.number(String(value));

/** The words of the audit of a data set in English. */
export const dataAudit: DataAuditWords = {
  title: "Audit of printed comparisons",
  explain,
  cause,
  causeInFigure,
  sharedCause,
  sum,
  causeInSum,
  figureMissing,
  standsTwice,
  gaps,
  sums,
  notTotals,
  headline: (counts) => {
    const added = counts.sums.checked === 0 ? "" : sums(counts.sums);
    if (counts.findings === 0) return added === "" ? "The data set prints no comparisons." : `${added}.`;
    const said = headline(counts, ["printed comparison", "printed comparisons"]);
    return added === "" ? said : `${said.replace(/\.$/, "")}; ${added}.`;
  },
  basesElsewhere: "they may be in last year's file: recount audit FILE --previous LAST-YEAR",
  impliedPlan: (name, plan, from, to, periods) =>
    `${name}: the implied plan is ${plan} from ${from} to ${to} (${count(periods)} periods)`,
  sections: {
    inconsistent: "Not consistent",
    explained: "Revised bases, changed plans",
    unverifiable: "Could not be checked",
    consistent: "Consistent",
    implied: "Implied plans",
    groups: "By source",
  },
  columns: {
    place: "Place",
    what: "Indicator",
    period: "Period",
    comparison: "Comparison",
    reported: "Printed",
    recomputed: "Recomputed",
    reason: "Result",
    count: "Count",
    source: "Source",
    explanation: "Explanation",
  },
  forExample: "for example",
  more: (rest) => `… and ${rest} more (--verbose shows all)`,
  nothingReported:
    "There is nothing to audit: printed comparisons are read from reported.csv, or from columns such as “growth_pct”. To compute comparisons, use recount compare.",
};
