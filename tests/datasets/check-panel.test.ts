import { expect, it } from "vitest";
import { checkPanel } from "../../src/datasets/panel/check-panel.ts";
import { Diagnostics } from "../../src/model/diagnostic.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { period } from "../../src/model/period.ts";
import { noUnit } from "../../src/model/unit.ts";
import { workOf } from "../work.ts";

function panelOf(rows: readonly (readonly [area: string, month: number, value: number, vintage?: string])[]) {
  const builder = new PanelBuilder();
  const indicator = builder.indicator("i", () => ({
    id: "i",
    names: { vi: "i", en: "i" },
    unit: noUnit,
    kind: "flow",
    direction: "none",
  }));
  for (const [area, month, value, vintage = ""] of rows) {
    const at = builder.period(period("M", 2000 + Math.floor(month / 12), (month % 12) + 1));
    builder.observe({ indicator, area: builder.area(area), period: at, value, vintage: builder.vintage(vintage) });
  }
  return builder.build();
}

function countsOf(panel: ReturnType<typeof panelOf>): Record<string, number> {
  const diagnostics = new Diagnostics();
  checkPanel(panel, diagnostics);
  return Object.fromEntries(diagnostics.counts());
}

it("counts every gap and duplicate, though it shows twenty", () => {
  const rows = Array.from({ length: 100 }, (_, at) => ["A", at * 3, at] as const);
  expect(countsOf(panelOf([...rows, ...rows]))).toEqual({ "duplicate-equal": 100, "out-of-order": 1, gap: 198 });
});

it("two missing values are equal, a value and a missing one are not", () => {
  expect(
    countsOf(
      panelOf([
        ["A", 1, Number.NaN],
        ["A", 1, Number.NaN],
        ["A", 1, 5],
      ]),
    ),
  ).toEqual({
    "duplicate-equal": 1,
    "duplicate-conflict": 1,
  });
});

it("figures of several vintages are no duplicates, and make up one series", () => {
  expect(
    countsOf(
      panelOf([
        ["A", 1, 5, "2000-02"],
        ["A", 1, 6, "2000-03"],
        ["A", 2, 7, "2000-03"],
      ]),
    ),
  ).toEqual({});
});

it("four times the rows, in any order, are about four times the work", async () => {
  const panelOfRows = (length: number) =>
    panelOf(Array.from({ length }, (_, at) => [`A${at % 2000}`, (at * 7) % 500, at] as const));
  const [small, large] = [panelOfRows(50_000), panelOfRows(200_000)];
  expect(await workOf(() => countsOf(large))).toBeLessThan(5 * (await workOf(() => countsOf(small))));
});

it("tells the same gaps of rows in order of time as of the same rows out of it, or of some series out of it", () => {
  const builders = [new PanelBuilder(), new PanelBuilder(), new PanelBuilder()];
  const [inTime, mixedUp, partly] = builders.map((builder, which) => {
    const indicator = builder.indicator("i", () => ({
      id: "i",
      names: { vi: "i", en: "i" },
      unit: noUnit,
      kind: "flow",
      direction: "none",
    }));
    for (const area of ["A", "B"]) builder.area(area);
    // B before A, an area's months among its quarters and years; the second panel has the rows the other way round.
    const rows = ["B", "A"].flatMap((area) =>
      (
        [
          ["A", 2001, 1],
          ["A", 2004, 1],
          ["Q", 2001, 2],
          ["M", 2001, 3],
          ["M", 2001, 7],
          ["M", 2002, 1],
        ] as const
      ).map(([frequency, year, number]) => ({ area, period: period(frequency, year, number) })),
    );
    const orders = [rows, rows.toReversed(), [...rows.slice(6).toReversed(), ...rows.slice(0, 6)]];
    for (const row of orders[which] ?? [])
      builder.observe({ indicator, area: builder.area(row.area), period: builder.period(row.period), value: 1 });
    const diagnostics = new Diagnostics();
    checkPanel(builder.build(), diagnostics);
    return diagnostics.list().filter(({ code }) => code !== "out-of-order");
  });
  expect(inTime).toEqual(mixedUp);
  expect(inTime).toEqual(partly);
  expect(inTime?.map(({ found, count }) => [found, count])).toEqual([
    ["i · A: 2002…2003", 2],
    ["i · A: 2001-04…2001-06", 3],
    ["i · A: 2001-08…2001-12", 5],
    ["i · B: 2002…2003", 2],
    ["i · B: 2001-04…2001-06", 3],
    ["i · B: 2001-08…2001-12", 5],
    ["i · A: A Q M", undefined],
    ["i · B: A Q M", undefined],
  ]);
});

it("finds what is twice and out of order in one series among many in order, in its rows", () => {
  const rows = ["A", "B", "C"].flatMap((area) => [1, 2, 3, 4].map((month) => [area, month, month] as const));
  const diagnostics = new Diagnostics();
  checkPanel(panelOf([...rows, ["B", 3, 3], ["B", 5, 5]]), diagnostics);
  expect(diagnostics.list().map(({ code, found, expected }) => [code, found, expected])).toEqual([
    ["duplicate-equal", "i · B · 2000-04: 3", { code: "in-line", values: ["3", 0] }],
    ["out-of-order", "i · B · 2000-04", "2000-05"],
  ]);
});

it("sorts all rows where most series are out of order", () => {
  const rows = Array.from({ length: 1200 }, (_, area) => [4, 2, 2].map((month) => [`A${area}`, month, month] as const));
  expect(countsOf(panelOf(rows.flat()))).toEqual({ "duplicate-equal": 1200, "out-of-order": 1200, gap: 1200 });
});
