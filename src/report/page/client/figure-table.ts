/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** Shows the figures of a chart, which its page holds as CSV, as a table when that is opened: what is the same in all rows once, above it. */
export class FigureTable {
  readonly #kit: PageKit;
  readonly #details: HTMLDetailsElement;
  readonly #names: Readonly<Record<string, string>>;

  constructor(kit: PageKit, details: HTMLDetailsElement) {
    this.#kit = kit;
    this.#details = details;
    this.#names = JSON.parse(details.getAttribute("data-figures") ?? "{}");
    details.addEventListener("toggle", () => void this.#fill(), { once: true });
  }

  async #fill(): Promise<void> {
    const held = this.#details.closest("figure")?.querySelector("[data-held=csv]");
    const [heads = [], ...rows] = this.#kit.csvLines(await this.#kit.heldText(held));
    const columns = [...heads.keys()];
    const differs = (column: number) => new Set(rows.map((row) => row[column] ?? "")).size > 1;
    const own = rows.length > 1 ? columns.filter(differs) : columns;
    const shared = columns.filter((column) => !own.includes(column) && (rows[0]?.[column] ?? "") !== "");
    const caption = document.createElement("p");
    caption.textContent = shared
      .map((column) => `${this.#nameOf(heads[column])}: ${this.#written(rows[0]?.[column] ?? "", heads[column])}`)
      .join(" · ");
    const frame = document.createElement("div");
    frame.className = "figures-table";
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", this.#details.querySelector("summary")?.textContent ?? "");
    frame.append(this.#tableOf(heads, rows, own));
    if (shared.length > 0) this.#details.append(caption);
    this.#details.append(frame);
  }

  #tableOf(heads: readonly string[], rows: readonly (readonly string[])[], own: readonly number[]): HTMLTableElement {
    const isNumber = (text: string) => text === "" || this.#isNumber(text);
    const numeric = new Set(
      own.filter((column) => heads[column] !== "period" && rows.every((row) => isNumber(row[column] ?? ""))),
    );
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    const body = table.createTBody();
    for (const column of own) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = this.#nameOf(heads[column]);
      cell.toggleAttribute("data-number", numeric.has(column));
      head.append(cell);
    }
    for (const row of rows) {
      const line = body.insertRow();
      for (const column of own) {
        const cell = line.insertCell();
        cell.textContent = this.#written(row[column] ?? "", heads[column]);
        cell.toggleAttribute("data-number", numeric.has(column));
      }
    }
    return table;
  }

  /** What a column is called: `low_95` by the words for its two parts. */
  #nameOf(head = ""): string {
    const [, end = "", level] = /^(low|high)_(\d+)$/.exec(head) ?? [];
    return level === undefined ? (this.#names[head] ?? head) : `${this.#names[end]} ${level}%`;
  }

  #isNumber(text: string): boolean {
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
  }

  /** A number as the page's language writes it; a year has no groups. */
  #written(text: string, head: string | undefined): string {
    if (!this.#isNumber(text) || head === "period") return text;
    const { format } = new Intl.NumberFormat(this.#kit.root.lang, { maximumSignificantDigits: 6 });
    return format(Number(text)).replace("-", "−");
  }
}
