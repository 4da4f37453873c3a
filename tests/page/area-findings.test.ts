import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const names = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "An Giang"];
/** Cases of five provinces in four years, with the growth that is printed beside them: in 2023 that of the first two is wrong. */
const lines = names.flatMap((name, area) =>
  [0, 1, 2, 3].map((year) => {
    const [before, cases] = [1000 + 100 * area + 50 * (year - 1), 1000 + 100 * area + 50 * year];
    const growth = (100 * (cases - before)) / before + (year === 3 && area < 2 ? 20 : 0);
    return `${name},${2020 + year},${cases},${year === 0 ? "" : growth.toFixed(1)}`;
  }),
);

describeInBrowser("findings and files of chosen areas", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-area-findings-"));
    const data = join(folder, "cases.csv");
    writeFileSync(data, `province,period,cases,growth_pct\n${lines.join("\n")}\n`);
    const { status } = recount(["report", data, "--fail-on", "never", "--lang", "en", "--out", join(folder, "page")]);
    expect(status).toBe(0);
    file = join(folder, "page/index.html");
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("are theirs alone: cards with their counts, exported findings, figures and pictures", async () => {
    const { page, said } = await openFile(browser, file);
    expect(await page.locator("article:visible").count()).toBe(2);
    expect(await saved(page, '[data-mark-bar] [data-export="csv"]')).toMatch(/Hà Nội[\s\S]*Hải Phòng/);
    await choose(page, ["Hải Phòng", "An Giang"]);
    await expect.poll(() => page.locator("article:visible").count()).toBe(1);
    expect(await page.locator("article:visible").first().textContent()).toContain("Hải Phòng");
    expect(await page.locator("[data-mark-bar] [data-mark-count='']").textContent()).toBe("1");
    const exported = await saved(page, '[data-mark-bar] [data-export="csv"]');
    expect(exported).toContain("Hải Phòng");
    expect(exported).not.toContain("Hà Nội");
    const figures = await saved(page, 'figure[data-name=change] [data-get="csv"]');
    expect(figures.split("\r\n").map((line) => line.split(",")[1])).toEqual([
      "area",
      "Hải Phòng",
      "An Giang",
      undefined,
    ]);
    const picture = await saved(page, 'figure[data-name=change] [data-get="svg"]');
    expect(picture.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(
      "2 / 5 areas shown; bars are lengthened to use the space",
    );
    expect(picture).not.toContain(">Hà Nội<");
    expect(said).toEqual([]);
  });

  test("are all again where nothing is chosen", async () => {
    const { page } = await openFile(browser, file);
    await choose(page, ["Hải Phòng"]);
    await expect.poll(() => page.locator("article:visible").count()).toBe(1);
    await page.locator("details.areas button[data-all]").click();
    await expect.poll(() => page.locator("article:visible").count()).toBe(2);
    expect(await saved(page, 'figure[data-name=change] [data-get="csv"]')).toContain("Hà Nội");
    expect(await saved(page, 'figure[data-name=change] [data-get="svg"]')).not.toContain("areas shown");
  });
});

async function choose(page: Page, areas: readonly string[]): Promise<void> {
  const list = page.locator("details.areas");
  if (!(await list.evaluate((each) => each.hasAttribute("open")))) await list.locator("> summary").click();
  for (const area of areas) await list.getByLabel(area, { exact: true }).check();
}

/** The text of the file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).first().click()]);
  return readFileSync(await download.path(), "utf8");
}
