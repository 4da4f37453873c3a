import type { Area } from "../../model/area.ts";
import type { PanelBuilder } from "../../model/panel-builder.ts";
import { isBlank } from "../cells/read-value.ts";
import type { Row } from "../cells/row.ts";
import type { Layout } from "../layout/layout.ts";
import { KeyTrie } from "./key-trie.ts";

/** The area of tables that have none, and of rows of the total; codes of SDMX. */
export const noArea: Area = { code: "_Z", names: { vi: "không phân theo nơi", en: "no breakdown by area" } };
export const totalArea: Area = { code: "_T", names: { vi: "tổng số", en: "total" } };

/**
 * The area of each row, as its code in a panel: -1 where the row lacks it. Several columns of names are levels, and the
 * deepest that is filled counts; a column of codes names it.
 */
export class Members {
  readonly #layout: Layout;
  readonly #builder: PanelBuilder;
  readonly #codes: readonly number[];
  readonly #names: readonly number[];
  readonly #levels: readonly number[];
  readonly #trie: KeyTrie<number>;

  constructor(layout: Layout, builder: PanelBuilder) {
    this.#layout = layout;
    this.#builder = builder;
    this.#codes = layout.fields.area ?? [];
    this.#names = layout.fields["area-name"] ?? [];
    this.#levels = layout.levels ?? [];
    this.#trie = new KeyTrie([...this.#codes, ...this.#names, ...this.#levels], (row) => this.#make(row));
  }

  get columns(): readonly number[] {
    return this.#trie.columns;
  }

  get(row: Row): number {
    return this.#trie.get(row);
  }

  #make(row: Row): number {
    const constant = this.#layout.constants.area;
    if (constant !== undefined) return this.#builder.area(constant);
    if (this.#codes.length + this.#names.length === 0) return this.#builder.area(noArea.code, () => noArea);
    // Of several levels one may say that it is none (`NA`); alone it is Namibia.
    const isNone = (text: string, columns: readonly number[]) => text === "" || (columns.length > 1 && isBlank(text));
    const texts = (columns: readonly number[]) =>
      columns.map((column) => row.text(column)).filter((text) => !isNone(text, columns));
    const codes = texts(this.#codes);
    const levels = texts(this.#names);
    const code = this.#names.length > 0 ? (codes.at(-1) ?? levels.join(" / ")) : codes.join(" / ");
    const name = levels.at(-1) ?? codes.at(-1) ?? "";
    const [level] = texts(this.#levels).slice(-1);
    if (code === "" && level !== undefined)
      return this.#builder.area(level, () => ({ code: level, names: { vi: level, en: level } }));
    if (code === "") return this.#layout.totalArea ? this.#builder.area(totalArea.code, () => totalArea) : -1;
    const within = this.#within(row);
    return this.#builder.area(code, () => ({ code, names: { vi: name, en: name }, ...(within && { within }) }));
  }

  /** What each of several columns says of a member: its region, its district. */
  #within(row: Row): Readonly<Record<string, string>> | undefined {
    const columns = [...this.#levels, ...this.#codes, ...this.#names];
    if (columns.length < 2) return undefined;
    const { names } = this.#layout;
    return Object.fromEntries(columns.map((column) => [names[column] ?? "", row.text(column)]));
  }
}
