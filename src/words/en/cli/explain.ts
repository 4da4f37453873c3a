import type { ExplainWords } from "../../shape/cli/explain.ts";

export const explain: ExplainWords = {
  explain: "Explains one number of a report: what it was checked by, how it was recomputed, why it agrees or does not.",
  file: "a report",
  number: "the number as the report prints it",
  examples: `
Examples:
  recount explain report.docx "64,8%"
  recount explain report.pdf 94`,
  noSuchNumber: (file, number) =>
    `${file}: there is no number ${number}; write it as the report prints it, for example "64,8%"`,
};
