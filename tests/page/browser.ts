import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, it } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const reason = "skipped: no Chromium here; scripts/chromium.sh installs it";

/** The browser of this machine, or undefined where there is none. */
const browserPath = [process.env.CHROMIUM ?? "", ...places].find((path) => path !== "" && existsSync(path));

/** `describe` for tests that open pages; without a browser they are skipped, uncollected, and the name says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (browserPath !== undefined) describe(name, tests);
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
  return chromium.launch({ args: quiet, ...(browserPath !== undefined && { executablePath: browserPath }) });
}

/** A page from a file, with everything that it says on its console and every request that it makes. */
export interface OpenPage {
  readonly page: Page;
  readonly said: readonly string[];
  readonly requests: readonly string[];
}

export async function openFile(
  browser: Browser,
  path: string,
  options: { readonly width?: number; readonly scheme?: "light" | "dark"; readonly locale?: string } = {},
): Promise<OpenPage> {
  const { width = 1280, scheme = "light", locale = "en-GB" } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, locale });
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
