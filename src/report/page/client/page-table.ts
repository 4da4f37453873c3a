/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { HeldRow, HeldRows } from "./held-rows.ts";
import type { KeptMarks } from "./kept-marks.ts";
import type { PageKit } from "./kit.ts";
import type { RowsInSight } from "./rows-in-sight.ts";

/** What a table of the page is made of. */
interface TableParts {
  readonly kit: PageKit;
  readonly marks: KeptMarks;
  readonly rows: HeldRows;
  readonly drawn: RowsInSight;
  readonly table: HTMLTableElement;
  /** More rows than so many are drawn in pieces. */
  readonly atOnce: number;
}

/** A table's search, its choices, and the counts of them, which go over all of its rows, drawn or not. */
export class PageTable {
  readonly #parts: TableParts;
  readonly #tools: HTMLElement | undefined;
  readonly #search: HTMLInputElement | null | undefined;
  #order: readonly HeldRow[];
  #shown: readonly HeldRow[];
  #waiting = 0;
  #areas: ReadonlySet<string> = new Set();

  constructor(parts: TableParts) {
    this.#parts = parts;
    const { kit, table, rows, marks } = parts;
    const section = table.closest("section");
    this.#tools = section?.querySelector<HTMLElement>(`[data-tools="${table.id}"]`) ?? undefined;
    this.#search = this.#tools?.querySelector<HTMLInputElement>("input[type=search]");
    this.#order = rows.all;
    this.#shown = rows.all;
    table.setAttribute("aria-rowcount", String(rows.all.length + 1));
    this.#search?.addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#filter(), 120);
    });
    for (const radio of kit.all("input[type=radio]", this.#tools ?? table))
      radio.addEventListener("change", () => this.#filter());
    marks.onChange(() => this.#count());
    this.#takeToPaper(section);
    if (rows.all.length > parts.atOnce) this.#draw();
    this.#count();
  }

  /** Shows the rows of these areas, and those that are of none; all rows where there are no areas. */
  only(areas: ReadonlySet<string>): void {
    this.#areas = areas;
    this.#filter();
  }

  sort(column: number, down: boolean): void {
    this.#order = this.#parts.rows.sorted(column, down);
    this.#filter();
  }

  /** A row by its id, brought into sight; what hides it is let go. */
  find(id: string): HTMLElement | undefined {
    if (!this.#parts.rows.all.some((row) => row.id === id)) return undefined;
    if (!this.#shown.some((row) => row.id === id)) this.#showAll();
    this.#parts.drawn.lead(this.#shown.findIndex((row) => row.id === id));
    return document.getElementById(id) ?? undefined;
  }

  #showAll(): void {
    const { kit, table } = this.#parts;
    if (this.#search) this.#search.value = "";
    this.#areas = new Set();
    for (const radio of kit.all<HTMLInputElement>('input[type=radio][value=""]', this.#tools ?? table))
      radio.checked = true;
    this.#filter();
  }

  /** On paper stand the first rows, or all where the reader asks for them. */
  #takeToPaper(section: Element | null): void {
    const { kit, drawn, table } = this.#parts;
    const most = Number(kit.root.getAttribute("data-paper-rows") ?? "25");
    const asked = this.#tools?.querySelector<HTMLInputElement>("input[data-paper]");
    const note = section?.querySelector<HTMLElement>(`[data-paper-note="${table.id}"]`);
    addEventListener("beforeprint", () => {
      const whole = asked?.checked || this.#shown.length <= most;
      if (note) note.hidden = Boolean(whole);
      drawn.draw(whole ? this.#shown : this.#shown.slice(0, most), false);
    });
    addEventListener("afterprint", () => this.#draw());
    table.setAttribute("data-live", "");
  }

  #draw(): void {
    this.#parts.drawn.draw(this.#shown, this.#shown.length > this.#parts.atOnce);
  }

  #filter(): void {
    const words = this.#words();
    const [verdict, mark] = [this.#chosen("show"), this.#chosen("marked")];
    this.#shown = this.#order.filter((row) => this.#fits(row, verdict, mark) && this.#parts.rows.says(row, words));
    if (this.#parts.table.parentElement) this.#parts.table.parentElement.scrollTop = 0;
    this.#draw();
    this.#count();
  }

  #chosen(group: string): string {
    return this.#tools?.querySelector<HTMLInputElement>(`input[name*="${group}-"]:checked`)?.value ?? "";
  }

  #fits({ verdict, key, area }: HeldRow, askedVerdict: string, askedMark: string): boolean {
    if (this.#areas.size > 0 && area !== "" && !this.#areas.has(area)) return false;
    if (askedVerdict !== "" && verdict !== askedVerdict) return false;
    return askedMark === "" || this.#parts.marks.of(key) === askedMark;
  }

  #words(): readonly string[] {
    const text = this.#parts.kit.plain(this.#search?.value ?? "");
    return text.split(/\s+/).filter(Boolean);
  }

  /** Each choice says how many rows it would show, of all that the table has. */
  #count(): void {
    const { kit, rows, table } = this.#parts;
    const words = this.#words();
    const found = rows.all.filter((row) => rows.says(row, words));
    for (const each of kit.all<HTMLElement>("[data-count]", this.#tools ?? table)) {
      const [group, value = ""] = (each.getAttribute("data-count") ?? "").split(":");
      const [verdict, mark] = group === "show" ? [value, this.#chosen("marked")] : [this.#chosen("show"), value];
      each.innerHTML = kit.spokenNumber(found.filter((row) => this.#fits(row, verdict, mark)).length);
    }
    const output = this.#tools?.querySelector("output");
    if (output) output.innerHTML = `${kit.spokenNumber(this.#shown.length)} / ${kit.spokenNumber(rows.all.length)}`;
  }
}
