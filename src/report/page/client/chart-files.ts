/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** Gives each chart of the page as SVG, PNG, PDF, Vega-Lite and CSV. */
export class ChartFiles {
  readonly #kit: PageKit;

  constructor(kit: PageKit) {
    this.#kit = kit;
    for (const button of kit.all<HTMLButtonElement>("button[data-get]"))
      button.addEventListener("click", () => {
        const figure = button.closest("figure");
        const drawn = kit.all<SVGElement>("svg", figure ?? document);
        const svg = drawn.find((each) => each.getBoundingClientRect().width > 0);
        if (figure && svg) this.#get(button.getAttribute("data-get") ?? "", figure, svg);
      });
  }

  #get(kind: string, figure: HTMLElement, svg: SVGElement): void {
    const name = figure.getAttribute("data-name") ?? "chart";
    if (kind === "pdf") this.#paper(figure);
    else if (kind === "svg") this.#save(`${name}.svg`, this.#textOf(svg), "image/svg+xml");
    else if (kind === "png") void this.#picture(svg, name);
    else void this.#keep(kind, name, figure);
  }

  /** What the page holds of the chart as text. */
  async #keep(kind: string, name: string, figure: HTMLElement): Promise<void> {
    const plain = await this.#kit.heldText(figure.querySelector(`[data-held=${kind}]`));
    // HTML reads every line's end as one sign.
    const text = kind === "csv" ? plain.replace(/\r?\n/g, "\r\n") : plain;
    this.#save(`${name}.${kind === "csv" ? "csv" : "vl.json"}`, text, kind === "csv" ? "text/csv" : "application/json");
  }

  /** The drawing as a file of its own, with the colours that it has on the page. */
  #textOf(svg: SVGElement): string {
    const copy = svg.cloneNode(true);
    if (!(copy instanceof SVGElement)) return "";
    const own = [svg, ...this.#kit.all<SVGElement>("*", svg)];
    for (const [at, each] of [copy, ...this.#kit.all<SVGElement>("*", copy)].entries()) {
      const shown = own[at];
      for (const paint of ["fill", "stroke"] as const)
        if (shown && each.hasAttribute(paint)) each.setAttribute(paint, getComputedStyle(shown)[paint]);
    }
    const ground = copy.querySelector(":scope > rect");
    ground?.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
    return new XMLSerializer().serializeToString(copy);
  }

  async #picture(svg: SVGElement, name: string): Promise<void> {
    const [width, height] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.#textOf(svg))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = 2;
    canvas.width = (width ?? 0) * scale;
    canvas.height = (height ?? 0) * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      if (blob) this.#kit.offer(`${name}.png`, blob);
    });
  }

  /** Prints this figure alone; the browser's own dialogue makes a PDF of it. */
  #paper(figure: HTMLElement): void {
    const { root } = this.#kit;
    root.setAttribute("data-one-figure", "");
    figure.setAttribute("data-printed", "");
    print();
    figure.removeAttribute("data-printed");
    root.removeAttribute("data-one-figure");
  }

  #save(name: string, text: string, type: string): void {
    this.#kit.offer(name, new Blob([text], { type: `${type};charset=utf-8` }));
  }
}
