import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";
import { focused, press } from "./keys.ts";

const project = join(import.meta.dirname, "../..");
const files = join(project, "tests/documents/files");
const megabyte = 1_000_000;

describeInBrowser("the page that needs no install", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-web-"));
    file = join(folder, "recount.html");
    execFileSync(process.execPath, [join(project, "scripts/web/build.mjs"), file], { stdio: "ignore" });
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is one file of less than 600 kB, packed", () => {
    const html = readFileSync(file, "utf8");
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(0.6 * megabyte);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]* (?:src|href)="(?!data:)/);
  });

  test.each([
    ["an-giang.docx", "1 chỗ không khớp trong 16 phép tính kiểm được"],
    ["an-giang.pdf", "1 chỗ không khớp trong 16 phép tính kiểm được"],
  ])("from a file: audits %s, asks nothing of anybody and gives the marked file back", async (name, said) => {
    const { page, said: console, requests } = await openFile(browser, file, { width: 390, locale: "vi-VN" });
    await give(page, join(files, name));
    expect(await page.textContent("#status")).toBe(`Đã tính lại ${name}.`);
    const frame = page.frameLocator("#result");
    expect(await frame.locator(".headline").textContent()).toContain(said);
    // One switch of languages: that of the result, which the page around it follows.
    expect(await page.locator("button[data-lang]:visible").count()).toBe(0);
    await frame.locator("button[data-set-lang=en]").click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    expect(await page.textContent("#status")).toBe(`${name} has been recomputed.`);
    await frame.locator("button[data-set-lang=vi]").click();
    await page.waitForFunction(() => document.documentElement.lang === "vi");
    await frame.locator("#findings .finding a.place").first().click();
    expect(await frame.locator(".led").textContent()).toBe("94");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#marked")]);
    expect(download.suggestedFilename()).toBe(name.replace(".", ".recount."));
    const bytes = readFileSync(await download.path());
    expect(bytes.length).toBeGreaterThan(readFileSync(join(files, name)).length);
    expect(console).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([`file://${file}`]);
    expect(await overflow(page)).toBe(0);
  });

  test("from a server: audits a table and a workbook in English, and asks for nothing but itself", async () => {
    const server = await serving(readFileSync(file));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`http://127.0.0.1:${portOf(server)}/`);
    expect(await page.title()).toBe("recount: every number of a report, recomputed");
    await give(page, join(project, "tests/datasets/cases/42-side-by-side.xlsx"));
    expect(await page.textContent("#status")).toBe("42-side-by-side.xlsx has been recomputed.");
    const headline = page.frameLocator("#result").locator(".headline");
    // A table that prints no comparison is no empty page: each series with its ends and its course, broken where a year is missing.
    await page.setInputFiles("#file", {
      name: "bare.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("area,year,cases\nA,2020,5\nA,2021,9\nA,2023,7\nB,2020,1\n"),
    });
    await page.waitForFunction(() => document.querySelector("#status.done")?.textContent?.includes("bare.csv"));
    const row = page.frameLocator("#result").locator("#series tbody tr").first();
    expect(await row.locator("td").allTextContents()).toEqual(["cases · A", "5 2020", "7 2023", "3", ""]);
    expect((await row.locator("path").getAttribute("d"))?.match(/[ML]/g)).toEqual(["M", "L", "M"]);
    await page.setInputFiles("#file", {
      name: "table.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("area,month,cases,so với cùng kỳ (%)\nA,2023-06,100,\nA,2024-06,150,40\n"),
    });
    await page.waitForFunction(() => document.querySelector("#status.done")?.textContent?.includes("table.csv"));
    expect(await headline.textContent()).toContain("1 of 1 checked printed comparison does not agree");
    await page.setInputFiles("#file", {
      name: "bare.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("area,month,cases\nA,2023-06,100\nA,2024-06,150\n"),
    });
    await page.waitForFunction(() => document.querySelector("#status.done")?.textContent?.includes("bare.csv"));
    await headline.filter({ hasText: "The data set prints no comparisons." }).waitFor();
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([`http://127.0.0.1:${portOf(server)}/`]);
    server.close();
    await page.close();
  });

  test("from a file: audits Parquet, compressed with Zstandard, tells how far it is and asks nothing of anybody", async () => {
    const path = join(folder, "plan.parquet");
    await saveParquet(path);
    const { page, said: console, requests } = await openFile(browser, file);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector("#status") as Element;
      new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, { childList: true });
    });
    await give(page, path);
    expect(await page.textContent("#status")).toBe("plan.parquet has been recomputed.");
    const told = await page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
    expect(told.filter((each) => each.includes("%"))).toContain("Recomputing plan.parquet… 100% of rows read");
    const row = page.frameLocator("#result").locator("#series tbody tr").first();
    expect(await row.locator("td").allTextContents()).toEqual([
      "cost · area 0",
      "0.1 0,1 2000",
      "0.3 0,3 2001",
      "2",
      "",
    ]);
    expect(console).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([`file://${file}`]);
  });

  test("says what only the command line reads, and what is no report", async () => {
    const { page } = await openFile(browser, file);
    await page.click("button[data-lang=en]");
    const parquet = Buffer.concat([Buffer.from("PAR1"), Buffer.alloc(20), Buffer.from("PAR1")]);
    await page.setInputFiles("#file", { name: "june.parquet", mimeType: "", buffer: parquet });
    await page.waitForSelector("#status.bad");
    expect(await page.textContent("#status")).toContain("june.parquet: the file is damaged");
    const sdmx = Buffer.from("DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,VN,2023,5\n");
    await page.setInputFiles("#file", { name: "flow.csv", mimeType: "", buffer: sdmx });
    await page.waitForFunction(() => document.querySelector("#status.bad")?.textContent?.includes("flow.csv is SDMX"));
    await page.setInputFiles("input[type=file]", join(files, "locked.xlsx"));
    await page.waitForFunction(() =>
      document.querySelector("#status.bad")?.textContent?.includes("locked.xlsx: the file is protected by a password"),
    );
    await page.setInputFiles("#file", { name: "empty.txt", mimeType: "", buffer: Buffer.alloc(0) });
    await page.waitForFunction(() => document.querySelector("#status.bad")?.textContent?.includes("empty.txt"));
  });

  test("by keyboard: takes a file, and goes on with what came of it", async () => {
    const { page, said } = await openFile(browser, file);
    const asked = page.waitForEvent("filechooser");
    await press(page, "#choose", "Enter");
    await (await asked).setFiles({ name: "empty.txt", mimeType: "", buffer: Buffer.alloc(0) });
    await page.waitForSelector("#status.bad");
    expect(await focused(page)).toBe("button#choose");
    const again = page.waitForEvent("filechooser");
    await page.keyboard.press("Space");
    await (await again).setFiles({
      name: "draft.txt",
      mimeType: "",
      buffer: Buffer.from("There were 150 cases in June, up 40% from 100 cases.\n"),
    });
    await page.waitForSelector("#status.done");
    await page.frameLocator("#result").locator(".headline").first().waitFor();
    await expect.poll(() => focused(page)).toBe("iframe#result");
    // The frame is told that keys are its own by a message of the browser, after the page knows it.
    await expect.poll(() => page.frames()[1]?.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press("Tab");
    const within = () => page.frames()[1]?.evaluate(() => document.activeElement?.getAttribute("href"));
    await expect.poll(within).toBe("#findings");
    const saved = page.waitForEvent("download");
    await press(page, "#page", "Enter");
    expect((await saved).suggestedFilename()).toBe("draft.txt.html");
    expect(said).toEqual([]);
  });

  test.each(["light", "dark"] as const)("has no serious barriers, %s", async (scheme) => {
    const { page } = await openFile(browser, file, { scheme });
    expect(await seriousBarriers(page)).toEqual([]);
  });
});

/** 1,500 areas with a decimal in each of two years, more than one group of rows holds. */
async function saveParquet(path: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = "SELECT 'area ' || n // 2 AS area, 2000 + n % 2 AS year, (0.1 + n % 2 * 0.2)::DECIMAL(9,2) AS cost";
  await connection.run("SET threads = 1");
  await connection.run(`COPY (${rows} FROM range(3000) AS t(n))
    TO '${path}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 1000)`);
}

async function give(page: Page, path: string): Promise<void> {
  await page.setInputFiles("#file", path);
  await page.waitForSelector("#status:is(.done,.bad)", { timeout: 60_000 });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

function serving(html: Uint8Array): Promise<Server> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
