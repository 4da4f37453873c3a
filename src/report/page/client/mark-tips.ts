/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/**
 * Says what a chart's mark shows, under the pointer and to the arrow keys. Without the page's script the titles of marks are shown by
 * the browser.
 */
export class MarkTips {
  readonly #tip = document.createElement("div");
  #lit: Element | undefined;
  #drawing: Element | undefined;

  constructor(kit: PageKit) {
    this.#tip.className = "tip";
    this.#tip.setAttribute("role", "status");
    this.#tip.hidden = true;
    document.body.append(this.#tip);
    for (const svg of kit.all<SVGElement>("figure svg")) this.fit(kit, svg);
  }

  /** Has a drawing say what its marks show. */
  fit(kit: PageKit, svg: SVGElement): void {
    if (!svg.querySelector("[data-mark]")) return;
    svg.setAttribute("tabindex", "0");
    let at = -1;
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") this.#hide();
      if (step === undefined) return;
      event.preventDefault();
      const marks = kit.all("[data-mark]", svg);
      at = (at + step + marks.length) % marks.length;
      const mark = marks[at];
      if (mark) this.#show(mark);
    });
    svg.addEventListener("blur", () => this.#hide());
    svg.addEventListener("pointermove", ({ target }) => {
      const mark = target instanceof Element ? target.closest("[data-mark]") : null;
      if (mark) this.#show(mark);
      else this.#hide();
    });
    svg.addEventListener("pointerleave", () => this.#hide());
  }

  #show(mark: Element): void {
    const tip = this.#tip;
    this.#lit?.removeAttribute("data-lit");
    this.#lit = mark;
    mark.setAttribute("data-lit", "");
    this.#light(mark);
    // The browser would show the title a second time.
    const title = mark.querySelector("title");
    if (title) mark.setAttribute("data-said", title.textContent ?? "");
    title?.remove();
    tip.textContent = mark.getAttribute("data-said");
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = box.left + box.width / 2 - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, left))}px`;
    tip.style.top = `${box.top > tip.offsetHeight + 12 ? box.top - tip.offsetHeight - 6 : box.bottom + 6}px`;
  }

  /** All that is of the same series, or of the same colour of a legend, stands out from the rest of its drawing. */
  #light(mark: Element): void {
    const svg = mark.closest("svg");
    const of = mark.getAttribute("data-of");
    this.#unlight();
    if (!svg || of === null || (svg.querySelector("[data-key]") && !mark.hasAttribute("data-key"))) return;
    this.#drawing = svg;
    svg.toggleAttribute("data-lights", true);
    for (const each of svg.querySelectorAll("[data-of]"))
      each.toggleAttribute("data-on", each.getAttribute("data-of") === of);
  }

  #unlight(): void {
    this.#drawing?.removeAttribute("data-lights");
    this.#drawing = undefined;
  }

  #hide(): void {
    this.#unlight();
    this.#lit?.removeAttribute("data-lit");
    this.#tip.hidden = true;
  }
}
