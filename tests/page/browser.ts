import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, it } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const reason = "skipped: no Chromium here; scripts/chromium.sh installs it";

/** The browser of this machine, or undefined where there is none. */
const browserPath = [process.env.CHROMIUM ?? "", ...places].find((path) => path !== "" && existsSync(path));

/**
 * `describe` for tests that open pages; without a browser they are skipped, uncollected, and the name says why. A browser is several
 * processes that tell each other things in their own time: what fails is tried once more, and a fault fails twice.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (browserPath !== undefined) describe(name, { retry: 1 }, tests);
  else it.skip(`${name} (${reason})`);
}

// Nothing of the browser's own may ask anything of the network, or the tests could not tell whether the page did.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

export function openBrowser(): Promise<Browser> {
  const path = browserPath !== undefined && { executablePath: browserPath };
  return chromium.launch({ args: quiet, timeout: 110_000, ...path });
}

/** A page from a file, with everything that it says on its console and every request that it makes. */
export interface OpenPage {
  readonly page: Page;
  readonly said: readonly string[];
  readonly requests: readonly string[];
}

/** The one page of each browser and locale: a process of its own for every page that is opened takes longer than all that is done on it. */
const pages = new WeakMap<Browser, Map<string, Page>>();

/** Opens a file in the browser's page, of which nothing is left of what was opened in it before: no storage, no listener, no form, no target. */
export async function openFile(
  browser: Browser,
  path: string,
  options: { readonly width?: number; readonly scheme?: "light" | "dark"; readonly locale?: string } = {},
): Promise<OpenPage> {
  const { width = 1280, scheme = "light", locale = "en-GB" } = options;
  const page = await emptyPage(browser, locale);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, colorScheme: scheme });
  const said: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`file://${path}`);
  return { page, said, requests };
}

async function emptyPage(browser: Browser, locale: string): Promise<Page> {
  const known = pages.get(browser) ?? new Map<string, Page>();
  pages.set(browser, known);
  const page = known.get(locale);
  if (page === undefined || page.isClosed()) {
    const made = await browser.newPage({ locale });
    known.set(locale, made);
    return made;
  }
  for (const event of ["console", "pageerror", "dialog", "request"] as const) page.removeAllListeners(event);
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  return page;
}
