import type { ExplainWords } from "../../shape/cli/explain.ts";

export const explain: ExplainWords = {
  explain: "Explains one number of a report: what it was checked against, the recomputation, and why it agrees or not.",
  file: "a report",
  number: "the number as the report prints it",
  examples: `
Examples:
  recount explain report.docx 64.8%
  recount explain report.pdf 94
  recount explain report.docx 64.8% --previous last-year.docx`,
  noSuchNumber: (file, number) =>
    `${file}: number ${number} not found; write it as the report prints it, for example 64.8%`,
};
