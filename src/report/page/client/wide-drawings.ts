/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** Draws the wide layouts of charts, which a page of many holds packed, as soon as a column has room for them. */
export class WideDrawings {
  readonly #kit: PageKit;
  readonly #fit: (svg: SVGElement) => void;

  constructor(kit: PageKit, fit: (svg: SVGElement) => void) {
    this.#kit = kit;
    this.#fit = fit;
    const rem = Number.parseFloat(getComputedStyle(kit.root).fontSize);
    const seen = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (contentRect.width < 40 * rem) continue;
        seen.unobserve(target);
        for (const held of kit.all("[data-held=wide]", target)) void this.#draw(held);
      }
    });
    for (const figure of kit.all("figure:has([data-held=wide])")) seen.observe(figure);
  }

  async #draw(held: Element): Promise<void> {
    const place = held.previousElementSibling;
    if (!place) return;
    place.innerHTML = await this.#kit.heldText(held);
    const drawn = place.querySelector<SVGElement>("svg");
    if (drawn) this.#fit(drawn);
  }
}
