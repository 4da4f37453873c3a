/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageKit } from "./kit.ts";

/** A row as the page holds it. */
export interface HeldRow {
  readonly html: string;
  readonly id: string;
  readonly verdict: string;
  readonly key: string;
  /** The code of the area that it is of. */
  readonly area: string;
}

/** All rows of a table, those that are drawn and those that the page holds as text: what they say, and what they are sorted by. */
export class HeldRows {
  readonly #kit: PageKit;
  readonly #texts = new Map<HeldRow, string>();
  readonly all: readonly HeldRow[];

  constructor(kit: PageKit, table: HTMLTableElement, held: string) {
    this.#kit = kit;
    const drawn = kit.all<HTMLTableRowElement>("tbody tr", table).map((row) => row.outerHTML);
    this.all = [...drawn, ...held.split("\n").filter((line) => line !== "")].map((html) => {
      const tag = html.slice(0, html.indexOf(">"));
      const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
      return { html, id: of("id"), verdict: of("class"), key: of("data-key"), area: kit.textOf(of("data-a")) };
    });
  }

  /** Whether a row has all of these words. */
  says(row: HeldRow, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const text = this.#texts.get(row) ?? this.#kit.plain(row.html.replace(/<[^>]*>/g, " "));
    this.#texts.set(row, text);
    return words.every((word) => text.includes(word));
  }

  /** The rows by one of their columns; what has no number comes last, whichever way the others go. */
  sorted(column: number, down: boolean): readonly HeldRow[] {
    const collator = new Intl.Collator(this.#kit.root.lang, { numeric: true });
    const keys = new Map(this.all.map((row) => [row, this.#keyOf(row, column)]));
    const side = down ? -1 : 1;
    return [...this.all].sort((a, b) => {
      const [x, y] = [keys.get(a) ?? "", keys.get(b) ?? ""];
      if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
      return side * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)));
    });
  }

  #keyOf(row: HeldRow, column: number): number | string {
    const cell = row.html.split("<td")[column + 1] ?? "";
    const key = /^[^>]*data-k="([^"]*)"/.exec(cell)?.[1];
    if (key === undefined) return this.#kit.textOf(`<td${cell}`);
    return key === "" ? "" : Number(key);
  }
}
