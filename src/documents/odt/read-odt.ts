import { BadFile } from "../../model/bad-file.ts";
import { openArchive, xmlPart } from "../../model/encoding/zip-archive.ts";
import { readSafely } from "../package/damaged.ts";
import { type OpenElement, walkXml } from "../package/walk-xml.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { type Note, raisedDigits } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";
import { layOut } from "../structure/lay-out.ts";

/** Elements whose text is no text of the document: deletions, comments, contents, the marks and names of things. */
const unread = new Set([
  "tracked-changes",
  "annotation",
  "table-of-content",
  "alphabetical-index",
  "note-citation",
  "ruby-text",
  "scripts",
  "desc",
  "title",
  "forms",
]);

/** Reads an OpenDocument text (.odt): its words with their tables and notes. Scripts and linked files are not looked at. */
export function readOdt({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const archive = openArchive(bytes);
    const manifest = "META-INF/manifest.xml";
    if (archive.entries.has(manifest) && (await xmlPart(archive, manifest)).includes("encryption-data"))
      throw new BadFile({ code: "encrypted" });
    const reader = new OdtReader();
    walkXml("content.xml", await xmlPart(archive, "content.xml"), reader);
    const notes = [...reader.content.notes].map(([mark, paragraphs]): Note => ({ mark, paragraphs }));
    const laid = layOut(name, "odt", { blocks: reader.content.blocks, notes });
    if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
    return { document: laid };
  });
}

class OdtReader {
  readonly content = new ContentBuilder();
  readonly #raised = new Set<string>();
  readonly #spans: boolean[] = [];
  #style = "";
  #unread = 0;
  #run = 0;
  #lists = 0;
  #notes = 0;
  #inBody = false;
  /** White space is told once: whether the last character of the paragraph was some. */
  #spaced = true;

  readonly open = (element: OpenElement): void => {
    const { name, attribute } = element;
    if (this.#unread > 0 || unread.has(name)) {
      this.#unread++;
      return;
    }
    if (!this.#inBody) {
      this.#openStyle(element);
      if (name === "body") this.#inBody = true;
      return;
    }
    const { content } = this;
    switch (name) {
      case "p":
      case "h":
        content.openParagraph(name === "h" ? "heading" : this.#lists > 0 ? "list-item" : "paragraph");
        this.#spaced = true;
        break;
      case "list":
        this.#lists++;
        break;
      case "span":
        this.#spans.push(this.#raised.has(attribute("style-name") ?? ""));
        break;
      case "s":
        this.#own(" ".repeat(Math.min(100, Number(attribute("c") ?? 1) || 1)));
        break;
      case "tab":
        this.#own("\t");
        break;
      case "line-break":
        this.#own("\n");
        this.#spaced = true;
        break;
      case "note":
        this.#own(raisedDigits(String(++this.#notes)));
        break;
      case "note-body":
        content.openNote(String(this.#notes));
        break;
      case "table":
        content.openTable();
        break;
      case "table-row":
        content.openRow();
        break;
      case "table-cell":
      case "covered-table-cell":
        content.openCell();
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.#unread > 0 || !this.content.inParagraph) return;
    const run = this.#run++;
    const raised = this.#spans.some((each) => each);
    for (const match of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
      const isSpace = /^[ \t\r\n]/.test(match[0]);
      if (isSpace && this.#spaced) continue;
      this.content.write(isSpace ? " " : raised ? raisedDigits(match[0]) : match[0], run, match.index);
      this.#spaced = isSpace;
    }
  };

  readonly close = (name: string): void => {
    if (this.#unread > 0) {
      this.#unread--;
      return;
    }
    const { content } = this;
    if (!this.#inBody) return;
    if (name === "p" || name === "h") content.closeParagraph();
    else if (name === "list") this.#lists--;
    else if (name === "span") this.#spans.pop();
    else if (name === "note-body") content.closeNote();
    else if (name === "table-cell" || name === "covered-table-cell") content.closeCell();
    else if (name === "table") content.closeTable();
  };

  /** Which styles of the document raise their text. */
  #openStyle({ name, attribute }: OpenElement): void {
    if (name === "style") this.#style = attribute("name") ?? "";
    const position = attribute("text-position");
    if (name === "text-properties" && position !== undefined && /^(?:super|[1-9])/.test(position))
      this.#raised.add(this.#style);
  }

  #own(text: string): void {
    this.content.write(text);
    this.#spaced = false;
  }
}
