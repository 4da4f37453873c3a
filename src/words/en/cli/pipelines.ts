import type { PipelineWords } from "../../shape/cli/pipelines.ts";

export const pipelines: PipelineWords = {
  rules: {
    differs: "The number disagrees with other numbers of the report or data set",
    "differs-in-last-place": "The number is off by one in its last printed place",
    "differs-from-data": "The number disagrees with a data set",
    "differs-from-file": "The number disagrees with another report",
    "differs-from-neighbours": "The percentage implies another plan than those before and after it",
    "direction-contradicted": "The numbers show a fall where a rise is reported, or the reverse",
    "parts-exceed-whole": "The parts exceed their whole",
    "no-whole-number": "No whole number of cases gives this percentage",
    "over-hundred-percent": "A part, or a fall, exceeds 100%",
    "does-not-add-up": "The figures do not add up to their total",
    "breaks-rule": "The figures break a rule of their data set",
  },
};
