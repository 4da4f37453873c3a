/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { HeldRow } from "./held-rows.ts";
import type { PageKit } from "./kit.ts";

/** Draws of a table's rows only those in sight, in pieces, so that tens of thousands are as quick as ten. */
export class RowsInSight {
  /** So many rows are drawn as they are; more in pieces. */
  static readonly atOnce = 200;
  readonly #kit: PageKit;
  readonly #table: HTMLTableElement;
  readonly #fit: (row: HTMLTableRowElement) => void;
  readonly #seen: IntersectionObserver;
  readonly #piece = 40;
  #rows: readonly HeldRow[] = [];
  #pieces: readonly HTMLTableSectionElement[] = [];
  #rowHeight = 48;

  constructor(kit: PageKit, table: HTMLTableElement, frame: Element, fit: (row: HTMLTableRowElement) => void) {
    this.#kit = kit;
    this.#table = table;
    this.#fit = fit;
    const root = getComputedStyle(frame).maxHeight === "none" ? null : frame;
    this.#seen = new IntersectionObserver((entries) => this.#turn(entries), { root, rootMargin: "800px 0px" });
  }

  draw(rows: readonly HeldRow[], inPieces: boolean): void {
    this.#seen.disconnect();
    for (const body of this.#kit.all("tbody", this.#table)) body.remove();
    this.#rows = rows;
    this.#pieces = [];
    if (!inPieces) {
      this.#put(this.#table.createTBody(), rows, 0);
      return;
    }
    const starts = Array.from({ length: Math.ceil(rows.length / this.#piece) }, (_, at) => at * this.#piece);
    this.#pieces = starts.map((from) => {
      const body = this.#table.createTBody();
      body.dataset.from = String(from);
      this.#gap(body, Math.min(this.#piece, rows.length - from) * this.#rowHeight);
      return body;
    });
    const [first] = this.#pieces;
    if (first) this.#fill(first);
    this.#rowHeight = (first?.offsetHeight ?? 0) / this.#piece || this.#rowHeight;
    for (const body of this.#pieces) this.#seen.observe(body);
  }

  /** Brings a row into sight. */
  lead(row: number): void {
    const held = this.#pieces[Math.floor(row / this.#piece)];
    if (!held) return;
    held.scrollIntoView();
    this.#fill(held);
  }

  #turn(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (target instanceof HTMLTableSectionElement) {
        if (isIntersecting) this.#fill(target);
        else this.#empty(target);
      }
  }

  #fill(body: HTMLTableSectionElement): void {
    if (body.dataset.full !== undefined) return;
    body.dataset.full = "";
    const from = Number(body.dataset.from);
    this.#put(body, this.#rows.slice(from, from + this.#piece), from);
  }

  #empty(body: HTMLTableSectionElement): void {
    if (body.dataset.full === undefined || body.contains(document.activeElement)) return;
    const height = body.offsetHeight;
    delete body.dataset.full;
    this.#gap(body, height);
  }

  #gap(body: HTMLTableSectionElement, height: number): void {
    const columns = this.#table.tHead?.rows[0]?.cells.length ?? 1;
    body.innerHTML = `<tr class="gap" aria-hidden="true"><td colspan="${columns}" style="height:${height}px"></td></tr>`;
  }

  #put(body: HTMLTableSectionElement, rows: readonly HeldRow[], from: number): void {
    body.innerHTML = rows.map(({ html }) => html).join("");
    this.#kit.speakNew(body);
    for (const [at, row] of [...body.rows].entries()) {
      row.setAttribute("aria-rowindex", String(from + at + 2));
      this.#fit(row);
    }
  }
}
