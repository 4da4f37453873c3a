/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/**
 * Switches the page's language and theme, and leads to what a link names, be it in a table's rows that are not drawn. Without it the page
 * shows what it was made with, in the language that it was made in.
 */
export class PageSwitches {
  readonly #kit: PageKit;
  readonly #findRow: (id: string) => HTMLElement | undefined;

  constructor(kit: PageKit, findRow: (id: string) => HTMLElement | undefined) {
    this.#kit = kit;
    this.#findRow = findRow;
    kit.root.setAttribute("data-live", "");
    for (const hidden of kit.all<HTMLElement>("[data-script]")) hidden.hidden = false;
    this.#choices("data-set-lang", (lang) => this.#speak(lang));
    this.#choices("data-set-theme", (theme) => {
      if (theme === "auto") kit.root.removeAttribute("data-theme");
      else kit.root.setAttribute("data-theme", theme);
    });
    const led = () => this.#reveal(location.hash);
    addEventListener("hashchange", led);
    led();
    document.addEventListener("click", (event) => this.#follow(event));
    document.addEventListener("keydown", (event) => this.#close(event));
  }

  #speak(lang: string): void {
    const { root } = this.#kit;
    const before = root.lang;
    root.lang = lang;
    this.#kit.speakTo(lang, before, document);
    const title = root.getAttribute(`data-${lang}-document`);
    if (title !== null) document.title = title;
    // Whoever shows this page within another speaks as it does.
    if (parent !== window) parent.postMessage({ lang }, "*");
  }

  /** Buttons of which one is pressed. */
  #choices(attribute: string, apply: (value: string) => void): void {
    const buttons = this.#kit.all<HTMLButtonElement>(`button[${attribute}]`);
    for (const button of buttons)
      button.addEventListener("click", () => {
        for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
        apply(button.getAttribute(attribute) ?? "");
      });
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute("href") ?? "";
    // A page within another has no address of its own that links could lead to; and a second click on a link changes none.
    const own = location.protocol === "blob:";
    if (!link || (!own && hash !== location.hash)) return;
    if (own) event.preventDefault();
    this.#reveal(hash, own);
  }

  /** Escape closes the list that the keyboard is in and goes back to what opened it. */
  #close({ key, target }: KeyboardEvent): void {
    const open = target instanceof Element ? target.closest<HTMLDetailsElement>("details[open]") : null;
    if (key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector<HTMLElement>("summary")?.focus();
  }

  /** What is led to is shown, whatever is filtered and however far down its table it is. */
  #reveal(hash: string, always = false): void {
    for (const each of this.#kit.all(".led")) each.classList.remove("led");
    const id = decodeURIComponent(hash.slice(1));
    const target = id === "" ? undefined : (this.#findRow(id) ?? document.getElementById(id));
    if (!target) return;
    target.hidden = false;
    if (target.tagName !== "SECTION") target.scrollIntoView({ block: "center" });
    if (target.tabIndex < 0) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    if (always || !target.matches(":target")) target.classList.add("led");
  }
}
