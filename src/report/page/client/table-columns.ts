/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** The headings of a table: each sorts by its column, and each column can be left out. */
export class TableColumns {
  readonly heads: readonly HTMLTableCellElement[];

  constructor(kit: PageKit, table: HTMLTableElement, sort: (column: number, down: boolean) => void) {
    this.heads = kit.all<HTMLTableCellElement>("thead th", table);
    for (const [at, head] of this.heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(at, this.#turned(head)));
    }
  }

  /** Whether a column is now sorted from its largest. */
  #turned(head: HTMLTableCellElement): boolean {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const each of this.heads) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    return down;
  }

  /** Fills a list of the columns, each of which can be left out. */
  choose(kit: PageKit, table: HTMLTableElement, list: Element | null | undefined): void {
    if (!list) return;
    const style = document.createElement("style");
    document.head.append(style);
    for (const head of this.heads) {
      const label = document.createElement("label");
      label.innerHTML = `<input type="checkbox" checked> ${head.firstElementChild?.innerHTML ?? ""}`;
      list.append(label);
    }
    const boxes = kit.all<HTMLInputElement>("input", list);
    list.addEventListener("change", () => {
      const left = boxes.flatMap(({ checked }, at) => (checked ? [] : [at + 1]));
      style.textContent = left
        .map((at) => `#${table.id} :is(th,td):nth-child(${at}):not([colspan]){display:none!important}`)
        .join("");
    });
  }
}
