import type { SourcePlace } from "../../model/document.ts";
import { type OpenElement, walkXml } from "../package/walk-xml.ts";
import { type Cell, type Paragraph, type Piece, raisedDigits, type Table } from "../structure/content.ts";
import { wordSpaces } from "./word-names.ts";
import type { NoteCall, WordPart, WordText } from "./word-part.ts";
import type { StyleSense } from "./word-styles.ts";

/** Elements whose text is no text of the document: what was deleted, field codes, the other version of what is shown. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "rt", "delInstrText", "binData"]);

interface OpenParagraph {
  readonly pieces: Piece[];
  readonly place: SourcePlace;
  kind: Paragraph["kind"];
  contents: boolean;
}

interface OpenTable {
  readonly number: number;
  readonly rows: Cell[][];
  readonly above: OpenCell | undefined;
}

interface OpenCell {
  readonly paragraphs: Paragraph[];
  readonly row: number;
  readonly column: number;
  columns: number;
  merged: boolean;
}

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
  return reader;
}

type Blocks = (Paragraph | Table)[];
type Writable<T> = { -readonly [K in keyof T]: T[K] };

class WordReader implements WordPart {
  readonly blocks: Blocks = [];
  readonly calls: Writable<NoteCall>[] = [];
  readonly texts: Writable<WordText>[] = [];
  readonly notes = new Map<string, Paragraph[]>();
  prefix = "";
  readonly #xml: string;
  readonly #styles: ReadonlyMap<string, StyleSense>;
  /** The part, where the places name it. */
  readonly #named: string | undefined;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #runs: OpenRun[] = [];
  #cell: OpenCell | undefined;
  #note: Paragraph[] | undefined;
  #unread = 0;
  #inText = false;
  #counted = { paragraphs: 0, tables: 0 };
  #boxes: { readonly outer: number | undefined }[] = [];
  #collected = "";

  constructor(xml: string, styles: ReadonlyMap<string, StyleSense>, named: string | undefined) {
    this.#xml = xml;
    this.#styles = styles;
    this.#named = named;
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
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    const on = () => !["0", "false", "off"].includes(attribute("val") ?? "");
    if (run && name !== "r" && name !== "rPr" && run.formattingStart < 0) run.children++;
    switch (name) {
      case "p":
        this.#paragraphs.push({ pieces: [], place: this.#place(), kind: "paragraph", contents: false });
        break;
      case "pStyle": {
        const sense = this.#styles.get(attribute("val") ?? "");
        if (paragraph && sense === "heading") paragraph.kind = "heading";
        if (paragraph && sense === "contents") paragraph.contents = true;
        break;
      }
      case "numPr":
        if (paragraph?.kind === "paragraph") paragraph.kind = "list-item";
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
      case "vanish":
        if (run?.formattingStart !== undefined && run.formattingStart >= 0) run.hidden = on();
        break;
      case "t":
        this.#openText(start, end);
        break;
      case "tab":
        if (run && run.formattingStart < 0) this.#own("\t");
        break;
      case "br":
      case "cr":
        if (attribute("type") === undefined || attribute("type") === "textWrapping") this.#own("\n");
        break;
      case "noBreakHyphen":
        this.#own("-");
        break;
      case "footnoteReference":
      case "endnoteReference":
        this.#call(name === "footnoteReference" ? "footnote" : "endnote", attribute("id") ?? "");
        break;
      case "tbl":
        this.#tables.push({ number: ++this.#counted.tables, rows: [], above: this.#cell });
        break;
      case "tr":
        this.#tables.at(-1)?.rows.push([]);
        break;
      case "tc":
        this.#openCell();
        break;
      case "gridSpan":
        if (this.#cell) this.#cell.columns = Math.min(64, Math.max(1, Number(attribute("val")) || 1));
        break;
      case "vMerge":
        if (this.#cell) this.#cell.merged = attribute("val") !== "restart";
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
        this.#closeParagraph();
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
        this.#closeCell();
        break;
      case "tbl":
        this.#closeTable();
        break;
      case "txbxContent":
        this.#boxes.pop();
        break;
      case "footnote":
      case "endnote":
        this.#note = undefined;
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
      this.#own(text);
      return;
    }
    const run = this.#runs.at(-1);
    const number = run?.texts.at(-1);
    const place = this.#paragraphs.at(-1)?.place;
    const open = number === undefined ? undefined : this.texts[number];
    if (!run || number === undefined || !open) return;
    open.to = Math.max(open.from, start);
    open.tagEnd = end;
    if (run.hidden || !place) return;
    const shown = run.raised ? raisedDigits(text) : text;
    this.#paragraphs.at(-1)?.pieces.push({ text: shown, place, run: number, from: 0 });
  }

  /** Characters that the XML has an element for. */
  #own(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && text !== "") paragraph.pieces.push({ text, place: paragraph.place, run: -1, from: 0 });
  }

  #call(kind: "footnote" | "endnote", id: string): void {
    const start = this.#runs.at(-1)?.start ?? 0;
    this.calls.push({ kind, id, start, end: start });
    this.#own(raisedDigits(String(this.calls.length)));
  }

  #place(): SourcePlace {
    const table = this.#tables.at(-1);
    const part = this.#named === undefined ? {} : { part: this.#named };
    const paragraph = ++this.#counted.paragraphs;
    if (!table || !this.#cell) return { ...part, paragraph };
    return { ...part, paragraph, table: table.number, row: this.#cell.row, column: this.#cell.column };
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.contents || paragraph.pieces.length === 0) return;
    const { kind, pieces } = paragraph;
    const whole: Paragraph = { is: "paragraph", kind, pieces };
    if (this.#note) this.#note.push(whole);
    else if (this.#cell) this.#cell.paragraphs.push(whole);
    else this.blocks.push(whole);
  }

  #openCell(): void {
    const table = this.#tables.at(-1);
    const cells = table?.rows.at(-1) ?? [];
    const column = cells.reduce((sum, { columns }) => sum + columns, 1);
    this.#cell = { paragraphs: [], row: table?.rows.length ?? 1, column, columns: 1, merged: false };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = this.#cell;
    if (!cell) return;
    table?.rows.at(-1)?.push({ paragraphs: cell.merged ? [] : cell.paragraphs, columns: cell.columns });
    this.#cell = table?.above;
  }

  /** A table within a cell is read as words of that cell. */
  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.#cell = table.above;
    if (table.above) table.above.paragraphs.push(...table.rows.flat().flatMap(({ paragraphs }) => paragraphs));
    else this.blocks.push({ is: "table", rows: table.rows });
  }

  /** The lines that part notes from the text are kept as notes of their own kind. */
  #openNote(id: string, type: string | undefined): void {
    this.#note = [];
    if (type === undefined || type === "normal") this.notes.set(id, this.#note);
  }
}
