import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../../src/report/bundle.ts";
import { doubted } from "../report/doubted.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

describeInBrowser("doubtful claims on the page in a browser", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-doubtful-"));
    file = join(folder, "index.html");
    const [index] = await bundle(doubted, { lang: "vi", other: doubted });
    writeFileSync(file, index?.content ?? "");
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["light", "dark"] as const)("are not set in the colour of what is wrong (%s)", async (scheme) => {
    const { page } = await openFile(browser, file, { scheme });
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).color);
    const wrong = await colour("#findings .was dd");
    expect(await colour("#doubtful .was dd")).not.toBe(wrong);
    expect(await colour(".figures .doubtful")).not.toBe(wrong);
    expect(await colour("#text a.m.doubt")).not.toBe(wrong);
    expect(await colour("tr.doubtful .v")).not.toBe(wrong);
  });

  test("are led to from their numbers, and filtered in the table, which sorts the surest first", async () => {
    const { page } = await openFile(browser, file);
    await page.locator("#text a.m.doubt", { hasText: "20,5%" }).click();
    expect(await page.locator(":target").getAttribute("class")).toBe("finding doubt");
    const rows = page.locator("#table-claims tbody tr:visible");
    await page.locator("#table-claims th", { hasText: "Kết quả" }).locator("button").click();
    const ids = () => rows.evaluateAll((each) => each.map(({ id }) => id));
    expect((await ids()).slice(0, 3)).toEqual(["c6", "c10", "c9"]);
    await page.locator('input[name="show-claims"][value="doubtful"]').check();
    expect(await ids()).toEqual(["c10", "c9"]);
  });

  test.each([
    ["vi", "light", 1280],
    ["vi", "dark", 1280],
    ["en", "light", 390],
    ["en", "dark", 390],
  ] as const)(
    "meet no serious barrier that axe-core finds, and no sideways scrolling: %s, %s, %i",
    async (lang, scheme, width) => {
      const { page } = await openFile(browser, file, { scheme, width });
      await page.click(`button[data-set-lang=${lang}]`);
      expect(await seriousBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
});
