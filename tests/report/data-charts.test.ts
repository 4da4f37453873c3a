import { expect, test } from "vitest";
import { gridPlaces } from "../../src/cli/map-places.node.ts";
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

test("what is held against a plan, and what is part of a whole, is drawn where there is such", () => {
  const rows = ["2023", "2024"].flatMap((period, at) =>
    ["a", "b", "all"].flatMap((area, of) => [
      { indicator: "paid", area, period, value: ([40, 60, 100][of] ?? 0) + 10 * at },
      { indicator: "paid", area, period, value: 120, scenario: "plan" as const },
    ]),
  );
  const drawn = (areas: readonly { code: string; parent?: string }[], of: (row: (typeof rows)[number]) => boolean) => {
    const panel = panelOf(rows.filter(of), { areas, indicators: [{ id: "paid", kind: "flow", unit: "tỷ đồng" }] });
    return dataCharts(
      { panel, call: { against: ["prior-year"] }, options: {} },
      undefined,
    )("en").map(({ name }) => name);
  };
  const parts = [{ code: "a", parent: "all" }, { code: "b", parent: "all" }, { code: "all" }];
  const plain = [{ code: "a" }, { code: "b" }, { code: "all" }];
  const among = (names: readonly string[]) => ["plan", "waterfall", "share"].filter((name) => names.includes(name));
  expect(among(drawn(parts, () => true))).toEqual(["plan", "waterfall", "share"]);
  expect(among(drawn(plain, (row) => !("scenario" in row)))).toEqual([]);
});

test("parts of indicators are in the waterfall, and their shares are not asked for: those are of areas", () => {
  const rows = ["2023", "2024"].flatMap((period, at) =>
    ["rice", "corn", "grain"].map((indicator, of) => ({ indicator, area: "a", period, value: 40 * (of + 1) + 9 * at })),
  );
  const indicators = ["rice", "corn", "grain"].map((id) => ({
    id,
    kind: "flow" as const,
    unit: "t",
    ...(id !== "grain" && { parent: "grain" }),
  }));
  const charts = dataCharts({ panel: panelOf(rows, { indicators }), call: {}, options: {} }, undefined)("en");
  const names = charts.map(({ name }) => name);
  expect(names).toContain("waterfall");
  expect(names).not.toContain("share");
});

test.each([
  [9, false],
  [12, true],
])("a map of %i provinces of 63 is drawn: %s", async (count, isDrawn) => {
  const places = await gridPlaces("vn-63");
  const rows = places
    .slice(0, count)
    .flatMap(({ code }, area) =>
      ["2022", "2023", "2024"].map((period, at) => ({ indicator: "cases", area: code, period, value: 9 + area * at })),
    );
  const panel = panelOf(rows, { indicators: [{ id: "cases", kind: "flow", unit: "ca" }] });
  const charts = dataCharts({ panel, call: {}, options: {}, places }, undefined)("en");
  expect(charts.map(({ name }) => name).includes("map")).toBe(isDrawn);
});

test("what could not be compared is no chart: of months, which are more than years, none has a prior one", () => {
  const rows = ["2023", "2024", "2024-01", "2024-02", "2024-03"].flatMap((period, at) =>
    ["a", "b"].map((area) => ({ indicator: "x", area, period, value: 90 + at })),
  );
  const panel = panelOf(rows, { indicators: [{ id: "x", kind: "flow", unit: "ca" }] });
  const drawn = dataCharts({ panel, call: { at: ["all"] }, options: {} }, undefined)("en");
  expect(drawn.map(({ title }) => title)).not.toContain("Nothing could be compared");
});
