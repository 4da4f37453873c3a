import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadText } from "../../src/documents/load.node.ts";
import { recount } from "../cli/built.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const areas = 100;
const years = 101;
/** One printed percentage in fifty is ten points too high. */
const wrongEvery = 50;

describeInBrowser("a page of ten thousand findings", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-many-"));
    writeFileSync(join(folder, "many.csv"), tenThousand());
    const out = join(folder, "page");
    const ran = recount(["audit", join(folder, "many.csv"), "--out", out, "--fail-on", "never", "--lang", "en"]);
    expect(ran.status, ran.err).toBe(0);
    file = join(out, "index.html");
    browser = await openBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("draws the rows in sight, has all, and counts over all", async () => {
    const { page, said } = await openFile(browser, file);
    expect(await page.locator("#table-printed tbody tr").count()).toBeLessThan(300);
    expect(await page.locator("#table-printed").getAttribute("aria-rowcount")).toBe("10001");
    expect(await counts(page)).toEqual({ "show:": "10,000", "show:inconsistent": "200", "show:consistent": "9,800" });
    await page.locator("#printed-comparisons input[type=search]").fill("vinh long");
    await expect.poll(() => shown(page)).toBe("100 / 10,000");
    expect(await counts(page)).toEqual({ "show:": "100", "show:inconsistent": "2", "show:consistent": "98" });
    await page.locator('#printed-comparisons input[value="inconsistent"]').check();
    expect(await shown(page)).toBe("2 / 10,000");
    expect(await page.locator("#table-printed tbody tr").count()).toBe(2);
    expect(said).toEqual([]);
  });

  test("says below the cards how many more stand in its table, and leads there", async () => {
    const { page } = await openFile(browser, file);
    expect(await page.locator("#findings article").count()).toBe(100);
    const more = page.locator("#findings p.more :visible").first();
    expect(await more.textContent()).toContain("100 more inconsistencies are in the table of all claims.");
    await page.locator("#findings p.more a").click();
    expect(await page.locator(":target").getAttribute("id")).toBe("printed-comparisons");
  });

  test("keeps the headings in sight, and the last row is a scroll away", async () => {
    const { page } = await openFile(browser, file);
    const frame = page.locator(".tall");
    await frame.scrollIntoViewIfNeeded();
    const last = page.locator('#table-printed tr[aria-rowindex="10001"]');
    await expect
      .poll(async () => {
        await frame.evaluate((each) => each.scrollTo(0, each.scrollHeight));
        return last.count();
      })
      .toBe(1);
    const [head, box] = [
      await page.locator("#table-printed thead th").first().boundingBox(),
      await frame.boundingBox(),
    ];
    expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(2);
    expect(await page.locator("#table-printed tbody tr").count()).toBeLessThan(600);
  });

  test("leads from a card to its row, however far down it is", async () => {
    const { page } = await openFile(browser, file);
    await page.locator('#printed-comparisons input[value="consistent"]').check();
    const link = page.locator("#findings .finding a.place").last();
    const id = (await link.getAttribute("href"))?.slice(1) ?? "";
    await link.click();
    const row = page.locator(`tr[id="${id}"]`);
    await row.waitFor();
    expect(await row.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await row.getAttribute("class")).toContain("inconsistent");
  });

  test("leaves out the columns that nobody wants to see", async () => {
    const { page } = await openFile(browser, file);
    await page.locator("#printed-comparisons .choose summary").click();
    await page.locator("#printed-comparisons .choose label", { hasText: "Comparison" }).locator("input").uncheck();
    expect(await page.locator("#table-printed thead th:visible").count()).toBe(7);
    expect(await page.locator("#table-printed tbody tr").first().locator("td:visible").count()).toBe(7);
  });

  test("keeps what is decided on a finding, in the card, the row and the browser, and gives it as CSV and Word", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    const card = page.locator("#findings .finding").first();
    await card.locator('button[data-mark="disputed"]').click();
    await card.locator(".marks input").fill("The office counted twice; see the letter of 3 June");
    await card.locator(".marks input").press("Tab");
    await page.locator("#findings .finding").nth(1).locator('button[data-mark="mended"]').press("Enter");
    await page.reload();
    const again = page.locator("#findings .finding").first();
    expect(await again.locator('button[data-mark="disputed"]').getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator('[data-mark-count="disputed"]').textContent()).toBe("1");
    expect(await page.locator('[data-mark-count="none"]').textContent()).toBe("98");
    await page.locator('[data-mark-bar] input[value="mended"]').check();
    expect(await page.locator("#findings .finding:visible").count()).toBe(1);
    await page.locator('#printed-comparisons input[value="disputed"]').check();
    expect(await shown(page)).toBe("1 / 10,000");
    const lines = readFileSync(await downloaded(page, "csv"), "utf8").split("\r\n");
    expect(lines).toHaveLength(202);
    expect(lines[0]).toBe(
      "\ufeffFile,Result,Indicator,Period,Comparison,Printed,Recomputed,Explanation,Your decision,Note,Date",
    );
    expect(lines.filter((line) => line.includes(",disputed,The office counted twice; see the letter"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(",corrected,"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(",undecided,"))).toHaveLength(198);
    const word = join(folder, "findings.docx");
    writeFileSync(word, readFileSync(await downloaded(page, "docx")));
    const read = await loadText(word);
    expect("document" in read && read.document.text).toContain("The office counted twice");
    await context.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)("has no serious barrier and is as wide as the window: %s, %i", async (scheme, width) => {
    const { page } = await openFile(browser, file, { scheme, width });
    expect(await seriousBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

/** `area 1` in 1900, and so on; each after the first year with its percentage of the year before. */
function tenThousand(): string {
  const lines = ["area,year,cases,so với cùng kỳ (%)"];
  let row = 0;
  for (let area = 1; area <= areas; area++) {
    const name = area === 77 ? "Vĩnh Long" : `area ${area}`;
    let before = 0;
    for (let year = 0; year < years; year++) {
      const cases = 1000 + ((area * 37 + year * 53) % 400);
      const percent = Math.round((cases / before) * 10_000) / 100;
      const printed =
        before === 0 ? "" : String(row++ % wrongEvery === 0 ? Math.round((percent + 10) * 100) / 100 : percent);
      lines.push(`${name},${1900 + year},${cases},${printed}`);
      before = cases;
    }
  }
  return `${lines.join("\n")}\n`;
}

async function counts(page: Page): Promise<Record<string, string>> {
  const all = page.locator('#printed-comparisons [data-count^="show:"]');
  const names = await all.evaluateAll((each) => each.map((one) => one.getAttribute("data-count") ?? ""));
  const found = await Promise.all(names.map(async (name, at) => [name, await english(all.nth(at))] as const));
  return Object.fromEntries(found.filter(([, count]) => count !== "0"));
}

function shown(page: Page): Promise<string> {
  return english(page.locator("#printed-comparisons output"));
}

/** The text of an element, without what stands beside it in the other language. */
function english(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll("[lang=vi]")) other.remove();
    return copy.textContent ?? "";
  });
}

async function downloaded(page: Page, kind: string): Promise<string> {
  const button = page.locator(`#findings [data-export="${kind}"]`);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download.path();
}
