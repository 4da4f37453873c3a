import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const data = join(import.meta.dirname, "../../datasets/public-investment");

describeInBrowser("a chart on its page", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-charts-"));
    file = join(folder, "change.html");
    const ran = recount(["chart", "change", data, "--at", "2016-06", "--lang", "en", "--out", file]);
    expect(ran.status, ran.err).toBe(0);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("says what a bar shows under the pointer and to the arrow keys", async () => {
    const { page, said } = await openFile(browser, file);
    const tip = page.locator(".tip");
    await page.locator("[data-mark]:visible").first().hover();
    expect(await tip.textContent()).toBe("Ministry of Transport, +225.5%, same period of the prior year, 679 → 2,210");
    await page.locator("figure svg:visible").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await tip.textContent()).toContain("Ministry of Agriculture");
    await page.keyboard.press("Escape");
    expect(await tip.isHidden()).toBe(true);
    expect(said).toEqual([]);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test.each([
    ["svg", /^<svg/],
    ["png", /^\x89PNG/],
    ["spec", /"\$schema":"https:\/\/vega.github.io/],
    ["csv", /^indicator,area,period,value,reference,measure,base,result\r\n/],
  ])("is had as %s", async (kind, start) => {
    const { page, said, requests } = await openFile(browser, file, { scheme: "dark" });
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`button[data-get=${kind}]`)]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const content = readFileSync(path, kind === "png" ? "latin1" : "utf8");
    expect(content).toMatch(start);
    if (kind === "svg") expect(content).toContain("rgb(");
    expect(said).toEqual([]);
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  });

  test("is had as Vega-Lite and CSV, packed on the page, where these are long", async () => {
    const long = join(folder, "areas.html");
    const call = ["chart", "areas", join(data, "../notifiable-diseases"), "--top", "40", "--lang", "en"];
    expect(recount([...call, "--out", long]).status).toBe(0);
    expect(recount([...call, "--out", join(folder, "areas.vl.json")]).status).toBe(0);
    const { page, said } = await openFile(browser, long);
    const held = page.locator("pre[data-packed]");
    expect(await held.count()).toBeGreaterThan(0);
    expect(await held.first().isHidden()).toBe(true);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("button[data-get=spec]")]);
    const spec = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(spec).toEqual(JSON.parse(readFileSync(join(folder, "areas.vl.json"), "utf8")));
    expect(said).toEqual([]);
  });

  test("has its figures as a table, what they share once above it", async () => {
    const { page, said } = await openFile(browser, file, { width: 390 });
    await page.locator("[data-figures] summary").click();
    const table = page.locator(".figures-table table");
    await table.waitFor();
    expect(await table.locator("th").allTextContents()).toEqual(["Area", "Value", "Base", "Result"]);
    const shared = await page.locator("[data-figures] p").textContent();
    expect(shared).toContain("Period: 2016-06 · Against: prior-year · Measure: percent-change");
    const [first] = await table.locator("tbody tr").all();
    expect(await first?.locator("td").allTextContents()).toEqual(["Ministry of Transport", "2,210", "679", "225.479"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousBarriers(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  test("lights up a series at its label or its points, and what has a colour of the legend, to pointer and keyboard", async () => {
    const lit = (page: Page) =>
      page.evaluate(() => {
        const bright = (each: Element) => getComputedStyle(each).opacity === "1";
        const marks = [...document.querySelectorAll("figure svg [data-of]")].filter(
          (each) => !each.getAttribute("opacity") && each.checkVisibility(),
        );
        const of = (all: readonly Element[]) => new Set(all.map((each) => each.getAttribute("data-of"))).size;
        return [of(marks.filter(bright)), of(marks)];
      });
    const trend = join(folder, "trend.html");
    const call = ["chart", "trend", data, "--where", "area=VN-*", "--lang", "en", "--out", trend];
    expect(recount(call).status).toBe(0);
    const { page, said } = await openFile(browser, trend, { width: 390 });
    const [, all] = await lit(page);
    expect(all).toBeGreaterThan(3);
    expect(await lit(page)).toEqual([all, all]);
    await page.locator("figure svg text[data-of]:visible").first().hover();
    expect(await lit(page)).toEqual([1, all]);
    expect(await page.locator(".tip").textContent()).toMatch(/^\+\d+\.\d% \w+/);
    await page.locator("h1").first().dispatchEvent("pointermove");
    await page.locator("figure svg:visible").focus();
    await page.keyboard.press("ArrowRight");
    expect(await lit(page)).toEqual([1, all]);
    await page.keyboard.press("Escape");
    expect(await lit(page)).toEqual([all, all]);
    const fan = join(folder, "fan.html");
    const plans = ["chart", "fan", data, "--where", "area=Hà Nội", "--at", "2017-06", "--lang", "en", "--out", fan];
    expect(recount(plans).status).toBe(0);
    const { page: ahead } = await openFile(browser, fan, { width: 390 });
    expect(await lit(ahead)).toEqual([3, 3]);
    await ahead.locator("figure svg text[data-of]:visible", { hasText: "projected" }).hover();
    expect(await lit(ahead)).toEqual([1, 3]);
    const heat = join(folder, "heat.html");
    const cells = ["chart", "heat", data, "--where", "area=VN-*", "--lang", "en", "--out", heat];
    expect(recount(cells).status).toBe(0);
    const { page: other } = await openFile(browser, heat);
    await other.locator("[data-mark]").first().hover();
    expect((await lit(other))[0]).toBe((await lit(other))[1]);
    await other.locator("[data-key]").first().hover();
    expect((await lit(other))[0]).toBe(1);
    expect(said).toEqual([]);
  });

  describe("of several periods", () => {
    const three = () => {
      const path = join(folder, "map.html");
      const dengue = ["--where", "indicator=dengue-cases", "--at", "2015-08,2015-09,2015-10", "--lang", "en"];
      const ran = recount(["chart", "map", join(data, "../notifiable-diseases"), ...dengue, "--out", path, "--force"]);
      expect(ran.status, ran.err).toBe(0);
      return path;
    };
    const shown = (page: Page) =>
      page.evaluate(() => {
        const svg = document.querySelector("figure svg");
        const places = [...(svg?.querySelectorAll("[data-mark]") ?? [])];
        const saying = (mark: Element) => mark.querySelector("title")?.textContent ?? mark.getAttribute("data-said");
        return {
          about: svg?.getAttribute("aria-label")?.match(/(August|September|October) 2015/)?.[0],
          told: places.map(saying).find((text) => text?.startsWith("Ha Noi")),
          drawn: places.every((mark) => mark.getAttribute("d")?.startsWith("M")),
          hatched: svg?.querySelectorAll('[fill="url(#chart1-en-no-data)"]').length,
          period: document.querySelector(".periods output")?.textContent,
        };
      });
    const october = {
      about: "October 2015",
      told: "Ha Noi: +727.0%",
      drawn: true,
      hatched: 57,
      period: "October 2015",
    };

    test("shows the last, and any other by its slider, drawn whole", async () => {
      const { page, said, requests } = await openFile(browser, three(), { width: 390 });
      expect(await shown(page)).toEqual(october);
      await page.locator(".periods input").focus();
      await page.keyboard.press("Home");
      await page.waitForFunction(() => document.querySelector("figure svg")?.outerHTML.includes("August"));
      const august = await shown(page);
      expect(august).toMatchObject({ about: "August 2015", drawn: true, period: "August 2015" });
      expect(august.told).not.toBe(october.told);
      expect(await page.locator(".periods input").getAttribute("aria-valuetext")).toBe("August 2015");
      await page.keyboard.press("End");
      await page.waitForFunction(() => document.querySelector("figure svg")?.outerHTML.includes("October"));
      expect(await shown(page)).toEqual(october);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(said).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await seriousBarriers(page)).toEqual([]);
    });

    test("plays through them once, and not where less motion is asked for", async () => {
      const path = three();
      const { page } = await openFile(browser, path);
      await page.click(".periods button");
      expect(await page.locator(".periods button").textContent()).toBe("Pause");
      expect(await page.locator(".periods output").textContent()).toBe("August 2015");
      await page.waitForFunction(() => document.querySelector(".periods button")?.textContent === "Play");
      expect(await shown(page)).toEqual(october);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`file://${path}`);
      expect(await page.locator(".periods button").count()).toBe(0);
      await page.emulateMedia({ reducedMotion: null });
    });
  });
});
