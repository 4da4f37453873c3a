// node bench/page.mjs: how large the page is and how long it takes to make, open, filter and sort with 100, 1,000 and 10,000
// findings; aims in brackets. What needs a browser is left out where there is none.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { audit } from "../dist/audit/audit.js";
import { readText } from "../dist/documents/read-text.js";
import { bundle } from "../dist/report/bundle.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
const browser =
  executablePath &&
  (await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  }));
const folder = mkdtempSync(join(tmpdir(), "recount-bench-"));

for (const count of [100, 1000, 10_000]) {
  const line = (at) => `Huyện thứ ${at} có ${149 + (at % 7)}/${1560 + at} xã đạt chuẩn, đạt tỷ lệ 95,51%.\n`;
  const text = Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const document = readText("report.txt", text);
  const results = ["vi", "en"].map((lang) => audit(document, { lang }));
  const start = performance.now();
  const files = await bundle(results[0], { lang: "vi", other: results[1] });
  const made = performance.now() - start;
  const page = files[0].content;
  const file = join(folder, `${count}.html`);
  writeFileSync(file, page);
  const size = `${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`;
  const { inconsistent } = results[0].summary;
  const opened = browser ? await timesOf(file) : "no browser here";
  console.log(`${inconsistent} findings in ${count} claims: ${size}, made in ${made.toFixed(0)} ms; ${opened}`);
}
await browser?.close();
rmSync(folder, { recursive: true, force: true });

async function timesOf(file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return `${(performance.now() - start).toFixed(0)} ms`;
  };
  const open = await timed(() => page.goto(`file://${file}`));
  const filter = await timed(() => page.locator('[data-tools="table-claims"] input[value="inconsistent"]').check());
  const sort = await timed(() => page.locator("#table-claims th button").nth(4).click());
  const language = await timed(() => page.click("button[data-set-lang=en]"));
  await page.close();
  return `opens in ${open} [< 1 s for a report], filters in ${filter}, sorts in ${sort}, switches language in ${language}`;
}
