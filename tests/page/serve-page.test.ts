import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser } from "./browser.ts";
import { focused, press } from "./keys.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
const lines = Array.from({ length: 120 }, (_, at) => `Xã ${at + 1} có ${at + 137} ca.`);
const draft = (percent: number) =>
  `Cả tỉnh có 137 ca, tăng ${percent}% so với 100 ca cùng kỳ.\n\n${lines.join("\n\n")}\n`;

describeInBrowser("the page of recount serve", () => {
  let browser: Browser;
  let folder: string;
  let child: ChildProcess;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-serve-page-"));
    writeFileSync(join(folder, "draft.txt"), draft(37));
    child = spawn(process.execPath, [cli, "serve", folder, "--port", "0", "--lang", "en"]);
    address = await new Promise<string>((done) => {
      let text = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        text += String(chunk);
        const found = /http:\/\/\S+/.exec(text)?.[0];
        if (found) done(found);
      });
    });
    browser = await openBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("changes when a file is saved, without a reload, and whoever reads stays where they were", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(address);
    await page.click("nav button");
    expect(await page.locator("#status").textContent()).toBe("draft.txt");
    const shown = page.frameLocator("iframe");
    await expect.poll(() => shown.locator(".headline").first().textContent()).toContain("checked agree");
    const top = () => page.frames()[1]?.evaluate(() => scrollY);
    await page.frames()[1]?.evaluate(() => scrollTo(0, 500));
    await page.evaluate("window.stays = true");
    writeFileSync(join(folder, "draft.txt"), draft(73));
    await expect
      .poll(() => shown.locator(".headline").first().textContent(), { timeout: 20_000 })
      .toContain("doubtful");
    await expect.poll(top).toBeCloseTo(500, -1);
    expect(await page.evaluate("window.stays")).toBe(true);
    expect(await page.locator("#status").textContent()).toBe("draft.txt has been recomputed.");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await seriousBarriers(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  test("is walked through by keyboard, and its list can be passed", async () => {
    writeFileSync(join(folder, "second.txt"), draft(37));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.locator("nav li").nth(1).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("a.skip");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.frameLocator("iframe").locator(".headline").first().waitFor();
    const chosen = page.locator("nav button[aria-pressed=true]");
    expect(await chosen.textContent()).toContain("second.txt");
    expect(await chosen.evaluate((one) => one === document.activeElement)).toBe(true);
    await press(page, "a.skip", "Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("a#marked");
    await page.close();
  });
});
