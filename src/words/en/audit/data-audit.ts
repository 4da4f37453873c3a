import type { DataAuditWords } from "../../shape/data-audit.ts";
import { numbers as format } from "../numbers.ts";
import { headline } from "./headline.ts";

const count = (value: number) => format.number(String(value));

/** How many such figures there are. */
const gaps: DataAuditWords["gaps"] = (found) =>
  `${count(found)} ${found === 1 ? "figure that sums or rules need is" : "figures that sums or rules need are"} missing or given twice`;

/** How many sums and rules hold. */
const sums: DataAuditWords["sums"] = ({ checked, ofRules, wrong }) => {
  if (ofRules === 0) {
    if (wrong === 0) return `${count(checked)} ${checked === 1 ? "sum adds" : "sums add"} up`;
    return `${count(wrong)} of ${count(checked)} sums ${wrong === 1 ? "does" : "do"} not add up`;
  }
  const what = ofRules === checked ? "checks of rules" : "sums and checks of rules";
  if (wrong === 0) return checked === 1 ? "1 check of a rule holds" : `${count(checked)} ${what} hold`;
  return `${count(wrong)} of ${count(checked)} ${what} ${wrong === 1 ? "does" : "do"} not hold`;
};

/** How many sums may be wrong. */
const doubtfulSums: DataAuditWords["doubtfulSums"] = (found) =>
  `${count(found)} ${found === 1 ? "sum is" : "sums are"} doubtful`;

/** How many figures are no totals of their parts. */
const notTotals: DataAuditWords["notTotals"] = (found) =>
  `${count(found)} ${found === 1 ? "figure differs from the sum of its parts in most columns and is not treated as a total" : "figures differ from the sum of their parts in most columns and are not treated as totals"}`;

/** The words that only the audit of a data set has, in English. */
export const dataAudit: DataAuditWords = {
  title: "Audit of printed comparisons",
  gaps,
  sums,
  notTotals,
  doubtfulSums,
  headline: (counts) => {
    const { checked, doubtful } = counts.sums;
    const added = [checked === 0 ? "" : sums(counts.sums), doubtful === 0 ? "" : doubtfulSums(doubtful)]
      .filter(Boolean)
      .join("; ");
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
  nothingReported:
    "There is nothing to audit: printed comparisons are read from reported.csv, or from columns such as “growth_pct”. To compute comparisons, use recount compare.",
};
