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
    `${many(rows, "row")}, ${many(observations, "value")}, ${many(indicators, "indicator")}, ${many(areas, "area")}; ${missing} without a value, ${many(gaps, "period")} missing in between, ${many(duplicates, "duplicate")}`,
};

const many = (count: string, one: string) => `${count} ${count === "1" ? one : `${one}s`}`;
