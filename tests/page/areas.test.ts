import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recount } from "../cli/built.ts";
import { seriousBarriers } from "./axe.ts";
import { describeInBrowser, openBrowser, openFile } from "./browser.ts";

const names = [
  ...["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "An Giang", "Bạc Liêu", "Bến Tre", "Cà Mau", "Đắk Lắk"],
  ...["Gia Lai", "Hà Giang", "Kon Tum", "Lai Châu", "Nghệ An", "Phú Yên"],
];
/** Cases of fifteen provinces in every month of five years: the first has most, and falls most. */
const lines = names.flatMap((name, area) =>
  Array.from({ length: 60 }, (_, month) => {
    const [year, of] = [2019 + Math.floor(month / 12), (month % 12) + 1];
    const cases = 100 * (names.length - area) + ((month * (area + 3)) % 37) - (year === 2023 ? 40 - 2 * area : 0);
    return `${name},${year}-${String(of).padStart(2, "0")},${cases}`;
  }),
);

describeInBrowser("the choice of areas on a page", () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-areas-"));
    const data = join(folder, "cases.csv");
    writeFileSync(data, `province,period,cases\n${lines.join("\n")}\n`);
    const args = ["--map", "area=province,period=period,value=cases", "--fail-on", "never", "--lang", "en"];
    const { status } = recount(["report", data, ...args, "--out", join(folder, "page")]);
    expect(status).toBe(0);
    file = join(folder, "page/index.html");
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is made by search and keyboard; charts and the table show what is chosen, drawn before or not", async () => {
    const { page, said, requests } = await openFile(browser, file);
    expect(await rowsOf(page)).toHaveLength(15);
    expect(await textsOf(page, "areas")).not.toContain("Phú Yên");
    await page.locator("details.areas > summary").press("Enter");
    const search = page.locator("details.areas input[type=search]");
    for (const typed of ["phu y", "ha noi"]) {
      await search.fill(typed);
      await search.press("Enter");
    }
    expect((await page.locator("details.areas summary").allInnerTexts())[0]).toBe("Areas: Hà Nội, Phú Yên");
    await expect.poll(() => rowsOf(page)).toEqual(["Hà Nội", "Phú Yên"]);
    for (const chart of ["change", "added", "areas", "heat"])
      await expect.poll(() => named(page, chart), { message: chart }).toEqual(["Hà Nội", "Phú Yên"]);
    expect((await page.locator("figure[data-name=change] .chosen").allInnerTexts())[0]).toContain("2 / 15 areas shown");
    expect(said).toEqual([]);
    expect(requests.filter((each) => !each.startsWith("file:"))).toEqual([]);
  });

  test("closes up what is left of a chart: rows a step apart, the source below the last, the drawing shorter", async () => {
    const { page } = await openFile(browser, file);
    const before = await heightOf(page, "change");
    await choose(page, ["Hà Nội", "Gia Lai", "Phú Yên"]);
    await expect.poll(() => named(page, "change")).toHaveLength(3);
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll("figure[data-name=change] .t[lang=en] .slim svg text")]
        .filter((each) => /^(?:Hà Nội|Gia Lai|Phú Yên)$|^Source/.test(each.textContent ?? ""))
        .map((each) => each.getBoundingClientRect().top),
    );
    const [a = 0, b = 0, c = 0, source = 0] = tops.sort((x, y) => x - y);
    expect(b - a).toBeCloseTo(c - b, 0);
    expect(source - c).toBeLessThan(2.5 * (c - b));
    expect(await heightOf(page, "change")).toBeLessThan(before - 8 * (b - a));
  });

  test("draws the bars that are left as long as there is room, in proportion, from one line, with what is said of each behind it", async () => {
    const { page } = await openFile(browser, file);
    const before = await barsOf(page);
    await choose(page, ["Cần Thơ", "An Giang", "Gia Lai"]);
    await expect.poll(() => named(page, "change")).toHaveLength(3);
    const after = await barsOf(page);
    const span = (bars: typeof after) =>
      Math.max(...bars.map(({ to }) => to)) - Math.min(...bars.map(({ from }) => from));
    expect(span(after)).toBeCloseTo(span(before), 0);
    const kept = before.filter(({ said }) => after.some((each) => each.said === said));
    expect([after.length, kept.length]).toEqual([3, 3]);
    expect(span(kept)).toBeLessThan(0.8 * span(before));
    const ratio = span(after) / span(kept);
    for (const { said, from, to, line, note } of after) {
      const old = kept.find((each) => each.said === said);
      expect(to - from).toBeCloseTo(ratio * ((old?.to ?? 0) - (old?.from ?? 0)), 0);
      expect(Math.min(Math.abs(line - from), Math.abs(line - to))).toBeLessThan(0.5);
      expect(note).toBeGreaterThan(Math.max(to, line));
      expect(note).toBeLessThan(Math.max(to, line) + 12);
    }
    expect((await page.locator("figure[data-name=change] .chosen").allInnerTexts())[0]).toContain(
      "bars are lengthened",
    );
    expect((await page.locator("figure[data-name=heat] .chosen").allInnerTexts())[0]).toContain("on the scale of all");
  });

  test("puts panels beside each other where others stood, with the labels of the first column in its place", async () => {
    const { page } = await openFile(browser, file);
    await choose(page, ["Lai Châu", "Phú Yên"]);
    await expect.poll(() => named(page, "areas")).toEqual(["Lai Châu", "Phú Yên"]);
    const lefts = await page.evaluate(() =>
      [...document.querySelectorAll("figure[data-name=areas] .t[lang=en] .slim svg text")]
        .filter((each) => /^(Lai Châu|Phú Yên|1,000)$/.test(each.textContent ?? ""))
        .map((each) => [each.textContent, Math.round(each.getBoundingClientRect().left)] as const),
    );
    const at = (name: string) => lefts.filter(([text]) => text === name).map(([, left]) => left);
    expect(at("Phú Yên")[0]).toBeGreaterThan((at("Lai Châu")[0] ?? 0) + 100);
    expect(at("1,000")).toEqual(at("Lai Châu"));
  });

  test("is kept in the address, and let go by one button", async () => {
    const { page } = await openFile(browser, file);
    await choose(page, ["Hà Nội", "Cần Thơ"]);
    const kept = page.url();
    expect(kept).toContain("?areas=");
    await page.goto("about:blank");
    await page.goto(`${kept}&token=a`);
    await expect.poll(() => named(page, "change")).toEqual(["Cần Thơ", "Hà Nội"]);
    await page.locator("details.areas > summary").click();
    await page.locator("details.areas button[data-all]").click();
    expect(page.url()).toMatch(/\?token=a$/);
    await expect.poll(() => named(page, "change")).toHaveLength(12);
    expect(await rowsOf(page)).toHaveLength(15);
    expect(await page.locator(".chosen:visible").count()).toBe(0);
  });

  test("takes the ten highest at once, dims what is not chosen of lines and map, and speaks the page's language", async () => {
    const { page } = await openFile(browser, file);
    await page.locator("details.areas > summary").click();
    await page.getByRole("button", { name: "10 highest" }).click();
    await expect.poll(() => rowsOf(page)).toHaveLength(10);
    expect(await rowsOf(page)).not.toContain("Phú Yên");
    await page.locator('button[data-set-lang="vi"]').click();
    expect((await page.locator("details.areas summary").allInnerTexts())[0]).toMatch(/^Địa bàn: .*, \+6$/);
    await choose(page, ["Hải Phòng"]);
    await expect.poll(() => solid(page, "trend")).toEqual(["1"]);
    await expect.poll(() => page.locator('figure[data-name=trend] [style*="opacity"]').count()).toBeGreaterThan(3);
  });

  test("has no barrier in either theme, is as wide as a phone, and on paper says what was chosen", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const { page, said } = await openFile(browser, file, { width: 390, scheme });
      await page.locator("details.areas > summary").click();
      await choose(page, ["Hà Nội", "Phú Yên"]);
      await expect.poll(() => named(page, "change")).toHaveLength(2);
      expect(await seriousBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("details.areas summary").isVisible()).toBe(true);
      expect(await page.locator("details.areas .boxes").isVisible()).toBe(false);
      expect(said).toEqual([]);
    }
  });

  test("is not there without the page's script, which leaves all as it is", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${file}?areas=${encodeURIComponent("Hà Nội")}`);
    expect(await page.locator("details.areas").isVisible()).toBe(false);
    expect(await page.locator("#table-comparisons tbody tr").count()).toBe(15);
    await context.close();
  });

  test("leaves of forecasts the charts and rows of what is chosen", async () => {
    const out = join(folder, "forecast");
    const data = join(import.meta.dirname, "../../datasets/public-investment");
    expect(recount(["forecast", data, "--at", "2017-06", "--lang", "en", "--out", out]).status).toBe(0);
    const { page } = await openFile(browser, join(out, "index.html"));
    const all = await page.locator("figure:visible").count();
    await choose(page, ["VN-HN"]);
    await expect.poll(() => page.locator("figure:visible").count()).toBeLessThan(all);
    expect(await page.locator("figure:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("#table-outlooks tbody tr").allTextContents()).toEqual([
      expect.stringContaining("Ha Noi"),
    ]);
  });
});

async function choose(page: Page, areas: readonly string[]): Promise<void> {
  const list = page.locator("details.areas");
  if ((await list.getAttribute("open")) === null) await list.locator("> summary").click();
  await list.locator("button[data-all]").click();
  for (const area of areas) await list.locator(`input[value="${area}"]`).check();
}

function rowsOf(page: Page): Promise<string[]> {
  return page.locator("#table-comparisons tbody tr td:first-child").allTextContents();
}

/** The texts of a chart's drawing in the page's language. */
function textsOf(page: Page, chart: string): Promise<string[]> {
  return page.evaluate((name) => {
    const { lang } = document.documentElement;
    const place = document.querySelector(`figure[data-name=${name}] .t[lang=${lang}] :is(.slim,.only)`);
    return [...(place?.querySelectorAll("svg text") ?? [])].map((each) => each.textContent ?? "");
  }, chart);
}

/** The areas that a chart names, each once, in the order of the alphabet. */
async function named(page: Page, chart: string): Promise<string[]> {
  const texts = await textsOf(page, chart);
  return names.filter((name) => texts.includes(name)).sort((a, b) => a.localeCompare(b, "vi"));
}

/** The series of a chart whose labels are not dimmed. */
function solid(page: Page, chart: string): Promise<string[]> {
  return page.evaluate((name) => {
    const { lang } = document.documentElement;
    const labels = document.querySelectorAll<SVGElement>(
      `figure[data-name=${name}] .t[lang=${lang}] .slim text[data-of]`,
    );
    return [...labels].filter(({ style }) => style.opacity === "").map((each) => each.getAttribute("data-of") ?? "");
  }, chart);
}

function heightOf(page: Page, chart: string): Promise<number> {
  return page
    .locator(`figure[data-name=${chart}] .slim svg:visible`)
    .evaluate((svg) => svg.getBoundingClientRect().height);
}

/** The bars of the chart of changes, each with its ends, the line that it begins at and where the text behind it begins. */
function barsOf(page: Page) {
  return page.evaluate(() => {
    const within = (selector: string) => [
      ...document.querySelectorAll<SVGGraphicsElement>(`figure[data-name=change] .t[lang=en] .slim svg ${selector}`),
    ];
    const boxOf = (each: Element) => each.getBoundingClientRect();
    const rules = within(".mark-rule line").map(boxOf);
    const notes = within("text")
      .filter((each) => /^[+−]/.test(each.textContent ?? ""))
      .map(boxOf);
    return within(".mark-rect path").map((bar) => {
      const { left: from, right: to, top, bottom } = bar.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const beside = (boxes: readonly DOMRect[]) => boxes.find((box) => box.top <= middle && box.bottom >= middle);
      const said = bar.querySelector("title")?.textContent ?? bar.getAttribute("data-said") ?? "";
      return { said, from, to, line: beside(rules)?.left ?? 0, note: beside(notes)?.left ?? 0 };
    });
  });
}
