import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadText } from "../../src/documents/load.node.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

/** What tests/cli/reports.test.ts holds to be what recount makes of the data today. */
const file = join(import.meta.dirname, "../../reports/public-investment/index.html");

describeInBrowser("a data page on paper", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  test("has its findings, charts and the first rows of its tables on fewer than fifteen sheets", async () => {
    const { page } = await openFile(browser, file);
    expect(sheetsOf(await page.pdf({ format: "A4" }))).toBeLessThan(15);
    await page.emulateMedia({ media: "print" });
    const explanation = page.locator("#table-printed tbody td.x").first();
    expect((await explanation.boundingBox())?.width ?? 0).toBeGreaterThan(100);
    const widths = await page
      .locator("figure svg:visible")
      .evaluateAll((drawings) => drawings.map((svg) => svg.getBoundingClientRect().width));
    expect(widths.length).toBe(await page.locator("figure").count());
    expect(Math.min(...widths)).toBeGreaterThan(200);
  });

  test("names the columns on every sheet that a table goes on to, and breaks no period over lines", async () => {
    const { page } = await openFile(browser, file);
    const folder = mkdtempSync(join(tmpdir(), "recount-paper-"));
    try {
      const pdf = join(folder, "page.pdf");
      await page.pdf({ format: "A4", path: pdf });
      const said = await readPdf(pdf);
      const heading = await page.locator("#table-printed thead th:nth-child(7)").locator("span:visible").textContent();
      const headed = said.split("\n").filter((line) => line.includes(heading ?? "?"));
      expect(headed.length).toBeGreaterThan(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await page.emulateMedia({ media: "print" });
    const heights = () =>
      page
        .locator("td.d span")
        .evaluateAll((ends) => ends.map((end) => end.getClientRects().length).filter((lines) => lines > 0));
    // The rows stand there once the page has heard that it is on paper.
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(20);
    expect(new Set(await heights())).toEqual(new Set([1]));
  });

  test("prints one figure on one sheet, with nothing of the page around it", async () => {
    const { page } = await openFile(browser, file);
    // What stands on the page while the browser's dialogue is open is kept for the printer of the test.
    await page.evaluate(() => {
      window.print = () => {
        const [printed, root] = [document.querySelector("[data-printed]"), document.documentElement];
        requestAnimationFrame(() => {
          printed?.toggleAttribute("data-printed", true);
          root.toggleAttribute("data-one-figure", true);
        });
      };
    });
    const figure = page.locator("figure").nth(2);
    await figure.locator("button[data-get=pdf]:visible").click();
    await page.locator("[data-one-figure] [data-printed]").waitFor();
    expect(sheetsOf(await page.pdf({ format: "A4" }))).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("figure svg:visible, h2:visible, table:visible").count()).toBe(1);
    expect(await figure.locator("svg:visible").count()).toBe(1);
  });

  test("has every row where they are asked for, and the screen is as it was afterwards", async () => {
    const { page } = await openFile(browser, file);
    const output = page.locator("#printed-comparisons output");
    const before = await output.textContent();
    await page.locator('[data-tools="table-printed"] input[data-paper]').check();
    expect(sheetsOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(30);
    expect(await output.textContent()).toBe(before);
    expect(await page.locator("#table-printed tbody tr").count()).toBeLessThan(300);
  });
});

/** What a PDF says, as recount reads it. */
async function readPdf(path: string): Promise<string> {
  const loaded = await loadText(path);
  if ("problem" in loaded) throw new Error(loaded.problem.code);
  return loaded.document.text;
}

/** The pages of a PDF, which lists each as an object of its own. */
function sheetsOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
