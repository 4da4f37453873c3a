import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../src/audit/dataset/data-audit.ts";
import { inBothWidths } from "../../src/charts/both-widths.ts";
import { burnUp } from "../../src/charts/burn-up.ts";
import { calibration } from "../../src/charts/calibration.ts";
import { changeAgainstReference } from "../../src/charts/change-against-reference.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { type ComparisonChartOptions, comparisonChart } from "../../src/charts/comparison-chart.ts";
import { credited, creditOf } from "../../src/charts/credit.ts";
import { fan } from "../../src/charts/fan.ts";
import { type ChartKindId, chartKindNames, outlookKindNames } from "../../src/charts/kind-names.ts";
import { planCompletion } from "../../src/charts/plan-completion.ts";
import { render } from "../../src/charts/render.ts";
import { printedAgainstRecomputed, reportedAgainstRecomputed } from "../../src/charts/reported-against-recomputed.ts";
import { gridPlaces } from "../../src/cli/map-places.node.ts";
import { backtest } from "../../src/forecast/backtest/backtest.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import { chartPage } from "../../src/report/chart/chart-page.ts";
import { drawn } from "../../src/report/chart/spoken-charts.ts";
import { sample } from "../charts/data.ts";
import { clashes, readDrawing } from "../charts/drawing.ts";
import { fixture } from "../report/fixture.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const dengue = { where: { indicator: ["dengue-cases"] } };
const investment = "public-investment";
const diseases = "notifiable-diseases";
const provinces = { where: { area: ["VN-*"] } };

/** Of every kind of comparison: the sample that it is drawn of, and what is asked. */
const asked: Readonly<Record<ChartKindId, readonly [data: string, options: Partial<ComparisonChartOptions>]>> = {
  change: [diseases, { ...dengue, at: ["2015-10"], against: ["prior-year", "2010..2014"] }],
  added: [diseases, { ...dengue, at: ["2015-10"] }],
  trend: [investment, provinces],
  plan: [investment, { at: ["2016-09"] }],
  "endemic-channel": [
    diseases,
    { where: { ...dengue.where, area: ["Hà Nội"] }, against: ["2010..2014"], at: ["2015"] },
  ],
  index: [diseases, { ...dengue, over: "year", against: ["2010=100"] }],
  waterfall: [investment, { at: ["2016-06"], over: "to-date", where: { area: ["local", "VN-*"] } }],
  share: [investment, { over: "quarter", ...provinces }],
  slope: [diseases, { ...dengue, over: "year", at: ["2015"] }],
  areas: [diseases, { where: { ...dengue.where, period: ["201*"] } }],
  map: [diseases, { ...dengue, at: ["2015-10"] }],
  heat: [diseases, dengue],
};

/** Those that a larger drawing serves as well: of as many columns as there are periods, of places, of a square. */
const oneLayout = ["map", "heat", "calibration"];

async function everyChart(): Promise<readonly Chart[]> {
  const places = await gridPlaces("vn-63");
  const charts: (Chart | undefined)[] = [];
  for (const kind of Object.keys(chartKindNames).filter((each): each is ChartKindId => each in asked)) {
    const [data, options] = asked[kind];
    charts.push(
      comparisonChart(await sample(data), kind, { lang: "en", wide: true, places, source: data, ...options }),
    );
  }
  const panel = await sample(investment);
  const [outlook] = forecast(panel, { where: { area: ["Hà Nội"] }, at: "2017-06" }).outlooks;
  if (!outlook) throw new Error("there is no outlook");
  const findings = [...findingsOf(auditPanel(panel), "en")];
  const draws = [
    (width: number) => fan(outlook, "en", width),
    (width: number) => burnUp(outlook, "en", width),
    () => calibration(backtest(panel, { origins: 1 }), "en"),
    (width: number) => printedAgainstRecomputed(findings, "en", 8, width),
    (width: number) => reportedAgainstRecomputed(fixture, "en", 8, width),
    (width: number) => changeAgainstReference(fixture, "en", 8, width),
    (width: number) => planCompletion(fixture, "en", 8, width),
  ];
  const others = draws.map((draw) => inBothWidths(draw, true));
  return [...charts, ...others.map((chart) => chart && credited(chart, creditOf(panel, investment), "en"))].flatMap(
    (chart) => chart ?? [],
  );
}

describeInBrowser("every kind of chart on its page", () => {
  let browser: Browser;
  let folder: string;
  let file: string;
  let charts: readonly Chart[];

  beforeAll(async () => {
    charts = await everyChart();
    folder = mkdtempSync(join(tmpdir(), "recount-every-chart-"));
    file = join(folder, "charts.html");
    const all = [];
    for (const chart of charts) all.push(await drawn(chart));
    writeFileSync(file, await chartPage(all, { lang: "en" }));
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is there, and laid out for a wide screen unless a larger drawing serves as well", () => {
    expect(charts).toHaveLength(Object.keys({ ...chartKindNames, ...outlookKindNames }).length + 4);
    expect(charts.filter(({ wide }) => !wide).map(({ name }) => name)).toEqual(oneLayout);
    for (const { wide, name, title } of charts) expect(wide?.title ?? title, name).toBe(title);
  });

  test("has no words outside or over each other where it is wide", async () => {
    for (const { wide, name } of charts)
      if (wide) expect(clashes(readDrawing(await render(wide.spec))), name).toEqual([]);
  });

  test.each([
    ["light", 390],
    ["dark", 768],
    ["light", 1280],
    ["dark", 1920],
  ] as const)(
    "is read in %s at %i pixels: one drawing each, nothing cut, no barrier, no request",
    async (scheme, width) => {
      const { page, said, requests } = await openFile(browser, file, { width, scheme });
      const shown = await drawings(page);
      expect(shown.map(({ figure }) => figure)).toEqual(charts.map((_, at) => `chart-${at + 1}`));
      for (const [at, { broad, left, right, drawnWidth }] of shown.entries()) {
        const name = charts[at]?.name ?? "";
        expect(broad, name).toBe(width > 640 && !oneLayout.includes(name));
        // A table of many periods is scrolled on a phone.
        if (name !== "heat") expect(right, name).toBeLessThanOrEqual(width);
        expect(left, name).toBeGreaterThanOrEqual(0);
        if (broad) expect(drawnWidth, name).toBeGreaterThan(0.95 * Math.min(width - 32, 864));
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await seriousBarriers(page)).toEqual([]);
      expect(said).toEqual([]);
      expect(requests).toHaveLength(1);
    },
  );

  test("is reached and left with the Tab key alone, each drawing and tool once, where the focus is seen", async () => {
    const { page, said } = await openFile(browser, file, { width: 1280 });
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll("a[href],button,summary,input,[tabindex='0']")].filter((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    expect(stops).toBeGreaterThan(8 * charts.length);
    const seen = new Set<string>();
    for (let step = 0; step < stops; step++) {
      await page.keyboard.press("Tab");
      const [place, outline] = await page.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        const focused = document.activeElement;
        return [String(focused ? all.indexOf(focused) : -1), focused ? getComputedStyle(focused).outlineStyle : "none"];
      });
      expect(outline).not.toBe("none");
      seen.add(place);
    }
    expect(seen.size).toBe(stops);
    expect(said).toEqual([]);
  });
});

function drawings(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure svg:not(.pin)")]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => {
        const { left, right, width } = svg.getBoundingClientRect();
        const figure = svg.closest("figure")?.id;
        return { figure, broad: svg.closest(".broad") !== null, left, right, drawnWidth: width };
      }),
  );
}
