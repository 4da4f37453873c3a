/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Lets the arrow keys go from row to row of a table and from stop to stop of a row: Tab stops in the first row of each piece alone. */
export class RowKeys {
  readonly #stops = ["a", "button", "summary"].map((tag) => `td ${tag}`).join(",");
  readonly #table: HTMLTableElement;

  readonly #dress: (row: HTMLTableRowElement) => void;

  constructor(table: HTMLTableElement, dress: (row: HTMLTableRowElement) => void) {
    this.#table = table;
    this.#dress = dress;
    table.addEventListener("keydown", (event) => this.#press(event));
  }

  /** Gives a row what belongs into it, and takes it out of Tab's way, unless it is the first that is drawn with it. */
  fit(row: HTMLTableRowElement): void {
    this.#dress(row);
    if (row.previousElementSibling === null) return;
    for (const stop of row.querySelectorAll<HTMLElement>(this.#stops)) stop.tabIndex = -1;
  }

  #press(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(this.#stops) || event.altKey || event.ctrlKey) return;
    const next = key === "ArrowLeft" || key === "ArrowRight" ? this.#beside(target, key) : this.#inRow(target, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** The stop before or after one in its row. */
  #beside(stop: HTMLElement, key: string): HTMLElement | undefined {
    const stops = this.#of(stop.closest("tr"));
    return stops[stops.indexOf(stop) + (key === "ArrowRight" ? 1 : -1)];
  }

  /** The stop above or below one: that of its column, or the first of the nearest row that has any. */
  #inRow(stop: HTMLElement, key: string): HTMLElement | undefined {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const own = stop.closest("tr");
    if (step === undefined || !own) return undefined;
    const column = stop.closest("td")?.cellIndex;
    const at = this.#of(own)
      .filter((each) => each.closest("td")?.cellIndex === column)
      .indexOf(stop);
    const rows = [...this.#table.rows];
    for (let row = own.rowIndex + step; row > 0 && row < rows.length; row += step) {
      const stops = this.#of(rows[row]);
      const below = stops.filter((each) => each.closest("td")?.cellIndex === column);
      const next = below[at] ?? below[0] ?? stops[0];
      if (next) return next;
    }
    return undefined;
  }

  #of(row: Element | null | undefined): HTMLElement[] {
    return [...(row?.querySelectorAll<HTMLElement>(this.#stops) ?? [])].filter((stop) => stop.checkVisibility());
  }
}
