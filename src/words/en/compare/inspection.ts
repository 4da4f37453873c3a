import type { InspectionLabels } from "../../shape/compare/inspection.ts";

const many = (count: string, one: string) => `${count} ${one}${count === "1" ? "" : "s"}`;

export const inspection: InspectionLabels = {
  indicator: "Indicator",
  unit: "Unit",
  kind: "Kind",
  direction: "Desired direction",
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
  guesses: "Guessed when reading",
  diagnostics: "Notes",
  none: "none",
  guessed: "guessed",
  kinds: { flow: "flow", stock: "stock", ratio: "ratio", index: "index" },
  directions: { up: "up", down: "down", none: "" },
  scenarioNames: { actual: "actual", estimate: "estimate", plan: "plan" },
  summary: ({ rows, observations, indicators, areas, missing, gaps, duplicates }) =>
    `${many(rows, "row")}, ${many(observations, "value")}, ${many(indicators, "indicator")}, ${many(areas, "area")}; ${missing} missing, ${many(gaps, "gap")}, ${many(duplicates, "duplicate")}`,
};
