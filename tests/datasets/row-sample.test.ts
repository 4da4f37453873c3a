import { expect, test } from "vitest";
import { TextRow } from "../../src/datasets/cells/text-row.ts";
import { makeLayout } from "../../src/datasets/layout/make-layout.ts";
import { RowSample } from "../../src/datasets/panel/row-sample.ts";

const sampled = (names: readonly string[], rows: readonly (readonly [cells: readonly string[], figures: number])[]) => {
  const texts = rows.map(([cells]) => cells);
  const options = { names, rows: texts, file: "a.csv", subject: "a", options: {}, usual: ".", above: [] } as const;
  const { layout } = makeLayout(options);
  const sample = new RowSample(names, layout);
  const row = new TextRow();
  for (const [at, [cells, figures]] of rows.entries()) sample.read(row.at(cells, at + 2), figures);
  const { rows: kept, line } = sample.cells(layout, true);
  return { kept, lines: kept.map((_, at) => line(at)) };
};

const names = ["area", "year", "cases", "deaths"];
const figures = (at: number) => [`A${at % 50}`, String(2000 + Math.floor(at / 50)), `${at}.5`, `${at}.25`];

test("of rows whose values are all in the panel the first are kept and one in 32, of others all", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [figures(at), at === 701 || at === 702 ? 1 : 2] as const);
  const { lines } = sampled(names, rows);
  expect(lines.slice(1, 201)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2));
  expect(lines).toContain(703);
  expect(lines).toContain(704);
  expect(lines).toHaveLength(1 + 200 + 25 + 2);
});

test("rows with more cells than the table has columns are kept", () => {
  const rows = Array.from({ length: 400 }, (_, at) => [at < 300 ? figures(at) : [...figures(at), "7.5"], 2] as const);
  expect(sampled(names, rows).lines).toHaveLength(1 + 200 + 3 + 100);
});

test("where a column is left aside all rows are kept, without the cells that are known to be something", () => {
  const rows = Array.from({ length: 400 }, (_, at) => [[`${at}.25`, `S${at}`, "2024", `${at}.5`], 1] as const);
  const { kept } = sampled(["lat", "station", "year", "cases"], rows);
  expect(kept).toHaveLength(401);
  expect(kept[400]).toEqual(["399.25", "", "", ""]);
});
