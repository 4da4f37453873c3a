/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The script of a page's charts, which is written into it as it stands here, and so may use nothing from outside: marks say
 * what they show under the pointer and to the arrow keys, and each chart can be had as SVG, PNG, PDF, Vega-Lite and CSV.
 * Without it the titles of marks are shown by the browser.
 */
export function chartScript(): void {
  const all = <T extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<T>(selector),
  ];
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("role", "status");
  tip.hidden = true;
  document.body.append(tip);
  let lit: Element | undefined;

  for (const svg of all<SVGElement>("figure svg")) {
    const marks = all("[data-mark]", svg);
    if (marks.length === 0) continue;
    for (const mark of marks) {
      const title = mark.querySelector("title");
      mark.setAttribute("data-said", title?.textContent ?? "");
      title?.remove();
    }
    svg.setAttribute("tabindex", "0");
    let at = -1;
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") hide();
      if (step === undefined) return;
      event.preventDefault();
      at = (at + step + marks.length) % marks.length;
      const mark = marks[at];
      if (mark) show(mark);
    });
    svg.addEventListener("blur", hide);
    svg.addEventListener("pointermove", ({ target }) => {
      const mark = target instanceof Element ? target.closest("[data-mark]") : null;
      if (mark) show(mark);
      else hide();
    });
    svg.addEventListener("pointerleave", hide);
  }

  for (const button of all<HTMLButtonElement>("button[data-get]"))
    button.addEventListener("click", () => {
      const figure = button.closest("figure");
      const svg = all<SVGElement>("svg", figure ?? document).find((each) => each.getBoundingClientRect().width > 0);
      if (figure && svg) get(button.getAttribute("data-get") ?? "", figure, svg);
    });

  function show(mark: Element): void {
    lit?.removeAttribute("data-lit");
    lit = mark;
    mark.setAttribute("data-lit", "");
    tip.textContent = mark.getAttribute("data-said");
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = box.left + box.width / 2 - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, left))}px`;
    tip.style.top = `${box.top > tip.offsetHeight + 12 ? box.top - tip.offsetHeight - 6 : box.bottom + 6}px`;
  }

  function hide(): void {
    lit?.removeAttribute("data-lit");
    tip.hidden = true;
  }

  function get(kind: string, figure: HTMLElement, svg: SVGElement): void {
    const name = figure.getAttribute("data-name") ?? "chart";
    if (kind === "pdf") paper(figure);
    else if (kind === "svg") save(`${name}.svg`, textOf(svg), "image/svg+xml");
    else if (kind === "png") void picture(svg, name);
    else void keep(kind, name, figure);
  }

  /** What the page holds of the chart as text. */
  async function keep(kind: string, name: string, figure: HTMLElement): Promise<void> {
    const held = figure.querySelector(`[data-held=${kind}]`);
    const plain = held?.hasAttribute("data-packed") ? await unpacked(held) : (held?.textContent ?? "");
    // HTML reads every line's end as one sign.
    const text = kind === "csv" ? plain.replace(/\r?\n/g, "\r\n") : plain;
    save(`${name}.${kind === "csv" ? "csv" : "vl.json"}`, text, kind === "csv" ? "text/csv" : "application/json");
  }

  /** What is too long to stand on the page is packed with gzip, as base64. */
  function unpacked({ textContent }: Element): Promise<string> {
    const bytes = Uint8Array.from(atob(textContent ?? ""), (sign) => sign.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }

  /** The drawing as a file of its own, with the colours that it has on the page. */
  function textOf(svg: SVGElement): string {
    const copy = svg.cloneNode(true);
    if (!(copy instanceof SVGElement)) return "";
    const own = [svg, ...all<SVGElement>("*", svg)];
    for (const [at, each] of [copy, ...all<SVGElement>("*", copy)].entries()) {
      const shown = own[at];
      for (const paint of ["fill", "stroke"] as const)
        if (shown && each.hasAttribute(paint)) each.setAttribute(paint, getComputedStyle(shown)[paint]);
    }
    const ground = copy.querySelector("rect");
    ground?.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
    return new XMLSerializer().serializeToString(copy);
  }

  async function picture(svg: SVGElement, name: string): Promise<void> {
    const [width, height] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = 2;
    canvas.width = (width ?? 0) * scale;
    canvas.height = (height ?? 0) * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      if (blob) offer(`${name}.png`, blob);
    });
  }

  /** Prints this figure alone; the browser's own dialogue makes a PDF of it. */
  function paper(figure: HTMLElement): void {
    document.documentElement.setAttribute("data-one-figure", "");
    figure.setAttribute("data-printed", "");
    print();
    figure.removeAttribute("data-printed");
    document.documentElement.removeAttribute("data-one-figure");
  }

  function save(name: string, text: string, type: string): void {
    offer(name, new Blob([text], { type: `${type};charset=utf-8` }));
  }

  function offer(name: string, blob: Blob): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
