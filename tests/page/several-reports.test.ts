import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

/** The drafts of June and July print the same wrong sentence; that of August agrees; of fifteen percentages of the data set one is. */
const wrong = "There were 150 cases in June 2024, up 40% from 100 cases in June 2023.";
const right = (month: string) => `There were 300 rooms in ${month} 2024, up 50% from 200 rooms in ${month} 2023.`;
const sources = {
  "june.txt": `${wrong}\n`,
  "july.txt": `Rates fell.\n\n${wrong}\n\nTeachers came to 150/200 schools, 75%.\n`,
  "august.txt": "Teachers came to 300/400 schools, 75%.\n",
  "cases.csv": `province,period,cases,growth_pct\n${rows().join("\n")}\n`,
};

describeInBrowser("several reports and a data set on one page", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-several-"));
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
    const paths = Object.keys(sources).map((name) => join(folder, name));
    const out = join(folder, "page");
    const ran = recount(["report", ...paths, "--fail-on", "never", "--lang", "en", "--out", out]);
    expect(ran.status, ran.err).toBe(0);
    file = join(out, "index.html");
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("open with a conclusion on each, its counts and its name, and no count of nothing in the colour of an error", async () => {
    const { page, said, requests } = await openFile(browser, file);
    expect(await texts(page, ".conclusion .of")).toEqual(["june.txt", "july.txt", "august.txt", "cases"]);
    expect(await texts(page, ".conclusion .inconsistent b")).toEqual(["1", "1", "0", "1"]);
    expect(await texts(page, ".conclusion .consistent b")).toEqual(["0", "1", "1", "14"]);
    const colour = (at: number) =>
      page
        .locator(".conclusion li.inconsistent b:visible")
        .nth(at)
        .evaluate((count) => getComputedStyle(count).color);
    expect(await colour(2)).not.toBe(await colour(0));
    expect(await colour(1)).toBe(await colour(0));
    expect([said, requests]).toEqual([[], [`file://${file}`]]);
  });

  test("are each one entry of the contents, from which every part of theirs is reached", async () => {
    const { page } = await openFile(browser, file);
    const entries = await texts(page, "nav li");
    for (const name of ["june.txt", "july.txt", "august.txt"])
      expect(entries.filter((entry) => entry.includes(name))).toEqual([name]);
    await page.locator("nav a", { hasText: "july.txt" }).click();
    const own = page.locator("#r2-text");
    expect(await own.evaluate((section) => section === document.activeElement)).toBe(true);
    expect(await texts(page, "#r2-text .parts a")).toEqual(["All claims", "Ledger of the numbers"]);
    await own.locator(".parts a:visible").first().click();
    expect(await texts(page, ":target > h2")).toEqual(["july.txt: All claims2"]);
    const links = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const dead = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
        ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) === null,
      );
      return { doubled: ids.length - new Set(ids).size, dead: dead.map(({ hash }) => hash) };
    });
    expect(links).toEqual({ doubled: 0, dead: [] });
  });

  test("keep findings, filters and numbers apart: a card leads into its own text, a number to its own check", async () => {
    const { page } = await openFile(browser, file);
    const card = page.locator("#findings article", { hasText: "july.txt" });
    await card.locator("a.place").click();
    expect(await page.locator("#r2-text :target").count()).toBe(1);
    await page.locator("#r2-text a.m.ok").first().click();
    expect(await page.locator("#r2-table-claims tr:target").count()).toBe(1);
    const tools = page.locator('[data-tools="r2-table-claims"]');
    await tools.locator('input[value="inconsistent"]').check();
    expect(await page.locator("#r2-table-claims tbody tr:visible").count()).toBe(1);
    expect(await page.locator("#table-claims tbody tr:visible").count()).toBe(1);
    expect(await page.locator("#r3-table-claims tbody tr:visible").count()).toBe(1);
  });

  test("a decision on one is none on the other that prints the same, and their export says whose each is", async () => {
    const { page } = await openFile(browser, file);
    const pressed = () => page.locator('[data-mark][aria-pressed="true"]').count();
    await page.locator("#findings article", { hasText: "june.txt" }).locator('[data-mark="disputed"]').click();
    // The card and the row of june.txt.
    expect(await pressed()).toBe(2);
    expect(await page.locator('#table-claims [aria-pressed="true"]').count()).toBe(1);
    const saved = page.waitForEvent("download");
    await page.locator('[data-mark-bar] [data-export="csv"]').click();
    const lines = readFileSync(await (await saved).path(), "utf8").split("\r\n");
    const findings = lines.filter((line) => line.includes("✗"));
    expect(findings.map((line) => line.split(",")[0])).toEqual(["june.txt", "july.txt", "cases"]);
    expect(findings.map((line) => line.includes("disputed"))).toEqual([true, false, false]);
    await page.reload();
    expect(await pressed()).toBe(2);
  });

  test.each([
    ["light", 390],
    ["dark", 390],
    ["light", 768],
    ["dark", 1280],
    ["light", 1920],
  ] as const)("are as wide as the window and have no serious barrier: %s, %i", async (scheme, width) => {
    const { page } = await openFile(browser, file, { scheme, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test("more findings than cards stand in the tables of their own reports, which lines below the cards lead to", async () => {
    const long = (times: number) =>
      Array.from({ length: times }, () => [wrong, right("March"), right("April")].join("\n\n"));
    for (const [name, times] of [
      ["few", 3],
      ["many", 203],
      ["most", 207],
    ] as const)
      writeFileSync(join(folder, `${name}.txt`), `${long(times).join("\n\n")}\n`);
    const paths = ["few", "many", "most"].map((name) => join(folder, `${name}.txt`));
    const out = join(folder, "long");
    const ran = recount(["report", ...paths, "--fail-on", "never", "--lang", "en", "--out", out]);
    expect(ran.status, ran.err).toBe(0);
    const { page } = await openFile(browser, join(out, "index.html"));
    expect(await page.locator("#findings article").count()).toBe(403);
    expect(await texts(page, "#findings p.more")).toEqual([
      "many.txt: 3 more inconsistencies are in the table of all claims.",
      "most.txt: 7 more inconsistencies are in the table of all claims.",
    ]);
    await page.locator("#findings p.more a:visible").last().click();
    expect(await texts(page, ":target > h2")).toEqual(["most.txt: All claims621"]);
    expect(
      await page
        .locator(":target")
        .boundingBox()
        .then((box) => Math.abs(box?.y ?? 999)),
    ).toBeLessThan(120);
  });
});

/** Cases of five provinces in four years, with the growth that is printed beside them: that of one is ten points too high. */
function rows(): readonly string[] {
  return ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "An Giang"].flatMap((name, area) =>
    [1000, 1100, 1200, 1300].map((cases, year) => {
      const growth = 10_000 / (cases - 100) + (year === 3 && area === 4 ? 10 : 0);
      return `${name},${2020 + year},${cases},${year === 0 ? "" : growth.toFixed(1)}`;
    }),
  );
}

/** What elements in sight say, without what stands beside it in the other language. */
function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((found) =>
    found
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => {
        const copy = each.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll("[lang=vi]")) other.remove();
        return (copy.textContent ?? "").trim();
      }),
  );
}
