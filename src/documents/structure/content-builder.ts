import type { SourcePlace } from "../../model/document.ts";
import type { Cell, Paragraph, Piece, Table } from "./content.ts";

interface OpenParagraph {
  readonly pieces: Piece[];
  readonly place: SourcePlace;
  kind: Paragraph["kind"];
  dropped: boolean;
}

interface OpenCell {
  readonly paragraphs: Paragraph[];
  readonly row: number;
  readonly column: number;
  columns: number;
  merged: boolean;
}

interface OpenTable {
  readonly number: number;
  readonly rows: Cell[][];
  /** How many columns the cells of the open row take. */
  across: number;
  /** The cell that the table stands in. */
  readonly around: OpenCell | undefined;
}

const mostColumns = 64;

/** Puts together paragraphs, tables and notes from elements as they open and close. A table within a cell becomes words of the cell. */
export class ContentBuilder {
  readonly blocks: (Paragraph | Table)[] = [];
  /** The paragraphs of each note, by the name it was opened with. */
  readonly notes = new Map<string, Paragraph[]>();
  readonly #whole: SourcePlace;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #notes: Paragraph[][] = [];
  #cell: OpenCell | undefined;
  #counted = { paragraphs: 0, tables: 0 };

  /** `part` is the file in the package, where places are to name it; `page` the page or slide that all stands on. */
  constructor(part?: string, page?: number) {
    this.#whole = { ...(part !== undefined && { part }), ...(page !== undefined && { page }) };
  }

  openParagraph(kind: Paragraph["kind"] = "paragraph"): void {
    this.#paragraphs.push({ pieces: [], place: this.#nextPlace(), kind, dropped: false });
  }

  /** Says what the open paragraph is, once its properties are read. */
  setKind(kind: Paragraph["kind"]): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.kind = kind;
  }

  /** The open paragraph has a list's mark, unless it is a heading. */
  setListed(): void {
    if (this.#paragraphs.at(-1)?.kind === "paragraph") this.setKind("list-item");
  }

  /** The open paragraph is no text of the document. */
  drop(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.dropped = true;
  }

  get inParagraph(): boolean {
    return this.#paragraphs.length > 0;
  }

  /** Characters of a run; a negative run stands for characters that the file has an element for. */
  write(text: string, run = -1, from = 0): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && text !== "") paragraph.pieces.push({ text, place: paragraph.place, run, from });
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.dropped || paragraph.pieces.length === 0) return;
    const whole: Paragraph = { is: "paragraph", kind: paragraph.kind, pieces: paragraph.pieces };
    const note = this.#notes.at(-1);
    if (note) note.push(whole);
    else if (this.#cell) this.#cell.paragraphs.push(whole);
    else this.blocks.push(whole);
  }

  openTable(): void {
    this.#tables.push({ number: ++this.#counted.tables, rows: [], across: 0, around: this.#cell });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.rows.push([]);
    table.across = 0;
  }

  openCell(columns = 1, merged = false): void {
    const table = this.#tables.at(-1);
    const column = (table?.across ?? 0) + 1;
    this.#cell = { paragraphs: [], row: table?.rows.length ?? 1, column, columns, merged };
  }

  /** What the open cell takes up, once its properties are read; of a merged cell only the first row's has words. */
  setCell({ columns, merged }: { readonly columns?: number; readonly merged?: boolean }): void {
    if (!this.#cell) return;
    if (columns !== undefined) this.#cell.columns = Math.min(mostColumns, Math.max(1, Math.floor(columns) || 1));
    if (merged !== undefined) this.#cell.merged = merged;
  }

  closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = this.#cell;
    if (!cell) return;
    const row = table?.rows.at(-1);
    if (table && row) {
      row.push({ paragraphs: cell.merged ? [] : cell.paragraphs, columns: cell.columns });
      table.across += cell.columns;
    }
    this.#cell = table?.around;
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.#cell = table.around;
    if (table.around) for (const { paragraphs } of table.rows.flat()) table.around.paragraphs.push(...paragraphs);
    else this.blocks.push({ is: "table", rows: table.rows });
  }

  openNote(name: string): void {
    const paragraphs: Paragraph[] = [];
    this.notes.set(name, paragraphs);
    this.#notes.push(paragraphs);
  }

  closeNote(): void {
    this.#notes.pop();
  }

  #nextPlace(): SourcePlace {
    const table = this.#tables.at(-1);
    const paragraph = ++this.#counted.paragraphs;
    if (!table || !this.#cell) return { ...this.#whole, paragraph };
    return { ...this.#whole, paragraph, table: table.number, row: this.#cell.row, column: this.#cell.column };
  }
}
