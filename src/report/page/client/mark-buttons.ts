/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { KeptMarks } from "./kept-marks.ts";
import type { PageKit } from "./kit.ts";

/** The buttons beside findings by which each can be marked accepted, disputed or mended, and the choice of cards by their marks. */
export class MarkButtons {
  readonly #kit: PageKit;
  readonly #marks: KeptMarks;
  readonly #group = document.querySelector<HTMLTemplateElement>("template[data-mark-group]");
  #areas: ReadonlySet<string> = new Set();
  readonly #bar = document.querySelector<HTMLElement>("[data-mark-bar]");

  constructor(kit: PageKit, marks: KeptMarks) {
    this.#kit = kit;
    this.#marks = marks;
    for (const card of this.#cards()) {
      const own = this.#buttons(card.getAttribute("data-key") ?? "");
      if (own) card.append(own);
    }
    this.#bar?.addEventListener("change", () => this.#sift());
    marks.onChange(() => this.#tell());
    this.#tell();
  }

  /** Gives a table's row the buttons of its finding. */
  fit(row: HTMLTableRowElement): void {
    const key = row.getAttribute("data-key");
    const own = key === null ? undefined : this.#buttons(key);
    const last = row.cells[row.cells.length - 1];
    if (own && last) last.append(own);
  }

  /** Shows the cards of these areas, and those of none; all where there are no areas. */
  only(areas: ReadonlySet<string>): void {
    this.#areas = areas;
    this.#sift();
    this.#tell();
  }

  #isOfChosen(card: Element): boolean {
    const area = card.getAttribute("data-a");
    return this.#areas.size === 0 || area === null || this.#areas.has(area);
  }

  /** A word of the marks, as the page's language has it. */
  word(name: string): string {
    return this.#kit.textOf(this.#group?.content.querySelector(`[data-word="${name}"]`)?.innerHTML ?? name);
  }

  #cards(): HTMLElement[] {
    return this.#kit.all<HTMLElement>("article[data-key]");
  }

  #buttons(key: string): Element | undefined {
    const copy = this.#group?.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return undefined;
    copy.setAttribute("data-of", key);
    const holder = document.createDocumentFragment();
    holder.append(copy);
    this.#kit.speakNew(holder);
    for (const button of this.#kit.all<HTMLButtonElement>("button[data-mark]", copy))
      button.addEventListener("click", () => this.#marks.turn(key, button.getAttribute("data-mark") ?? ""));
    const note = copy.querySelector("input");
    note?.addEventListener("change", () => this.#marks.note(key, note.value));
    this.#show(copy);
    return copy;
  }

  /** Shows what a finding is marked as on its buttons. */
  #show(own: HTMLElement): void {
    const mark = this.#marks.get(own.getAttribute("data-of") ?? "");
    for (const button of this.#kit.all("button[data-mark]", own))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-mark") === mark?.mark));
    const note = own.querySelector("input");
    if (!note) return;
    note.hidden = mark === undefined;
    if (document.activeElement !== note) note.value = mark?.note ?? "";
  }

  #tell(): void {
    for (const own of this.#kit.all<HTMLElement>("[data-of]")) this.#show(own);
    if (!this.#bar) return;
    const cards = this.#cards()
      .filter((card) => this.#isOfChosen(card))
      .map((card) => this.#markOf(card));
    for (const each of this.#kit.all("[data-mark-count]", this.#bar)) {
      const mark = each.getAttribute("data-mark-count") ?? "";
      const count = mark === "" ? cards.length : cards.filter((own) => own === mark).length;
      each.innerHTML = this.#kit.spokenNumber(count);
    }
  }

  #markOf(card: Element): string {
    return this.#marks.of(card.getAttribute("data-key") ?? "");
  }

  /** Shows the cards of one mark. */
  #sift(): void {
    const asked = this.#bar?.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
    for (const card of this.#cards())
      card.hidden = !this.#isOfChosen(card) || (asked !== "" && this.#markOf(card) !== asked);
  }
}
