/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** Gives each chart of the page as SVG, PNG, PDF, Vega-Lite and CSV; pictures and figures of the chosen areas, where some are. */
export class ChartFiles {
  readonly #kit: PageKit;
  readonly #chosen: () => ReadonlySet<string>;
  /** How far the lines of a note stand apart in a drawing, and about how wide a sign of it is. */
  readonly #noteLine = 14;
  readonly #noteSign = 5.6;

  constructor(kit: PageKit, chosen: () => ReadonlySet<string> = () => new Set()) {
    this.#kit = kit;
    this.#chosen = chosen;
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
    const text = kind === "csv" ? this.#ofChosen(plain).replace(/\r?\n/g, "\r\n") : plain;
    this.#save(`${name}.${kind === "csv" ? "csv" : "vl.json"}`, text, kind === "csv" ? "text/csv" : "application/json");
  }

  /** The lines of the chosen areas, and those of no area. */
  #ofChosen(text: string): string {
    const names = this.#chosen();
    const [heads = [], ...lines] = names.size > 0 ? this.#kit.csvLines(text) : [];
    const at = heads.indexOf("area");
    if (at === -1) return text;
    const kept = lines.filter((line) => !line[at] || names.has(line[at]));
    const field = (each: string) => (/[",\r\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each);
    return [heads, ...kept].map((line) => `${line.map(field).join(",")}\n`).join("");
  }

  /** Below a drawing what it shows of which areas: a picture is read away from its page. */
  #noteOn(svg: SVGElement, note: Element): void {
    const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const link = note.querySelector("a")?.outerHTML ?? "";
    const words = this.#kit.textOf(note.innerHTML.replace(link, "")).split(" ");
    const lines = [""];
    for (const word of words) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (longer.length * this.#noteSign > width - 2 * this.#noteLine) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    const more = (lines.length + 0.5) * this.#noteLine;
    svg.setAttribute("viewBox", [x, y, width, height + more].join(" "));
    for (const each of [svg, svg.querySelector(":scope > rect")])
      each?.setAttribute("height", String(Number(each.getAttribute("height")) + more));
    for (const [at, line] of lines.entries()) {
      const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
      text.textContent = line;
      for (const [name, value] of [
        ["x", x + this.#noteLine / 2],
        ["y", y + height + (at + 0.7) * this.#noteLine],
        ["font-size", 11],
        ["fill", getComputedStyle(note).color],
      ] as const)
        text.setAttribute(name, String(value));
      svg.append(text);
    }
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
    const note = svg.closest("figure")?.querySelector(".chosen");
    if (note) this.#noteOn(copy, note);
    return new XMLSerializer().serializeToString(copy);
  }

  async #picture(svg: SVGElement, name: string): Promise<void> {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.#textOf(svg))}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement("canvas");
    const scale = 2;
    canvas.width = width * scale;
    canvas.height = height * scale;
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
