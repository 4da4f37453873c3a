/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { DrawnAreas } from "../../chart/drawn-areas.ts";
import type { AreaChoice } from "./area-choice.ts";
import type { PageKit } from "./kit.ts";

/** A mark of a drawing's plot, with where it begins. */
type PlacedMark = readonly [mark: SVGElement, x: number, y: number];
type Box = NonNullable<DrawnAreas["boxes"]>[number];

/** Drawings of all areas, put together from their pieces. */
interface Whole {
  readonly pieces: readonly string[];
  readonly layouts: readonly {
    readonly lang: string;
    readonly broad: boolean;
    readonly areas: string;
    readonly drawing: readonly number[];
  }[];
}

/** Has charts show the areas that are chosen: rows of others are left out, places and series of others step back. */
export class AreaDrawings {
  readonly #kit: PageKit;
  readonly #choice: AreaChoice;
  readonly #fit: (svg: SVGElement) => void;
  /** How far behind the end of a bar its note stands. */
  readonly #noteGap = 6;
  /** What stood at a chart's place before anything was chosen. */
  readonly #before = new Map<Element, string>();

  constructor(kit: PageKit, choice: AreaChoice, fit: (svg: SVGElement) => void) {
    this.#kit = kit;
    this.#choice = choice;
    this.#fit = fit;
    choice.follow(() => this.#all());
  }

  /** Has a drawing that has just come follow. */
  come(svg: SVGElement): void {
    this.#fit(svg);
    const place = svg.closest("[data-areas]");
    if (!place) return;
    this.#before.delete(place);
    if (this.#choice.chosen.size > 0) void this.#show(place, this.#choice.chosen);
  }

  #all(): void {
    const { chosen } = this.#choice;
    for (const place of this.#kit.all("[data-areas]")) void this.#show(place, chosen);
    for (const figure of this.#kit.all<HTMLElement>("figure:has([data-areas])")) this.#say(figure, chosen);
  }

  async #show(place: Element, chosen: ReadonlySet<string>): Promise<void> {
    const before = this.#before.get(place) ?? place.innerHTML;
    if (before === "") return;
    this.#before.set(place, before);
    const whole = chosen.size > 0 ? await this.#whole(place) : undefined;
    // Something else may have been chosen while it was unpacked.
    if (chosen.size !== this.#choice.chosen.size) return;
    place.innerHTML = whole ? this.#instead(before, whole.svg) : before;
    const drawn: DrawnAreas = JSON.parse(whole?.areas ?? place.getAttribute("data-areas") ?? "{}");
    if (chosen.size > 0) for (const svg of this.#kit.all<SVGElement>("svg", place)) this.#choose(svg, drawn, chosen);
    const svg = place.querySelector<SVGElement>("svg");
    if (svg) this.#fit(svg);
  }

  /** A drawing of all areas in place of one of some; the names that stay in sight are of the rows there were, and go. */
  #instead(before: string, svg: string): string {
    return before.startsWith("<svg") ? svg : before.replace(/<svg.*<\/svg>/s, () => svg);
  }

  async #whole(place: Element): Promise<{ readonly svg: string; readonly areas: string } | undefined> {
    const held = place.closest("figure")?.querySelector("[data-held=whole]");
    if (!held) return undefined;
    const { pieces, layouts }: Whole = JSON.parse(await this.#kit.heldText(held));
    const lang = place.closest("[lang]")?.getAttribute("lang");
    const broad = place.classList.contains("broad");
    const layout = layouts.find((each) => each.lang === lang && each.broad === broad) ?? layouts[0];
    return layout && { areas: layout.areas, svg: layout.drawing.map((at) => pieces[at]).join("") };
  }

  /** Leaves of a drawing what is of the chosen areas. */
  #choose(svg: SVGElement, { boxes, fixed, bars, series }: DrawnAreas, chosen: ReadonlySet<string>): void {
    if (series)
      for (const mark of this.#kit.all<SVGElement>("[data-of]", svg)) {
        const area = series[mark.getAttribute("data-of") ?? ""];
        if (area !== undefined && !chosen.has(area)) this.#dim(mark);
      }
    const isInRow = ([, x, y]: PlacedMark) => boxes?.some((box) => this.#isIn(box, x, y));
    const rows = bars ? this.#marks(svg).filter(isInRow) : [];
    if (boxes && fixed) this.#step(svg, boxes, chosen);
    else if (boxes) this.#stack(svg, boxes, chosen);
    const left = rows.filter(([mark]) => mark.isConnected);
    if (left.length > 0) this.#stretch(left, this.#spanOf(rows));
  }

  #dim(mark: SVGElement): void {
    if (mark.getAttribute("opacity") !== "0") mark.style.opacity = "0.15";
  }

  /** What is of others steps back where it stands. */
  #step(svg: SVGElement, boxes: readonly Box[], chosen: ReadonlySet<string>): void {
    for (const [mark, x, y] of this.#marks(svg)) {
      const box = boxes.find((each) => this.#isIn(each, x, y));
      if (box && !chosen.has(box[0])) this.#dim(mark);
    }
  }

  /** Boxes of others are left out, and those after them move up; what is below all of them too. */
  #stack(svg: SVGElement, boxes: readonly Box[], chosen: ReadonlySet<string>): void {
    const kept = boxes.filter(([area]) => chosen.has(area));
    const across = Math.max(1, boxes.filter(([, , y]) => y === boxes[0]?.[2]).length);
    const bottom = Math.max(...boxes.map(([, , y, , height]) => y + height));
    let below = boxes[0]?.[2] ?? 0;
    const places = kept.map((_, at) => {
      const line = kept.slice(at - (at % across), at - (at % across) + across);
      const place = [boxes[at % across]?.[1] ?? 0, below] as const;
      if ((at + 1) % across === 0 || at + 1 === kept.length) below += Math.max(...line.map((box) => box[4]));
      return place;
    });
    for (const [mark, x, y] of this.#marks(svg)) {
      const box = boxes.find((each) => this.#isIn(each, x, y));
      if (box && mark.getAttribute("data-of") === "place") {
        // What a place has whichever area is in it.
        if (boxes.indexOf(box) >= kept.length) mark.remove();
        continue;
      }
      const [left, top] = (box && places[kept.indexOf(box)]) ?? [];
      if (box && left !== undefined && top !== undefined) this.#move(mark, left - box[1], top - box[2]);
      else if (box) mark.remove();
      else if (y >= bottom) this.#move(mark, 0, below - bottom);
    }
    this.#shorten(svg, bottom - below);
  }

  /** Bars that are left take the room that all of them had, with the line that they begin at and the notes behind them. */
  #stretch(marks: readonly PlacedMark[], [left, right]: readonly [left: number, right: number]): void {
    const [from, to] = this.#spanOf(marks);
    if (to <= from) return;
    const at = (x: number) => Number((left + ((x - from) * (right - left)) / (to - from)).toFixed(2));
    for (const [mark, x] of marks) {
      const length = this.#lengthOf(mark);
      const isNote = mark.tagName === "text" && x > 0 && mark.getAttribute("text-anchor") !== "end";
      if (length > 0) {
        const long = (at(x + length) - at(x)).toFixed(2);
        const d = mark.getAttribute("d") ?? "";
        mark.setAttribute("d", d.replace(/^M[^,]+(.*?h)[^v]+(v[^h]+h-)[^Z]+/, `M${at(x)}$1${long}$2${long}`));
      } else if (isNote) this.#move(mark, at(x - this.#noteGap) + this.#noteGap - x, 0);
      else if (mark.tagName === "line") this.#move(mark, at(x) - x, 0);
    }
  }

  /** From where to where bars go; the line that they begin at is among them. */
  #spanOf(marks: readonly PlacedMark[]): readonly [left: number, right: number] {
    const ends = marks
      .filter(([mark]) => mark.tagName === "line" || this.#lengthOf(mark) > 0)
      .flatMap(([mark, x]) => [x, x + this.#lengthOf(mark)]);
    return [Math.min(...ends), Math.max(...ends)];
  }

  /** How long a bar is; 0 of what is none. */
  #lengthOf(mark: SVGElement): number {
    return Number(/^M[^h]*h([\d.]+)v/.exec(mark.getAttribute("d") ?? "")?.[1] ?? 0);
  }

  #isIn([, left, top, width, height]: Box, x: number, y: number): boolean {
    return x >= left - 1 && x <= left + width + 1 && y >= top && y < top + height;
  }

  #move(mark: SVGElement, x: number, y: number): void {
    if (x !== 0 || y !== 0)
      mark.setAttribute("transform", `translate(${x},${y}) ${mark.getAttribute("transform") ?? ""}`.trim());
  }

