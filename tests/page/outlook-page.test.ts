import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forecast } from "../../src/forecast/forecast.ts";
import { whyNone } from "../../src/forecast/why-none.ts";
import { summaryTable } from "../../src/report/outlook/outlook-sections.ts";
import { forecastPage } from "../../src/report/page/outlook-page.ts";
import { outlookColumns, outlooksHint } from "../../src/report/page/outlooks-table.ts";
import { recount } from "../cli/built.ts";
import { type Figure, panelOf } from "../forecast/panel.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const data = join(import.meta.dirname, "../../datasets/public-investment");
const months = (area: string, count: number, skip: (at: number) => boolean = () => false): readonly Figure[] =>
  Array.from({ length: count }, (_, at): Figure => {
    const period = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return [area, period, 100 + (at % 12) * 5 + ((at * 7) % 5)];
  }).filter((_, at) => !skip(at));
const plan = (area: string, value: number): Figure => [area, "2024", value, { scenario: "plan" }];

/** Six areas, of which one can be forecast, one has no plan, and the others lack something. */
const panel = panelOf([
  ...months("whole", 42),
  plan("whole", 1500),
  ...months("planless", 42),
  ...months("gappy", 42, (at) => at > 0 && at < 41 && at % 2 === 1),
  plan("gappy", 900),
  ...months("holed", 42, (at) => at === 38),
  plan("holed", 900),
  ["short", "2024-06", 5],
  plan("short", 10),
  ...months("ended", 20),
  plan("ended", 10),
]);

describe("a page of forecasts", () => {
  test("gives a reason in every row that has no projection or no probability", () => {
    const { outlooks } = forecast(panel, { at: "2024-06" });
    const reasons = outlooks.map((each) => [each.area.code, whyNone(each)?.code]);
    expect(Object.fromEntries(reasons)).toEqual({
      whole: undefined,
      planless: "no-plan",
      gappy: "too-many-gaps",
      holed: "incomplete-year",
      short: "too-short",
      ended: "ended",
    });
  });

  test("says in its first sentence how many plans are likely, and in each row why there is no forecast", async () => {
    const result = forecast(panel, { at: "2024-06" });
    const html = await forecastPage(result, { name: "x", languages: ["en", "vi"], charts: [] });
    expect(html).toContain("1 plan assessed: 1 likely to be met");
    expect(html).toContain("1 kế hoạch được đánh giá");
    expect(html).toContain("more than a third; no model was fitted");
    expect(html).toContain("the figures end in August 2022");
    expect(html.match(/<small>/g)?.length).toBe(5);
    const [policy = ""] = /http-equiv="Content-Security-Policy" content="[^>]*/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'sha256-");
  });

  test("says of a plan whose year is over whether it was met and by how much, not how likely that is", () => {
    const half = (value: number): readonly Figure[] =>
      [
        ["2024-S1", value],
        ["2024-S2", value],
      ].map(([period, each]): Figure => [`of ${value}`, String(period), Number(each)]);
    const all = [1, 48, 50, 49.99, 60].flatMap((value): readonly Figure[] => [
      ...half(value),
      [`of ${value}`, "2024", value === 60 ? 0 : 100, { scenario: "plan" }],
    ]);
    const over = forecast(panelOf(all));
    const { columns, rows } = summaryTable(over.outlooks, over.levels, "en");
    const told = Object.fromEntries(rows.map(([name, outcome]) => [name, outcome]));
    expect(columns[1]?.title).toBe("Outcome");
    expect(told).toEqual({
      "of 1": "not met, 2.0%",
      "of 48": "not met, 96.0%",
      "of 49.99": "not met, < 100%",
      "of 50": "met, 100.0%",
      "of 60": "met",
    });
    const ahead = forecast(panel, { at: "2024-06" });
    expect(summaryTable(ahead.outlooks, [], "vi").columns[1]?.title).toBe("Khả năng đạt");
    expect(outlooksHint(over.outlooks, "en")).not.toContain("at risk");
    expect(outlookColumns(over, "en")).not.toContain("80% interval");
    expect(outlookColumns(ahead, "en")).toContain("80% interval");
    expect(outlooksHint(ahead.outlooks, "en")).toContain("Most at risk first");
    const both = summaryTable([...ahead.outlooks, ...over.outlooks], [], "en");
    expect(both.columns[1]?.title).toBe("Probability / Outcome");
  });

  test("tells of one series what it comes to, how surely, and what pace its plan takes", async () => {
    const result = forecast(panel, { at: "2024-06", where: { area: ["whole"] } });
    const html = await forecastPage(result, { name: "x", languages: ["en"], charts: [] });
    const [, lead = ""] = /<p class="headline">([^<]*)/.exec(html) ?? [];
    expect(lead).toMatch(/^x · whole: 1,5\d\d projected for 2024; 10\d(\.\d)?% of the plan of 1,500; &gt; 99% likely/);
    expect(lead).toMatch(/reaching it requires 1\d\d a month, 1\.\d\d times the average so far$/);
  });
});

describeInBrowser("pages of forecasts and backtests in a browser", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-outlook-"));
    for (const [command, ...more] of [["forecast", "--at", "2017-06"], ["backtest"]] as const) {
      const ran = recount([command, data, ...more, "--out", join(folder, command), "--lang", "en"]);
      expect(ran.status, ran.err).toBe(0);
    }
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["forecast", "backtest"])("nothing of the %s page is cut off at 390 pixels, or asked for", async (name) => {
    const file = join(folder, name, "index.html");
    const { page, said, requests } = await openFile(browser, file, { width: 390, scheme: "dark" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".scroll")]
        .filter((each) => each.scrollWidth > each.clientWidth)
        .map((each) => each.id),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(21, 23, 26)");
    await page.click("button[data-set-lang=vi]");
    expect(await page.locator(".eyebrow").textContent()).toContain(name === "forecast" ? "Dự báo" : "Kiểm định");
    expect(said).toEqual([]);
    expect(requests).toEqual([`file://${file}`]);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test("titles of charts end within them, in whatever typeface they are set", async () => {
    const { page } = await openFile(browser, join(folder, "forecast", "index.html"), { width: 1280 });
    const past = await page.evaluate(
      () =>
        [...document.querySelectorAll<SVGElement>("figure svg")].flatMap((svg) => {
          const right = svg.getBoundingClientRect().right;
          return [...svg.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > right + 1);
        }).length,
    );
    expect(past).toBe(0);
  });

  test("prints the forecast in a few pages", async () => {
    const { page } = await openFile(browser, join(folder, "forecast", "index.html"));
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(15);
    expect(readFileSync(join(folder, "forecast", "forecast.csv"), "utf8").split("\r\n").length).toBe(14);
  });
});
