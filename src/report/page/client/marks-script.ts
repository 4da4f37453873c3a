/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** What the tables of the page ask of the marks. */
export type PageMarks = ReturnType<typeof marksScript>;

interface Mark {
  readonly mark: string;
  readonly note: string;
  readonly date: string;
}

/** A table whose rows are findings: its headings, and all its rows as they are held. */
interface Held {
  readonly heads: readonly HTMLTableCellElement[];
  readonly rows: () => readonly { readonly html: string; readonly verdict: string; readonly key: string }[];
}

/**
 * The script of what readers decide on findings, written into the page as it stands: each can be marked accepted, disputed or
 * mended, with a note; that is kept by the browser under the page's own name and nowhere else, and can be had as CSV or Word.
 */
export function marksScript(kit: PageKit, wordFile: (title: string, rows: readonly (readonly string[])[]) => Blob) {
  const { root, all, speakNew, spokenNumber, textOf } = kit;
  const place = `recount:marks:${root.getAttribute("data-page") ?? ""}`;
  const group = document.querySelector<HTMLTemplateElement>("template[data-mark-group]");
  const tables: Held[] = [];
  const listeners: (() => void)[] = [];
  const marked = new Map<string, Mark>(Object.entries(read()));
  for (const card of all<HTMLElement>("article[data-key]")) {
    const own = buttons(card.getAttribute("data-key") ?? "");
    if (own) card.append(own);
  }
  const bar = document.querySelector<HTMLElement>("[data-mark-bar]");
  bar?.addEventListener("change", sift);
  for (const button of all<HTMLButtonElement>("button[data-export]"))
    button.addEventListener("click", () => give(button.getAttribute("data-export") ?? ""));
  addEventListener("storage", ({ key }) => {
    if (key !== place) return;
    marked.clear();
    for (const [each, mark] of Object.entries(read())) marked.set(each, mark);
    tell();
  });
  tell();
  return {
    of: (key: string) => marked.get(key)?.mark ?? "none",
    fit,
    hold: (heads: Held["heads"], rows: Held["rows"]) => void tables.push({ heads, rows }),
    onChange: (listener: () => void) => void listeners.push(listener),
  };

  /** Gives a table's row the buttons of its finding. */
  function fit(row: HTMLTableRowElement): void {
    const key = row.getAttribute("data-key");
    const own = key === null ? undefined : buttons(key);
    const last = row.cells[row.cells.length - 1];
    if (own && last) last.append(own);
  }

  function buttons(key: string): Element | undefined {
    const copy = group?.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return undefined;
    copy.setAttribute("data-of", key);
    const holder = document.createDocumentFragment();
    holder.append(copy);
    speakNew(holder);
    for (const button of all<HTMLButtonElement>("button[data-mark]", copy))
      button.addEventListener("click", () => {
        const mark = button.getAttribute("data-mark") ?? "";
        const before = marked.get(key);
        if (before?.mark === mark) marked.delete(key);
        else marked.set(key, { mark, note: before?.note ?? "", date: today() });
        save();
      });
    const note = copy.querySelector("input");
    note?.addEventListener("change", () => {
      const before = marked.get(key);
      if (before) marked.set(key, { ...before, note: note.value, date: today() });
      save();
    });
    show(copy);
    return copy;
  }

  /** Shows what a finding is marked as on its buttons. */
  function show(own: HTMLElement): void {
    const mark = marked.get(own.getAttribute("data-of") ?? "");
    for (const button of all("button[data-mark]", own))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-mark") === mark?.mark));
    const note = own.querySelector("input");
    if (!note) return;
    note.hidden = mark === undefined;
    if (document.activeElement !== note) note.value = mark?.note ?? "";
  }

  function tell(): void {
    for (const own of all<HTMLElement>("[data-of]")) show(own);
    const cards = all<HTMLElement>("article[data-key]").map((card) => markOf(card));
    for (const each of all("[data-mark-count]", bar ?? document.createElement("i"))) {
      const mark = each.getAttribute("data-mark-count") ?? "";
      each.innerHTML = spokenNumber(mark === "" ? cards.length : cards.filter((own) => own === mark).length);
    }
    for (const listener of listeners) listener();
  }

  function markOf(card: Element): string {
    return marked.get(card.getAttribute("data-key") ?? "")?.mark ?? "none";
  }

  /** Shows the cards of one mark. */
  function sift(): void {
    const asked = bar?.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
    for (const card of all<HTMLElement>("article[data-key]")) card.hidden = asked !== "" && markOf(card) !== asked;
  }

  function read(): Record<string, Mark> {
    try {
      return JSON.parse(localStorage.getItem(place) ?? "{}");
    } catch {
      return {};
    }
  }

  function save(): void {
    try {
      localStorage.setItem(place, JSON.stringify(Object.fromEntries(marked)));
    } catch {
      for (const warning of all<HTMLElement>("[data-not-kept]")) warning.hidden = false;
    }
    tell();
  }

  function today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  /** What is wrong or doubtful, and whatever else is marked, with its mark, as a file. */
  function give(kind: string): void {
    const words = (name: string) => textOf(group?.content.querySelector(`[data-word="${name}"]`)?.innerHTML ?? name);
    const rows: string[][] = [];
    for (const { heads, rows: held } of tables) {
      const told = held().filter(
        ({ verdict, key }) => marked.has(key) || verdict === "inconsistent" || verdict === "doubtful",
      );
      if (told.length === 0) continue;
      rows.push([...heads.map(headText), words("note"), words("date")]);
      for (const { html, key } of told) {
        const mark = marked.get(key);
        const cells = html
          .split("<td")
          .slice(1, heads.length)
          .map((cell) => textOf(`<td${cell}`));
        rows.push([...cells, words(mark?.mark ?? "none"), mark?.note ?? "", mark?.date ?? ""]);
      }
    }
    const name = document.title.replace(/[\\/:*?"<>|]+/g, " ").trim();
    if (kind === "docx") offer(`${name}.docx`, wordFile(document.title, rows));
    else offer(`${name}.csv`, new Blob(["\ufeff", rows.map(csvLine).join("")], { type: "text/csv;charset=utf-8" }));
  }

  function headText(head: HTMLTableCellElement): string {
    return textOf(head.innerHTML);
  }

  /** A line of CSV (RFC 4180); what a spreadsheet would take for a formula begins with an apostrophe. */
  function csvLine(cells: readonly string[]): string {
    const safe = cells.map((cell) =>
      /^[=+\-@\t]/.test(cell) && !/^[+-]?[\d.,]+ ?\S*$/.test(cell) ? `'${cell}` : cell,
    );
    return `${safe.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
  }

  function offer(name: string, blob: Blob): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
