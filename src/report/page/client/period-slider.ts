/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** Shows a chart's drawing of the period that its slider stands at, and plays through them. Without it the last period is shown. */
export class PeriodSlider {
  readonly #kit: PageKit;
  readonly #bar: HTMLElement;
  readonly #svg: SVGElement | null;
  readonly #names: readonly string[];
  #drawings: Promise<readonly string[]> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(kit: PageKit, bar: HTMLElement) {
    this.#kit = kit;
    this.#bar = bar;
    this.#svg = bar.parentElement?.querySelector<SVGElement>("svg") ?? null;
    this.#names = JSON.parse(bar.getAttribute("data-periods") ?? "[]");
    const [input, button] = [bar.querySelector("input"), bar.querySelector("button")];
    if (!input || !button) return;
    input.addEventListener("input", () => {
      this.#stop(button);
      void this.#show(input);
    });
    // Nothing moves by itself for those who asked that nothing does.
    if (matchMedia("(prefers-reduced-motion:reduce)").matches) button.remove();
    else
      button.addEventListener("click", () => {
        if (this.#timer === undefined) this.#play(button, input);
        else this.#stop(button);
      });
  }

  #play(button: HTMLButtonElement, input: HTMLInputElement): void {
    this.#swapWords(button);
    const last = Number(input.max);
    const step = (at: number) => {
      input.value = String(at);
      void this.#show(input);
    };
    step(Number(input.value) === last ? 0 : Number(input.value) + 1);
    this.#timer = setInterval(() => {
      const at = Number(input.value) + 1;
      if (at <= last) step(at);
      if (at >= last) this.#stop(button);
    }, 900);
  }

  #stop(button: HTMLButtonElement): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#swapWords(button);
  }

  #swapWords(button: HTMLButtonElement): void {
    const other = button.getAttribute("data-words") ?? "";
    button.setAttribute("data-words", button.textContent ?? "");
    button.textContent = other;
  }

  async #show(input: HTMLInputElement): Promise<void> {
    const name = this.#names[Number(input.value)] ?? "";
    input.setAttribute("aria-valuetext", name);
    const output = this.#bar.querySelector("output");
    if (output) output.textContent = name;
    this.#drawings ??= this.#unpacked();
    const drawing = (await this.#drawings)[Number(input.value)];
    const [, start = "", inner = ""] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(drawing ?? "") ?? [];
    const svg = this.#svg;
    if (!svg || inner === "") return;
    const template = document.createElement("template");
    template.innerHTML = `<svg${start}></svg>`;
    for (const attribute of ["width", "height", "viewBox", "aria-label"]) {
      const value = template.content.firstElementChild?.getAttribute(attribute);
      if (value != null) svg.setAttribute(attribute, value);
    }
    svg.innerHTML = inner;
  }

  /** The drawings put together from their pieces, with ids as that of the page has them. */
  async #unpacked(): Promise<readonly string[]> {
    const prefix = this.#bar.getAttribute("data-prefix") ?? "";
    const held: { readonly pieces: readonly string[]; readonly drawings: readonly (readonly number[])[] } = JSON.parse(
      await this.#kit.heldText(this.#bar.nextElementSibling),
    );
    return held.drawings.map((drawing) =>
      drawing
        .map((at) => held.pieces[at])
        .join("")
        .replace(/ id="/g, ` id="${prefix}-`)
        .replace(/url\(#/g, `url(#${prefix}-`),
    );
  }
}
