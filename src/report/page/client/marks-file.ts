/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { HeldRow } from "./held-rows.ts";
import type { KeptMarks } from "./kept-marks.ts";
import type { PageKit } from "./kit.ts";

/** A table whose rows are findings: its headings, and all its rows as they are held. */
export interface FindingRows {
  /** It knows the file that they are of. */
  readonly table: HTMLTableElement;
  readonly heads: readonly HTMLTableCellElement[];
  readonly rows: readonly HeldRow[];
}

/** Gives what is wrong or doubtful, and whatever else is marked, with its mark, as CSV or Word; of the chosen areas, where some are. */
export class MarksFile {
  readonly #kit: PageKit;
  readonly #marks: KeptMarks;
  readonly #tables: FindingRows[] = [];
  #areas: ReadonlySet<string> = new Set();

  constructor(
    kit: PageKit,
    marks: KeptMarks,
    word: (name: string) => string,
    wordFile: (title: string, rows: readonly (readonly string[])[]) => Blob,
  ) {
    this.#kit = kit;
    this.#marks = marks;
    for (const button of kit.all<HTMLButtonElement>("button[data-export]"))
      button.addEventListener("click", () => {
        const rows = this.#tables.flatMap((table) => this.#rowsOf(table, word));
        const name = document.title.replace(/[\\/:*?"<>|]+/g, " ").trim();
        if (button.getAttribute("data-export") === "docx") kit.offer(`${name}.docx`, wordFile(document.title, rows));
        else kit.offer(`${name}.csv`, this.#csvFile(rows));
      });
  }

  hold(table: FindingRows): void {
    this.#tables.push(table);
  }

  /** Tells of these areas alone, and of what is of none; of all where there are none. */
  only(areas: ReadonlySet<string>): void {
    this.#areas = areas;
  }

  /** The headings and the rows to tell; nothing where there are no such rows. */
  #rowsOf({ table, heads, rows }: FindingRows, word: (name: string) => string): readonly (readonly string[])[] {
    const told = rows.filter(
      ({ verdict, key, area }) =>
        (this.#areas.size === 0 || area === "" || this.#areas.has(area)) &&
        (this.#marks.get(key) !== undefined || verdict === "inconsistent" || verdict === "doubtful"),
    );
    if (told.length === 0) return [];
    const head = [word("file"), ...heads.map((each) => this.#kit.textOf(each.innerHTML)), word("note"), word("date")];
    const lines = told.map(({ html, key }) => {
      const mark = this.#marks.get(key);
      const cells = html.split("<td").slice(1, heads.length);
      const texts = cells.map((cell) => this.#kit.textOf(`<td${cell}`));
      return [table.dataset.file ?? "", ...texts, word(mark?.mark ?? "none"), mark?.note ?? "", mark?.date ?? ""];
    });
    return [head, ...lines];
  }

  #csvFile(rows: readonly (readonly string[])[]): Blob {
    return new Blob(["\ufeff", ...rows.map((row) => this.#csvLine(row))], { type: "text/csv;charset=utf-8" });
  }

  /** A line of CSV (RFC 4180); what a spreadsheet would take for a formula begins with an apostrophe. */
  #csvLine(cells: readonly string[]): string {
    const safe = cells.map((cell) =>
      /^[=+\-@\t]/.test(cell) && !/^[+-]?[\d.,]+ ?\S*$/.test(cell) ? `'${cell}` : cell,
    );
    return `${safe.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
  }
}
