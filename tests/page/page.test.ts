import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { palette } from "../../src/charts/colors.ts";
import { bundle } from "../../src/report/bundle.ts";
import { hostile } from "../report/hostile.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

/** What tests/cli/reports.test.ts holds to be what recount makes of the report and its data today. */
const file = join(import.meta.dirname, "../../reports/an-giang-2024-h1/index.html");

describeInBrowser("the page in a browser", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-page-"));
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("opens from a file, says nothing on its console and asks nothing of anybody", async () => {
    const { page, said, requests } = await openFile(browser, file);
    expect(await page.title()).toContain("report.txt");
    expect(said).toEqual([]);
    expect(requests).toEqual([`file://${file}`]);
    expect(readFileSync(file).length).toBeLessThan(1_500_000);
  });

  test("leads from a finding to its number and from a number to its check", async () => {
    const { page } = await openFile(browser, file);
    await page.click("#findings .finding >> nth=0 >> a.place");
    const number = page.locator(":target");
    expect(await number.textContent()).toBe("94");
    expect(await number.evaluate((each) => each === document.activeElement)).toBe(true);
    const box = await number.boundingBox();
    expect(box && box.y > 0 && box.y < 900).toBe(true);
    await number.click();
    expect(await page.locator(":target h3").textContent()).toContain("Sai số liệu");
    // A number that agrees leads to its row.
    await page.locator("#text a.m.ok").first().click();
    expect(await page.locator("tr:target").count()).toBe(1);
  });

  test("sorts a table by what stands in it, down and up", async () => {
    const { page } = await openFile(browser, file);
    const head = page.locator("#table-comparisons th", { hasText: "Giá trị" });
    const column = await head.evaluate((each: HTMLTableCellElement) => each.cellIndex);
    const values = () =>
      page
        .locator("#table-comparisons tbody tr")
        .evaluateAll(
          (rows, at) => rows.map((row) => Number(row.querySelectorAll("td")[at]?.getAttribute("data-k"))),
          column,
        );
    const before = await values();
    await head.locator("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await values()).toEqual([...before].sort((a, b) => a - b));
    await head.locator("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(await values()).toEqual([...before].sort((a, b) => b - a));
  });

  test("filters a table by verdict and by words, with and without accents", async () => {
    const { page } = await openFile(browser, file);
    const rows = page.locator("#table-claims tbody tr:visible");
    const tools = page.locator('[data-tools="table-claims"]');
    const all = await rows.count();
    await tools.locator('input[value="inconsistent"]').check();
    expect(await rows.count()).toBe(1);
    expect(await tools.locator("output").textContent()).toBe(`1 / ${all}`);
    await tools.locator('input[name="show-claims"][value=""]').check();
    expect(await rows.count()).toBe(all);
    await tools.locator("input[type=search]").fill("giay phep");
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const text of await rows.allTextContents()) expect(text).toContain("giấy phép");
  });

  test("opens the recomputation of a number where it is asked for", async () => {
    const { page } = await openFile(browser, file);
    const cell = page.locator("#table-comparisons details").first();
    expect(await cell.locator("summary span:visible").textContent()).toBe("+63,3");
    expect(await cell.locator("> span:visible").count()).toBe(0);
    await cell.locator("summary").click();
    expect(await cell.locator("> span:visible").textContent()).toBe("23.539 / 14.413 − 1");
  });

  test("switches language and theme", async () => {
    const { page } = await openFile(browser, file);
    const headline = page.locator(".headline").first().locator("span:visible");
    expect(await headline.textContent()).toBe("1 chỗ không khớp trong 16 phép tính kiểm được; 7 phép chưa kiểm được.");
    await page.click("button[data-set-lang=en]");
    expect(await headline.textContent()).toBe("1 of 16 checked claims does not agree; 7 could not be checked.");
    expect(await page.title()).toContain("Report and data, recomputed");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("figure svg:visible").first().getAttribute("aria-label")).toContain("All 5 percentages");
    expect(await page.locator("#text a.m.bad").first().getAttribute("data-note")).toContain("the report says 94");
    const paper = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    const ink = () =>
      page
        .locator(`figure svg:visible text[fill="${palette.ink}"]`)
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    const light = [await paper(), await ink()];
    await page.click("button[data-set-theme=dark]");
    const dark = [await paper(), await ink()];
    expect(light).toEqual(["rgb(251, 250, 246)", "rgb(34, 38, 43)"]);
    expect(dark).toEqual(["rgb(21, 23, 26)", "rgb(232, 228, 218)"]);
  });

  test("is reached from the keyboard: the first Tab leads past the head", async () => {
    const { page } = await openFile(browser, file);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("href")).toBe("#findings");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#findings");
  });

  test("is as wide as the window, from 360 pixels on", async () => {
    for (const width of [360, 390, 768, 1280, 1920]) {
      const { page } = await openFile(browser, file, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    }
  });

  test.each([
    ["vi", "light", 1280],
    ["en", "dark", 390],
  ] as const)("has no serious barrier that axe-core finds: %s, %s, %i", async (lang, scheme, width) => {
    const { page } = await openFile(browser, file, { scheme, width });
    await page.click(`button[data-set-lang=${lang}]`);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test("runs no script but its own, whatever comes into the file", async () => {
    const own = readFileSync(file, "utf8");
    const changed = join(folder, "changed.html");
    writeFileSync(
      changed,
      own.replace(
        "</body>",
        "<script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\"></body>",
      ),
    );
    const { page, said } = await openFile(browser, changed);
    expect(await page.title()).not.toBe("owned");
    expect(said.join("\n")).toContain("Content Security Policy");
  });

  test("shows hostile text as text", async () => {
    const [index] = await bundle(hostile, { lang: "vi", other: hostile });
    const path = join(folder, "hostile.html");
    writeFileSync(path, index?.content ?? "");
    const { page, said } = await openFile(browser, path);
    expect(said).toEqual([]);
    expect(await page.locator("main script, main img, main b >> text=%").count()).toBe(0);
    expect(await page.locator("#text").textContent()).toContain("<script>alert(1)</script>");
  });
});
