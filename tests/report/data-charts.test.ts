import { expect, test } from "vitest";
import { panelOf } from "../../src/index.ts";
import { dataCharts } from "../../src/report/data-charts.ts";

const figures = (unit: string) =>
  panelOf(
    ["2023", "2024"].flatMap((period, at) => [
      { indicator: "share", area: "a", period, value: 40 + 9 * at },
      { indicator: "share", area: "b", period, value: 30 + at },
    ]),
    { indicators: [{ id: "share", kind: unit === "%" ? "ratio" : "flow", unit }] },
  );

test.each([
  ["%", ["change"]],
  ["cases", ["change", "added"]],
])("what figures in %s change by is drawn once for each thing that it says", (unit, drawn) => {
  const charts = dataCharts({ panel: figures(unit), call: { against: ["prior-year"] }, options: {} }, undefined)("en");
  expect(charts.map(({ name }) => name).filter((name) => ["change", "added"].includes(name))).toEqual(drawn);
});
