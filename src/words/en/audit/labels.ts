import type { Labels } from "../../shape/labels.ts";
import { numbers as format } from "../numbers.ts";
import { headline } from "./headline.ts";

const number = (count: number) => format.number(String(count));
const many = (count: number, one: string, other: string) => `${number(count)} ${count === 1 ? one : other}`;

/** The words of the page, the terminal, the Markdown and the charts in English. */
export const labels: Labels = {
  up: "up",
  down: "down",
  audit: "Audit of the numbers",
  skipToFindings: "Skip to the findings",
  contents: "Contents",
  headline: (counts) => (counts.findings === 0 ? noFindings(counts) : headline(counts, ["claim", "claims"])),
  numbers: (count) => many(count, "printed number", "printed numbers"),
  claims: (count) => many(count, "claim", "claims"),
  more: (count) => `and ${number(count)} more`,
  moreInVerbose: (count) => `… and ${number(count)} more (--verbose shows all)`,
  moreInTable: (count) =>
    `${many(count, "more inconsistency is", "more inconsistencies are")} in the table of all claims.`,
  moreDoubtfulInTable: (count) =>
    `${many(count, "more doubtful claim is", "more doubtful claims are")} in the table of all claims.`,
  allAgree: "Every number that could be checked agrees.",
  noneFlagged: (doubtful) => `No claim is flagged, but ${many(doubtful, "claim is", "claims are")} doubtful.`,
  nothingToCheck: "No number in this text can be checked.",
  noNumbers: "There are no numbers in this text.",
  place: (line, column) => `line ${line}, column ${column}`,
  sections: {
    findings: "What does not agree",
    doubtful: "Doubtful",
    unverifiable: "Could not be checked",
    consistent: "Consistent",
    implied: "Implied values",
    text: "The full text, every number marked",
    claims: "All claims",
    ledger: "Ledger of the numbers",
    charts: "Charts",
    method: "Method and legend",
  },
  columns: {
    verdict: "Verdict",
    place: "Place",
    kind: "Kind",
    reported: "Reported",
    recomputed: "Recomputed",
    calculation: "Calculation",
    explanation: "Explanation",
    correction: "If corrected",
    causes: "Possible causes",
    quantity: "Quantity",
    implied: "Implied interval",
    from: "Follows from",
    role: "Role",
    count: "Count",
    power: "Smallest detectable error",
    reference: "Against",
  },
  power: (least) => `detects errors from ${least}`,
  chartSource: "Vega-Lite source",
  chartInWords: "The chart in words",
  chartFigures: "The figures as a table",
  figureColumns: {
    reference: "Against",
    measure: "Measure",
    result: "Result",
    line: "Line",
    low: "Lower",
    high: "Upper",
  },
  filter: "Show",
  all: "all",
  seeInText: "see in the text",
  seeCheck: "see the check",
  line: "line",
  languageUnknown:
    "The language of this document is not supported; its numbers are listed, and only written-out calculations were checked.",
  roundingRule: "Rounding rule of the document",
  textHint:
    "Point to a number, or move to it with Tab, to see its recomputation; select it to go to the check. Line numbers are in the margin.",
  doubtfulHint:
    "They may be wrong, with the probability stated, but the evidence is too weak for a flag. Check these against the source records, the most probable first.",
  sureness: (probability) => `${probability} probability of error`,
  basis: (grounds, sureness) => `Basis: ${grounds} · ${sureness}`,
  impliedHint: "The report does not print these values, but what it prints implies these intervals.",
  statusMeanings: {
    confirmed: "agrees with the recomputation, or is an operand of one that agrees",
    contradicted: "recomputation from the report's other numbers gives another value",
    doubtful: "may be wrong, but the evidence that the numbers belong together is too weak for a flag",
    unverifiable: "a quantity that cannot be recomputed from the text",
    "not-a-quantity": "dates, document numbers, ordinals, contacts",
  },
  method: [
    "Every number printed in the text is in the ledger; none is left out without a reason.",
    "Every percentage, total and change is recomputed in exact fractions from the other numbers of the same text. A rounded number represents the whole interval of values that round to it: 64.8% is 64.75% to 64.85%.",
    "A claim disagrees if no values in those intervals make it true. It is inconsistent only if the probability that its number is wrong, rather than the assumed relation between the numbers, is at least 90% and either the wording is unambiguous or two independent observations support the relation. From 7% it is doubtful; below that, unverifiable. The probabilities were estimated from ordinary reports.",
    "Causes and corrections are suggestions to check against the source records, not conclusions.",
  ],
  footer: "Made with recount. This page loads nothing from the network.",
  charts: {
    reportedAgainstRecomputed: {
      title: ({ shown, outside, doubtful, unchecked }) => {
        const doubts = doubtful > 0 ? `; ${number(doubtful)} ${doubtful === 1 ? "is" : "are"} doubtful` : "";
        if (outside > 0)
          return `${number(outside)} of ${many(shown, "percentage", "percentages")} ${outside === 1 ? "differs" : "differ"} by more than rounding explains${doubts}`;
        const agreeing = shown - doubtful - unchecked;
        if (agreeing < shown)
          return `${number(agreeing)} of ${many(shown, "percentage", "percentages")} ${agreeing === 1 ? "agrees" : "agree"}${doubts}${unchecked > 0 ? `; ${number(unchecked)} based on other figures, not checked` : ""}`;
        return `${shown === 1 ? "The one percentage" : `All ${number(shown)} percentages`} that can be recomputed agree${shown === 1 ? "s" : ""}`;
      },
      subtitle: "Mark: printed number. Bar: range explained by rounding.",
      axis: "Printed minus recomputed, in units of the last digit",
      axisPoints: "Printed minus recomputed, in percentage points",
      row: (reported, recomputed) => `printed ${reported}, recomputed ${recomputed}`,
    },
    planCompletion: {
      title: (plans, reached, lowest) =>
        plans === 1
          ? `The one plan mentioned has reached ${lowest}`
          : reached === plans
            ? `All ${number(plans)} plans have been met`
            : `${number(reached)} of ${number(plans)} plans ${reached === 1 ? "has" : "have"} been met; the lowest is at ${lowest}`,
      subtitle: "Completion as printed in the report. Vertical rule: 100% of the plan.",
      implied: "implied plan:",
      axis: "% of the plan",
    },
    changeAgainstReference: {
      title: (rises, falls, strongest) =>
        `${many(rises, "rise", "rises")}, ${many(falls, "fall", "falls")}; largest: ${strongest}`,
      subtitle: "Changes as printed in the report, by reference.",
      axis: "Change (%)",
      noReference: "no reference given",
    },
  },
};

function noFindings({ numbers }: { readonly numbers: number }): string {
  return numbers === 0 ? labels.noNumbers : labels.nothingToCheck;
}
