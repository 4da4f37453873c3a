import type { InspectionLabels } from "../../shape/compare/inspection.ts";

export const inspection: InspectionLabels = {
  indicator: "Indicator",
  unit: "Unit",
  kind: "Kind",
  direction: "Good is",
  areas: "Areas",
  periods: "Periods",
  observations: "Values",
  missing: "Missing",
  gaps: "Gaps",
  duplicates: "Duplicates",
  reported: "Printed comparisons",
  scenarios: "Actual, estimate, plan",
  statuses: "Statuses",
  vintages: "Vintages",
  sources: "Sources",
  guesses: "What had to be guessed",
  diagnostics: "What to know",
  none: "none",
  guessed: "guessed",
  kinds: { flow: "flow", stock: "stock", ratio: "ratio", index: "index" },
  directions: { up: "up", down: "down", none: "" },
  scenarioNames: { actual: "actual", estimate: "estimate", plan: "plan" },
  summary: ({ rows, observations, indicators, areas, missing, gaps, duplicates }) =>
    `${rows} rows, ${observations} values, ${indicators} indicators, ${areas} areas; ${missing} without a value, ${gaps} periods missing in between, ${duplicates} duplicates`,
};
