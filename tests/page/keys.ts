import type { Page } from "playwright-core";

/** Goes to an element by script, since which Tab leads to it is another test, and presses a key there. */
export async function press(page: Page, selector: string, key: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
}

/** The focused element as a short selector. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    const lang = one?.getAttribute("data-set-lang");
    const own = one?.id ? `#${one.id}` : one?.className ? `.${one.className}` : lang ? `[data-set-lang="${lang}"]` : "";
    return `${one?.tagName.toLowerCase()}${own}`;
  });
}
