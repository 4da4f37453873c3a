import { describe, expect, test } from "vitest";
import { calibration } from "../../src/charts/calibration.ts";
import { outlookCharts } from "../../src/charts/outlook-charts.ts";
import { render } from "../../src/charts/render.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import { drawn, type Figure, months, panelOf } from "../forecast/panel.ts";

const values = Array.from({ length: 66 }, (_, t) => 1000 + 200 * Math.sin(t / 2) + (drawn(66, 50)[t] ?? 0));
const plan: Figure = ["a", "2024", 14_000, { scenario: "plan" }];

describe("the charts of an outlook", () => {
  test("are a fan and a total to date of a flow with a plan, and draw in both languages without a warning", async () => {
    const [outlook] = forecast(panelOf([...months("a", 2019, values), plan])).outlooks;
    if (!outlook) throw new Error("there is no outlook");
    for (const lang of ["vi", "en"] as const) {
      const charts = outlookCharts(outlook, lang);
      expect(charts.map(({ name }) => name)).toEqual(["fan", "burn-up"]);
      for (const { spec } of charts) {
        const svg = await render(spec);
        expect(svg).toMatch(/^<svg .*<\/svg>$/s);
        expect(svg).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test("are a fan alone of a stock, and none where nothing is projected", async () => {
    const [stock] = forecast(panelOf(months("a", 2019, values), { kind: "stock" }), { plan: 1500 }).outlooks;
    const [short] = forecast(panelOf(months("a", 2024, values.slice(0, 2)))).outlooks;
    if (!stock || !short) throw new Error("there is no outlook");
    const charts = outlookCharts(stock, "vi");
    expect(charts.map(({ name }) => name)).toEqual(["fan"]);
    for (const { spec } of charts) expect(await render(spec)).toContain("kế hoạch");
    expect(outlookCharts(short, "vi")).toEqual([]);
  });

  test("draw names and units that hold markup, quotes and percent signs", async () => {
    const hostile = { kind: "count", text: `<b>'"%`, base: "x", scale: 0 } as const;
    const panel = panelOf(months(`a"<script>'\n`, 2019, values), { unit: hostile });
    for (const outlook of forecast(panel, { plan: 13_000 }).outlooks)
      for (const { spec } of outlookCharts(outlook, "en")) expect(await render(spec)).not.toContain("<script>");
  });
});

test("calibration draws a point a group, and nothing of none", async () => {
  expect(calibration({ calibration: [] }, "vi")).toBeUndefined();
  const groups = [
    { from: 0, to: 0.2, plans: 3, said: 0.1, met: 0 },
    { from: 0.8, to: 1, plans: 7, said: 0.9, met: 1 },
  ];
  const chart = calibration({ calibration: groups }, "en");
  const svg = chart ? await render(chart.spec) : "";
  expect(svg).toContain("3 plans");
  expect(svg).toContain("7 plans");
});
