import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

describeInBrowser("tables of a data page", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-layout-"));
    const args = ["--at", "2016-06", "--against", "prior-year,plan", "--fail-on", "never", "--lang", "en"];
    const { status } = recount(["report", "datasets/public-investment", ...args, "--out", join(folder, "page")]);
    expect(status).toBe(0);
    file = join(folder, "page/index.html");
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([390, 768, 1080, 1280, 1920])(
    "have words in their own cells at %i pixels, those of the explanation in sight",
    async (width) => {
      const { page, said } = await openFile(browser, file, { width });
      await page.locator("#printed-comparisons input[type=search]").fill("January–September");
      await expect.poll(() => page.locator("#table-printed tbody tr").count()).toBeGreaterThan(5);
      expect(await overfull(page, "printed")).toEqual([]);
      if (width <= 1080) {
        const edges = await page
          .locator("#table-printed tbody td.x")
          .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
        expect(Math.max(...edges)).toBeLessThanOrEqual(width);
      }
      if (width === 768) expect(await seriousBarriers(page)).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  test.each([1100, 1280, 1440])(
    "have an explanation as wide as its row at %i pixels: in a column of its own it made rows of six lines",
    async (width) => {
      const { page } = await openFile(browser, file, { width });
      await page.locator('[data-tools="table-printed"] input[value="unverifiable"]').check();
      const cell = async (at: number) =>
        page.locator("#table-printed tbody tr").nth(1).locator("td").nth(at).boundingBox();
      const [name, explanation] = [await cell(1), await cell(6)];
      expect(explanation?.y).toBeGreaterThan((name?.y ?? 0) + (name?.height ?? 0) - 1);
      expect(explanation?.x).toBe(name?.x);
      expect(explanation?.width).toBeGreaterThan(0.8 * width - 100);
      expect(explanation?.height).toBeLessThan(60);
    },
  );

  test("fold on a phone, where each result stands below its heading and within the screen", async () => {
    const { page } = await openFile(browser, file, { width: 390 });
    await page.locator("#comparisons-made").scrollIntoViewIfNeeded();
    const cells = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#table-comparisons tbody tr:first-child td")].map((cell) => [
        getComputedStyle(cell, "::before").content.replaceAll('"', ""),
        [...(cell.querySelector("summary") ?? cell).querySelectorAll("[lang=vi]")].reduce(
          (text, other) => text.replace(other.textContent, ""),
          (cell.querySelector("summary") ?? cell).textContent,
        ),
        cell.getBoundingClientRect().right <= innerWidth,
      ]),
    );
    expect(cells).toEqual([
      ["none", "Viet Nam", true],
      ["Value", "23,436", true],
      ["Status", "I", true],
      ["Base", "20,281", true],
      ["same period of the prior year: percent change", "+15.6", true],
      ["Base", "252,000", true],
      ["annual plan: percent of", "42.5", true],
    ]);
  });

  test("leave out a map of which most would be blank", async () => {
    const { page } = await openFile(browser, file);
    const names = await page.locator("figure").evaluateAll((all) => all.map((each) => each.getAttribute("data-name")));
    expect(names).toContain("heat");
    expect(names).not.toContain("map");
  });
});

/** Cells whose words run over their right edge. */
function overfull(page: Page, table: string): Promise<readonly string[]> {
  return page.evaluate(
    (id) =>
      [...document.querySelectorAll<HTMLElement>(`#table-${id} :is(td,th):not(.mk)`)]
        .filter((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const { right, width } = range.getBoundingClientRect();
          return width > 0 && cell.checkVisibility() && right > cell.getBoundingClientRect().right + 1;
        })
        .map((cell) => cell.textContent),
    table,
  );
}