  /** The marks of a drawing's plot, each with where it begins. */
  #marks(svg: SVGElement): readonly PlacedMark[] {
    const number = String.raw`(-?[\d.]+)`;
    const moved = new RegExp(String.raw`translate\(${number}[, ]${number}`);
    const drawn = new RegExp(`^M${number}[, ]${number}`);
    return this.#kit
      .all<SVGElement>(":is(path,line,text,rect)", svg)
      .filter((mark) => mark.closest(".role-mark,.pin") && !mark.closest(".role-title,.role-axis"))
      .flatMap((mark) => {
        const place =
          moved.exec(mark.getAttribute("transform") ?? "") ?? drawn.exec(mark.getAttribute("d") ?? "") ?? undefined;
        return place ? [[mark, Number(place[1]), Number(place[2])] as const] : [];
      });
  }

  #shorten(svg: SVGElement, by: number): void {
    const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    svg.setAttribute("viewBox", [x, y, width, height - by].join(" "));
    for (const each of [svg, svg.querySelector(":scope > rect")]) {
      const high = Number(each?.getAttribute("height") ?? 0);
      if (high > 0) each?.setAttribute("height", String(high - by));
    }
  }

  /** Below a chart stands what it shows of the chosen areas; a chart that is of others alone is left out. */
  #say(figure: HTMLElement, chosen: ReadonlySet<string>): void {
    for (const note of this.#kit.all(".chosen", figure)) note.remove();
    const areas = this.#areasOf(figure);
    const { only } = this.#drawnOf(figure);
    figure.hidden = chosen.size > 0 && only !== undefined && !chosen.has(only);
    const { note, count } = this.#choice;
    if (chosen.size === 0 || only !== undefined || !note) return;
    const own = document.createDocumentFragment();
    own.append(note.content.cloneNode(true));
    this.#kit.speakNew(own);
    const drawn = [...chosen].filter((area) => areas.has(area)).length;
    const said = drawn === 0 ? "misses" : this.#drawnOf(figure).bars ? "stretched" : "shows";
    for (const name of ["misses", "shows", "stretched"].filter((each) => each !== said))
      own.querySelector(`[data-${name}]`)?.remove();
    const shown = own.querySelector("[data-shown]");
    const part = drawn > 0 ? drawn : chosen.size;
    if (shown) shown.innerHTML = `${this.#kit.spokenNumber(part)} / ${this.#kit.spokenNumber(count)}`;
    figure.querySelector(".get")?.before(own);
  }

  #drawnOf(figure: Element): DrawnAreas {
    return JSON.parse(figure.querySelector("[data-areas]")?.getAttribute("data-areas") ?? "{}");
  }

  /** The areas that a chart can show; of one that holds a drawing of all, all. */
  #areasOf(figure: Element): { has(area: string): boolean } {
    if (figure.querySelector("[data-held=whole]")) return { has: () => true };
    const { boxes = [], series = {} } = this.#drawnOf(figure);
    return new Set([...boxes.map(([area]) => area), ...Object.values(series)]);
  }
}
