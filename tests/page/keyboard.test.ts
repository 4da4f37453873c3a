import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";
import { focused, press } from "./keys.ts";

const project = join(import.meta.dirname, "../..");
const report = join(project, "reports/an-giang-2024-h1/index.html");
const data = join(project, "reports/public-investment/index.html");

describeInBrowser("by keyboard alone", () => {
  let browser: Browser;
  let folder: string;
  let forecast: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-keyboard-"));
    const out = join(folder, "forecast");
    const source = join(project, "datasets/public-investment");
    const ran = recount(["forecast", source, "--at", "2017-06", "--lang", "en", "--out", out]);
    expect(ran.status, ran.err).toBe(0);
    forecast = join(out, "index.html");
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["a report", () => report, 900],
    ["data", () => data, 300],
    ["forecasts", () => forecast, 300],
  ])("Tab goes through the page of %s, and each stop is in sight, named and outlined", async (_, file, most) => {
    const { page, said } = await openFile(browser, file());
    const stops = await tabbed(page, most);
    expect(stops.length).toBeGreaterThan(60);
    expect(stops.filter(({ fault }) => fault !== "")).toEqual([]);
    const kinds = new Set(stops.map(({ kind }) => kind));
    for (const kind of ["a", "button", "summary", "svg", "input"]) expect(kinds).toContain(kind);
    expect(said).toEqual([]);
  });

  test("switches, choices, decisions and lists of a report are pressed by Enter, Space and arrows, and keep the focus", async () => {
    const { page } = await openFile(browser, report);
    await press(page, "button[data-set-lang=en]", "Enter");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await focused(page)).toBe('button[data-set-lang="en"]');
    await press(page, "button[data-set-theme=dark]:visible", "Space");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await press(page, '[data-tools="table-claims"] input[value=""][name^=show]', "ArrowDown");
    expect(await page.locator("#table-claims tbody tr:visible").count()).toBe(1);
    const decision = page.locator('#table-claims tbody tr:visible [data-mark="disputed"]');
    await decision.focus();
    await page.keyboard.press("Space");
    expect(await decision.getAttribute("aria-pressed")).toBe("true");
    expect(await decision.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await focusedMark(page)).toBe("mended");
    await page.keyboard.press("Tab");
    await page.keyboard.type("see the letter");
    await page.keyboard.press("Tab");
    expect(await page.locator("#table-claims tbody tr:visible .marks input").inputValue()).toBe("see the letter");
    const list = page.locator('[data-tools="table-claims"] details.choose');
    await list.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.locator("#table-claims th:visible").count()).toBe(6);
    await page.keyboard.press("Escape");
    expect(await list.getAttribute("open")).toBeNull();
    expect(await list.locator("summary").evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test("a table of many rows is passed with one key, and its export is saved with another", async () => {
    const { page } = await openFile(browser, data);
    const saved = page.waitForEvent("download");
    await press(page, '[data-tools="table-printed"] [data-export="csv"]', "Enter");
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    await press(page, '[data-tools="table-printed"] .skip:not([hidden])', "Enter");
    // Where Tab goes on from is known once the place behind the table has been gone to.
    await page.waitForFunction(() => document.querySelector(":target") !== null);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => document.activeElement?.closest("section")?.id);
    expect(place).toBe("sources");
  });

  test.each([768, 1280])(
    "rows of a table are gone through by arrows, all in sight, with few stops of Tab: %i",
    async (width) => {
      const { page } = await openFile(browser, data, { width });
      await page.locator('[data-tools="table-printed"] input[value="consistent"]').check();
      const frame = page.locator(".tall:has(#table-printed)");
      await frame.focus();
      const row = () =>
        page.evaluate(() => Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")));
      await page.keyboard.press("Tab");
      while ((await row()) === 0) await page.keyboard.press("Tab");
      expect(await row()).toBe(2);
      // A result with its formula, then three decisions.
      for (const mark of ["accepted", "disputed", "mended", "mended"]) {
        await page.keyboard.press("ArrowRight");
        expect(await focusedMark(page)).toBe(mark);
      }
      await page.keyboard.press("ArrowLeft");
      // No person presses twice within a frame, in which the rows that come into sight are drawn.
      const drawn = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (let at = 3; at <= 60; at++) {
        await drawn();
        await page.keyboard.press("ArrowDown");
        expect([await row(), await focusedMark(page), await isSeen(page)]).toEqual([at, "disputed", true]);
      }
      for (let at = 59; at >= 39; at--) {
        await drawn();
        await page.keyboard.press("ArrowUp");
        expect([await row(), await focusedMark(page), await isSeen(page)]).toEqual([at, "disputed", true]);
      }
      // The first row of the next piece of forty is where Tab stops next.
      await page.keyboard.press("Tab");
      expect(await row()).toBe(42);
    },
  );

  test("marks of a chart are told one after the other, and Escape ends it", async () => {
    const { page } = await openFile(browser, data);
    const drawing = page.locator("figure svg[tabindex]:visible").first();
    await drawing.focus();
    const told: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) {
      await page.keyboard.press(key);
      told.push((await page.locator(".tip").textContent()) ?? "");
    }
    expect(told[0]).not.toBe("");
    expect(told[1]).not.toBe(told[0]);
    expect(told[2]).toBe(told[0]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip:visible").count()).toBe(0);
  });

  test("areas are searched, chosen and left again", async () => {
    const { page } = await openFile(browser, forecast);
    await press(page, "#areas > summary", "Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("giao thong");
    await page.keyboard.press("Enter");
    expect(await page.locator("#areas input:checked").count()).toBe(1);
    expect(await page.locator("#table-outlooks tbody tr:visible").count()).toBe(1);
    await page.keyboard.press("Escape");
    // The first Escape belongs to the search, which it empties.
    await page.keyboard.press("Escape");
    expect(await page.locator("#areas").getAttribute("open")).toBeNull();
    expect(await focused(page)).toContain("summary");
  });
});

/** What the focused button decides. */
function focusedMark(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
}

/** Whether nothing stands before the middle of the focused element. */
function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const one = document.activeElement;
    const { left, top, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
    return one?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false;
  });
}

/** What Tab stops at, at most so many times, and what is wrong with how it is seen. */
async function tabbed(page: Page, most: number): Promise<{ readonly kind: string; readonly fault: string }[]> {
  const stops: { readonly kind: string; readonly fault: string }[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const { left, top, width, height } = one.getBoundingClientRect();
      const inside = (at: number, end: number) => Math.min(end - 1, Math.max(0, at));
      const seen = document.elementFromPoint(
        inside(left + width / 2, innerWidth),
        inside(top + height / 2, innerHeight),
      );
      const named = (one.getAttribute("aria-label") ?? one.textContent ?? "").trim() !== "" || one.closest("label");
      const faults = [
        ...(outlineStyle === "none" || Number.parseFloat(outlineWidth) === 0 ? ["no outline"] : []),
        ...(top + height <= 0 || top >= innerHeight ? ["out of sight"] : []),
        ...(seen && (one.contains(seen) || seen.contains(one)) ? [] : ["covered"]),
        ...(named ? [] : ["without a name"]),
      ];
      const fault = faults.length === 0 ? "" : `${faults.join(", ")}: ${one.outerHTML.slice(0, 120)}`;
      return { kind: one.tagName.toLowerCase(), fault };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
