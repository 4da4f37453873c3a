/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/**
 * The page's script, which is written into it as it stands here, and so may use nothing from outside: switches language and
 * theme, and leads to what a link names, be it in a table's rows that are not drawn. Without it the page shows what it was
 * made with, in the language that it was made in.
 */
export function pageScript(kit: PageKit, findRow: (id: string) => HTMLElement | undefined): void {
  const { root, all, speakTo } = kit;
  root.setAttribute("data-live", "");
  for (const hidden of all<HTMLElement>("[data-script]")) hidden.hidden = false;
  choices("data-set-lang", (lang) => {
    const before = root.lang;
    root.lang = lang;
    speakTo(lang, before, document);
    const title = root.getAttribute(`data-${lang}-document`);
    if (title !== null) document.title = title;
  });
  choices("data-set-theme", (theme) => {
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
  });
  const led = () => reveal(location.hash);
  addEventListener("hashchange", led);
  led();
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute("href") ?? "";
    // A page within another has no address of its own that links could lead to; and a second click on a link changes none.
    const own = location.protocol === "blob:";
    if (!link || (!own && hash !== location.hash)) return;
    if (own) event.preventDefault();
    reveal(hash, own);
  });

  /** Buttons of which one is pressed. */
  function choices(attribute: string, apply: (value: string) => void): void {
    const buttons = all<HTMLButtonElement>(`button[${attribute}]`);
    for (const button of buttons)
      button.addEventListener("click", () => {
        for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
        apply(button.getAttribute(attribute) ?? "");
      });
  }

  /** What is led to is shown, whatever is filtered and however far down its table it is. */
  function reveal(hash: string, always = false): void {
    for (const each of all(".led")) each.classList.remove("led");
    const id = decodeURIComponent(hash.slice(1));
    const target = id === "" ? undefined : (findRow(id) ?? document.getElementById(id));
    if (!target) return;
    target.hidden = false;
    if (target.tagName !== "SECTION") target.scrollIntoView({ block: "center" });
    if (target.tabIndex < 0) target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    if (always || !target.matches(":target")) target.classList.add("led");
  }
}
