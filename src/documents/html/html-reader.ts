import { raisedDigits } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";
import { blockElements, headings, unreadElements } from "./html-names.ts";
import type { NoteLinks } from "./note-links.ts";
import type { HtmlElement, HtmlHandler } from "./walk-html.ts";

/** Rows still to come that a cell reaches into, by column. */
type Reaching = number[];

/** A table that is wider than this, or a cell that reaches further down, is none that anybody reads. */
const mostColumns = 256;
const mostRows = 1000;

function spanOf(attribute: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, Math.floor(Number(attribute ?? 1)) || 1));
}

/** Puts the words of a page together: paragraphs by their block elements, tables, notes by the links to them. */
export class HtmlReader implements HtmlHandler {
  readonly #content = new ContentBuilder();
  readonly #links: NoteLinks;
  readonly #reaching: Reaching[] = [];
  readonly #columns: number[] = [];
  #lists = 0;
  #raised = 0;
  #kept = 0;
  /** How deep in the page a note started, by its depth; and that of the link that is only a mark. */
  #noteAt: number | undefined;
  #depth = 0;
  #mark: { readonly depth: number; readonly call: string | undefined } | undefined;
  #spaced = true;

  constructor(links: NoteLinks) {
    this.#links = links;
  }

  readonly open = (element: HtmlElement): boolean => {
    const { name, attribute } = element;
    if (unreadElements.has(name) || attribute("hidden") !== undefined) return false;
    // What recount itself put in when it gave the page back.
    if (attribute("data-recount") !== undefined) return false;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute("style") ?? "")) return false;
    this.#depth++;
    if (blockElements.has(name)) this.#endParagraph();
    this.#openNote(element);
    if (name === "sup") this.#raised++;
    else if (name === "pre") this.#kept++;
    else if (name === "li") this.#lists++;
    else if (name === "br") this.#lineEnd();
    else if (name === "a") this.#openLink(attribute("href"));
    else this.#openTable(element);
    if (headings.has(name)) this.#begin("heading");
    return true;
  };

  readonly text = (text: string, number: number): void => {
    if (this.#mark) return;
    for (const match of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const isSpace = /^[ \t\r\n\f]/.test(match[0]);
      if (isSpace && this.#kept > 0 && match[0].includes("\n")) {
        this.#lineEnd();
        continue;
      }
      if (isSpace && (this.#spaced || !this.#content.inParagraph)) continue;
      this.#begin(this.#lists > 0 ? "list-item" : "paragraph");
      const shown = this.#raised > 0 ? raisedDigits(match[0]) : match[0];
      this.#content.write(isSpace ? " " : shown, number, match.index);
      this.#spaced = isSpace;
    }
  };

  readonly close = ({ name }: HtmlElement): void => {
    if (blockElements.has(name)) this.#endParagraph();
    if (name === "sup") this.#raised--;
    else if (name === "pre") this.#kept--;
    else if (name === "li") this.#lists--;
    else this.#closeTable(name);
    if (this.#mark?.depth === this.#depth) this.#closeLink(this.#mark.call);
    if (this.#noteAt === this.#depth) {
      this.#endParagraph();
      this.#content.closeNote();
      this.#noteAt = undefined;
    }
    this.#depth--;
  };

  finish(): ContentBuilder {
    this.#endParagraph();
    return this.#content;
  }

  #begin(kind: "heading" | "paragraph" | "list-item"): void {
    if (this.#content.inParagraph) return;
    this.#content.openParagraph(kind);
    this.#spaced = true;
  }

  #endParagraph(): void {
    if (this.#content.inParagraph) this.#content.closeParagraph();
    this.#spaced = true;
  }

  #lineEnd(): void {
    if (this.#content.inParagraph) this.#content.write("\n");
    this.#spaced = true;
  }

  /** A note goes from the element that its call leads to, to that element's end, or to its block's where it is only an anchor. */
  #openNote({ name, attribute }: HtmlElement): void {
    if (this.#noteAt !== undefined) return;
    const mark =
      this.#links.get(attribute("id") ?? "") ?? (name === "a" ? this.#links.get(attribute("name") ?? "") : undefined);
    if (mark === undefined || (this.#content.inParagraph && name !== "a")) return;
    this.#endParagraph();
    this.#content.openNote(mark);
    this.#noteAt = blockElements.has(name) ? this.#depth : this.#depth - 1;
  }

  /** A call becomes its mark in raised digits; a note's own mark, which may lead back, is left out. */
  #openLink(href: string | undefined): void {
    const call = href?.startsWith("#") ? this.#links.get(href.slice(1)) : undefined;
    const isOwnMark = this.#noteAt !== undefined && href?.startsWith("#") === true && !this.#content.inParagraph;
    if (!this.#mark && (call !== undefined || isOwnMark)) this.#mark = { depth: this.#depth, call };
  }

  #closeLink(call: string | undefined): void {
    this.#mark = undefined;
    if (call === undefined) return;
    this.#begin("paragraph");
    this.#content.write(raisedDigits(call));
    this.#spaced = false;
  }

  #openTable({ name, attribute }: HtmlElement): void {
    const content = this.#content;
    const reaching = this.#reaching.at(-1);
    if (name === "table") {
      this.#endParagraph();
      content.openTable();
      this.#reaching.push([]);
      this.#columns.push(0);
    } else if (name === "tr" && reaching) {
      this.#endParagraph();
      content.openRow();
      this.#columns[this.#columns.length - 1] = 0;
    } else if ((name === "td" || name === "th") && reaching) {
      this.#endParagraph();
      this.#fillReached(reaching);
      const at = this.#columns.at(-1) ?? 0;
      const columns = spanOf(attribute("colspan"), Math.max(1, mostColumns - at));
      const rows = spanOf(attribute("rowspan"), mostRows);
      for (let column = at; column < at + columns; column++) reaching[column] = rows - 1;
      this.#columns[this.#columns.length - 1] = at + columns;
      content.openCell(columns);
    }
  }

  #closeTable(name: string): void {
    const content = this.#content;
    if (name === "table" && this.#reaching.length > 0) {
      this.#endParagraph();
      content.closeTable();
      this.#reaching.pop();
      this.#columns.pop();
    } else if ((name === "td" || name === "th") && this.#reaching.length > 0) {
      this.#endParagraph();
      content.closeCell();
    } else if (name === "tr") {
      const reaching = this.#reaching.at(-1);
      if (reaching) this.#fillReached(reaching);
    }
  }

  /** Empty cells where one of a row above reaches into this one. */
  #fillReached(reaching: Reaching): void {
    let at = this.#columns.at(-1) ?? 0;
    while ((reaching[at] ?? 0) > 0 && at < mostColumns) {
      reaching[at] = (reaching[at] ?? 0) - 1;
      this.#content.openCell();
      this.#content.closeCell();
      at++;
    }
    this.#columns[this.#columns.length - 1] = at;
  }
}
