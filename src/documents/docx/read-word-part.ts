import { type OpenElement, walkXml } from "../package/walk-xml.ts";
import { raisedDigits } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";
import { wordSpaces } from "./word-names.ts";
import type { NoteCall, WordPart, WordText } from "./word-part.ts";
import type { StyleSense } from "./word-styles.ts";

/** Elements whose text is no text of the document: what was deleted, field codes, the other version of what is shown. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "rt", "delInstrText", "binData"]);

interface OpenRun {
  readonly start: number;
  readonly opening: string;
  formatting: string;
  formattingStart: number;
  raised: boolean;
  hidden: boolean;
  children: number;
  readonly texts: number[];
}

/**
 * Reads a part of a Word document: paragraphs and tables in order, with where each run of characters lies in the XML. What was
 * deleted, hidden, or is a line of the table of contents is left out; what was inserted is read.
 */
export function readWordPart(
  part: string,
  xml: string,
  styles: ReadonlyMap<string, StyleSense> = new Map(),
  named?: string,
): WordPart {
  const reader = new WordReader(xml, styles, named);
  walkXml(part, xml, reader);
  const { blocks, notes } = reader.content;
  return { blocks, notes, calls: reader.calls, texts: reader.texts, prefix: reader.prefix };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class WordReader {
  readonly content: ContentBuilder;
  readonly calls: Writable<NoteCall>[] = [];
  readonly texts: Writable<WordText>[] = [];
  prefix = "";
  readonly #xml: string;
  readonly #styles: ReadonlyMap<string, StyleSense>;
  readonly #runs: OpenRun[] = [];
  #unread = 0;
  #inText = false;
  #boxes: { readonly outer: number | undefined }[] = [];
  #collected = "";

  constructor(xml: string, styles: ReadonlyMap<string, StyleSense>, named: string | undefined) {
    this.#xml = xml;
    this.#styles = styles;
    this.content = new ContentBuilder(named);
  }

  readonly open = (element: OpenElement): void => {
    const { name, space } = element;
    if (this.#unread > 0 || unread.has(name)) {
      this.#unread++;
      return;
    }
    if (name === "t" && !wordSpaces.has(space)) this.#inText = true;
    if (!wordSpaces.has(space)) return;
    if (this.prefix === "") this.prefix = element.prefix;
    this.#openWord(element);
  };

  readonly text = (text: string): void => {
    if (this.#inText) this.#collected += text;
  };

  readonly close = (name: string, space: string, start: number, end: number): void => {
    if (this.#unread > 0) {
      this.#unread--;
      return;
    }
    if (name === "t" && this.#inText) this.#closeText(wordSpaces.has(space), start, end);
    else if (wordSpaces.has(space)) this.#closeWord(name, end);
  };

  #openWord({ name, attribute, start, end }: OpenElement): void {
    const { content } = this;
    const run = this.#runs.at(-1);
    const on = () => !["0", "false", "off"].includes(attribute("val") ?? "");
    if (run && name !== "r" && name !== "rPr" && run.formattingStart < 0) run.children++;
    switch (name) {
      case "p":
        content.openParagraph();
        break;
      case "pStyle": {
        const sense = this.#styles.get(attribute("val") ?? "");
        if (sense === "heading") content.setKind("heading");
        if (sense === "contents") content.drop();
        break;
      }
      case "numPr":
        content.setListed();
        break;
      case "r":
        this.#openRun(start, end);
        break;
      case "rPr":
        if (run && run.children === 0) run.formattingStart = start;
        break;
      case "vertAlign":
        if (run) run.raised = attribute("val") === "superscript";
        break;
      case "position":
        if (run && run.formattingStart >= 0) run.raised ||= Number(attribute("val")) > 0;
        break;
      case "vanish":
        if (run?.formattingStart !== undefined && run.formattingStart >= 0) run.hidden = on();
        break;
      case "t":
        this.#openText(start, end);
        break;
      case "tab":
        if (run && run.formattingStart < 0) this.content.write("\t");
        break;
      case "br":
      case "cr":
        if (attribute("type") === undefined || attribute("type") === "textWrapping") this.content.write("\n");
        break;
      case "noBreakHyphen":
        this.content.write("-");
        break;
      case "footnoteReference":
      case "endnoteReference":
        this.#call(name === "footnoteReference" ? "footnote" : "endnote", attribute("id") ?? "");
        break;
      case "tbl":
        content.openTable();
        break;
      case "tr":
        content.openRow();
        break;
      case "tc":
        content.openCell();
        break;
      case "gridSpan":
        content.setCell({ columns: Number(attribute("val")) });
        break;
      case "vMerge":
        content.setCell({ merged: attribute("val") !== "restart" });
        break;
      case "txbxContent":
        this.#boxes.push({ outer: this.#boxes.at(-1)?.outer ?? this.#runs[0]?.start });
        break;
      case "footnote":
      case "endnote":
        this.#openNote(attribute("id") ?? "", attribute("type"));
        break;
    }
  }

  #closeWord(name: string, end: number): void {
    switch (name) {
      case "p":
        this.content.closeParagraph();
        break;
      case "rPr": {
        const run = this.#runs.at(-1);
        if (!run || run.formattingStart < 0) break;
        run.formatting = this.#xml.slice(run.formattingStart, end);
        run.formattingStart = -1;
        break;
      }
      case "r":
        this.#closeRun(end);
        break;
      case "tc":
        this.content.closeCell();
        break;
      case "tbl":
        this.content.closeTable();
        break;
      case "txbxContent":
        this.#boxes.pop();
        break;
      case "footnote":
      case "endnote":
        this.content.closeNote();
        break;
    }
  }

  #openRun(start: number, end: number): void {
    const opening = this.#xml.slice(start, end);
    const empty = { formatting: "", formattingStart: -1, raised: false, hidden: false, children: 0 };
    this.#runs.push({ start, opening, ...empty, texts: [] });
  }

  #closeRun(end: number): void {
    const run = this.#runs.pop();
    const last = run?.texts.at(-1);
    for (const number of run?.texts ?? []) {
      const text = this.texts[number];
      if (!text) continue;
      text.runEnd = end;
      text.last = number === last && this.#xml.startsWith("</", text.tagEnd);
    }
    const call = this.calls.at(-1);
    if (call && run && call.start === run.start) call.end = end;
  }

  #openText(start: number, end: number): void {
    const run = this.#runs.at(-1);
    this.#inText = true;
    this.#collected = "";
    if (!run) return;
    run.texts.push(this.texts.length);
    this.texts.push({
      runStart: run.start,
      opening: run.opening,
      formatting: run.formatting,
      tagStart: start,
      from: end,
      to: end,
      tagEnd: end,
      runEnd: end,
      first: run.children === 1,
      last: false,
      boxedIn: this.#boxes.at(-1)?.outer,
    });
  }

  #closeText(isWord: boolean, start: number, end: number): void {
    const text = this.#collected;
    this.#inText = false;
    this.#collected = "";
    if (!isWord) {
      this.content.write(text);
      return;
    }
    const run = this.#runs.at(-1);
    const number = run?.texts.at(-1);
    const open = number === undefined ? undefined : this.texts[number];
    if (!run || number === undefined || !open) return;
    open.to = Math.max(open.from, start);
    open.tagEnd = end;
    if (run.hidden) return;
    const shown = run.raised ? raisedDigits(text) : text;
    this.content.write(shown, number);
  }

  #call(kind: "footnote" | "endnote", id: string): void {
    const start = this.#runs.at(-1)?.start ?? 0;
    this.calls.push({ kind, id, start, end: start });
    this.content.write(raisedDigits(String(this.calls.length)));
  }

  /** The lines that part notes from the text are kept as notes of their own kind. */
  #openNote(id: string, type: string | undefined): void {
    this.content.openNote(type === undefined || type === "normal" ? id : `${type} ${id}`);
  }
}
