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

  test("name nothing as projected, and no pace, once the year is over", async () => {
    const whole = Array.from({ length: 72 }, (_, t) => 1000 + 200 * Math.sin(t / 2));
    const drawnAs = async (figures: readonly number[]) => {
      const [outlook] = forecast(panelOf([...months("a", 2019, figures), plan])).outlooks;
      const found = outlook && outlookCharts(outlook, "en").find(({ name }) => name === "burn-up");
      return found ? render(found.spec) : "";
    };
    expect(await drawnAs(whole.slice(0, 66))).toMatch(/projected.*required pace/s);
    const over = await drawnAs(whole);
    expect(over).toContain("Year-to-date total");
    expect(over).not.toMatch(/projected|required pace/);
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

test("labels of calibration keep off the diagonal, wherever their point is", async () => {
  for (const said of [0.04, 0.3, 0.5, 0.7, 0.9])
    for (const met of [said - 0.04, said, said + 0.08]) {
      const chart = calibration({ calibration: [{ from: 0, to: 1, plans: 49, said, met }] }, "en");
      const svg = chart ? await render(chart.spec) : "";
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers(
        /d="M(\S+?),(\S+?)L(\S+?),(\S+?)"[^>]*stroke-dasharray/.exec(svg),
      );
      const placed =
        /<text(?: text-anchor="(\w+)")? transform="translate\(([\d.]+),([\d.]+)\)"[^>]*textLength="(\d+)"[^>]*>49 plans/.exec(
          svg,
        );
      const [, x = 0, y = 0, width = 0] = numbers(placed);
      const left = placed?.[1] === "end" ? x - width : x;
      const lineAt = (at: number) => y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
      expect(width).toBeGreaterThan(20);
      const keepsOff = y < lineAt(left + width) || y - 9 > lineAt(left);
      expect(keepsOff, `${said} ${met}`).toBe(true);
    }
});

function numbers(found: RegExpExecArray | null): readonly number[] {
  return found?.slice(1).map(Number) ?? [];
}
