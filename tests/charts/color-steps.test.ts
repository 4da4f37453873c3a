import { describe, expect, test } from "vitest";
import { changeLimits, valueDistances, valueLimits, waysOf } from "../../src/charts/color-steps.ts";
import { areaMap } from "../../src/charts/map.ts";
import { render } from "../../src/charts/render.ts";
import { measures } from "../../src/compare/measures.ts";
import { comparisonChart } from "../../src/index.charts.ts";
import { compare, panelOf } from "../../src/index.ts";

const limitsOf = (values: readonly number[]) => valueLimits(values.map(valueDistances(values)));

describe("colours of values", () => {
  test("give way to each other at quantiles", () => {
    const values = Array.from({ length: 101 }, (_, at) => at);
    expect(limitsOf(values)).toEqual({ more: [30, 60, 80, 95], away: [] });
  });

  test("are told apart where most values are the same: cases of a rare disease are mostly 0", () => {
    const values = [...Array.from({ length: 100 }, () => 0), ...Array.from({ length: 11 }, (_, at) => at + 1)];
    expect(limitsOf(values).more).toEqual([4, 7, 9, 11].map((value) => expect.closeTo(value, 0)));
    expect(limitsOf([0, 0, 0, 10]).more).toEqual([2, 4, 6, 8]);
  });

  test("are one where all values are the same", () => {
    expect(limitsOf([60])).toEqual({ more: [], away: [] });
    expect(limitsOf([60, 60])).toEqual({ more: [], away: [] });
  });

  test("of a single change are the usual ones, however large it is", () => {
    const far = (...changes: readonly number[]) =>
      changeLimits(
        changes.map((each) => ({ side: "more" as const, far: each })),
        measures["percent-change"],
      ).more;
    expect(far(727)).toEqual([2, 10, 30, 75]);
    expect(far(500, 900, 1200)).not.toEqual([2, 10, 30, 75]);
  });

  test("are two where values are on both sides of nought, and the bounds of one side are negative", () => {
    const values = [-8, -4, -2, -1, 0, 1, 2, 4, 8];
    const distances = values.map(valueDistances(values));
    expect(distances.map(({ side }) => side)).toEqual([
      ...Array.from({ length: 4 }, () => "fewer"),
      ...Array.from({ length: 5 }, () => "more"),
    ]);
    expect(waysOf(distances)).toEqual({ more: 1, away: -1 });
    expect(limitsOf([-3, -2, -1]).away).toEqual([]);
  });
});

const row = (area: string, period: string, value: number) => ({ indicator: "balance", area, period, value });

describe("a legend", () => {
  const panel = panelOf(
    ["2022", "2023", "2024"].flatMap((year, at) => [row("a", year, -4 - at), row("b", year, 3 + at)]),
  );

  test("of a heat table of balances says what the colours mean, with signs", async () => {
    const chart = comparisonChart(panel, "heat", { lang: "en" });
    expect(chart?.alt).toContain("Blue: above zero; yellow: below zero.");
    const svg = chart ? await render(chart.spec) : "";
    expect(svg).toMatch(/>−[456]</);
    expect(svg).not.toMatch(/>\+\d/);
  });

  test("of a map of values names nothing that they are held against", () => {
    const places = ["a", "b"].map((code, column) => ({ code, names: [code], tile: { row: 0, column } }));
    const chart = areaMap(compare(panel, { measures: ["value"], at: ["2024"] }), { lang: "en", places });
    expect(chart?.alt).toContain("2024. Blue: above zero; yellow: below zero.");
    expect(chart?.alt).not.toContain("against");
  });
});
