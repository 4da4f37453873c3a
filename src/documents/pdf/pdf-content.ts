import type { SourcePlace } from "../../model/document.ts";
import type { Cell, Content, Paragraph, Piece, Table } from "../structure/content.ts";
import { joinedOverBreaks, type PageParagraph } from "./column-breaks.ts";
import { pageOrder } from "./page-order.ts";
import type { PageCell, PageTable } from "./page-table.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { PageWithParts } from "./running-lines.ts";
import { boxOf, type Word } from "./words.ts";

/** What the pages say, in reading order: paragraphs, and tables where they stand. Each word is a run of its own. */
export function pdfContent(pages: readonly PageWithParts[]): Content {
  const writer = new PageWriter(compoundsOf(pages));
  for (const page of pages) writer.page(page);
  return { blocks: writer.finish(), notes: [] };
}

/** Words with a hyphen in them, which one at the end of a line belongs to. */
function compoundsOf(pages: readonly PageWithParts[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lines } of pages)
    for (const { words } of lines) for (const { text } of words) if (/\p{L}-\p{L}/u.test(text)) found.add(bare(text));
  return found;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

interface PlacedLine {
  readonly words: readonly Word[];
  readonly place: SourcePlace;
}

class PageWriter {
  readonly #compounds: ReadonlySet<string>;
  readonly #blocks: (Paragraph | Table)[] = [];
  readonly #open: PageParagraph[] = [];
  #run = 0;
  #tables = 0;

  constructor(compounds: ReadonlySet<string>) {
    this.#compounds = compounds;
  }

  page(parts: PageWithParts): void {
    const { page } = parts;
    for (const block of pageOrder(parts)) {
      if (block.is === "prose") this.#open.push(...paragraphsOf(block.columns).map((each) => ({ ...each, page })));
      else {
        this.#close();
        this.#blocks.push(this.#table(block.table, page));
      }
    }
  }

  finish(): readonly (Paragraph | Table)[] {
    this.#close();
    return this.#blocks;
  }

  /** Writes the paragraphs since the last table. */
  #close(): void {
    for (const parts of joinedOverBreaks(this.#open)) {
      const lines = parts.flatMap(({ page, lines: each }) => each.map(({ words }) => ({ words, place: { page } })));
      this.#blocks.push({ is: "paragraph", kind: "paragraph", pieces: this.#words(lines) });
    }
    this.#open.length = 0;
  }

  /** The words of lines that read as one; a word that the end of a line cut is whole again. */
  #words(lines: readonly PlacedLine[]): Piece[] {
    const pieces: Piece[] = [];
    for (const [at, { words, place }] of lines.entries()) {
      const first = words[0]?.text ?? "";
      const last = lines[at - 1]?.words.at(-1)?.text ?? "";
      const isCut = /\p{L}-$/u.test(last) && first !== "";
      const cut = pieces.at(-1);
      if (isCut && cut && /^\p{Ll}/u.test(first) && !this.#compounds.has(bare(last + first)))
        pieces[pieces.length - 1] = { ...cut, text: cut.text.replace(/-$/, "") };
      for (const [index, word] of words.entries()) {
        if (index > 0 || (at > 0 && !isCut)) pieces.push({ text: " ", place, run: -1, from: 0 });
        pieces.push(this.#word(word, place));
      }
    }
    return pieces;
  }

  #word(word: Word, place: SourcePlace): Piece {
    const { text, certainty } = word;
    const sure = certainty === undefined ? {} : { certainty: Math.round(certainty * 100) / 100 };
    return { text, place: { ...place, box: boxOf(word), ...sure }, run: this.#run++, from: 0 };
  }

  #table({ cells }: PageTable, page: number): Table {
    const table = ++this.#tables;
    const height = cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
    const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
    const byRow = Array.from({ length: height }, (): PageCell[] => []);
    for (const cell of cells) byRow[cell.row]?.push(cell);
    const rows = byRow.map((own, row): Cell[] => {
      const here = own.sort((a, b) => a.column - b.column);
      const written: Cell[] = [];
      let column = 0;
      for (const cell of here) {
        while (column < cell.column) {
          written.push({ paragraphs: [], columns: 1 });
          column++;
        }
        const place = { page, table, row: row + 1, column: column + 1 };
        const pieces = this.#words(cell.lines.map((words) => ({ words, place })));
        written.push({
          paragraphs: pieces.length > 0 ? [{ is: "paragraph", kind: "paragraph", pieces }] : [],
          columns: cell.columns,
        });
        column += cell.columns;
      }
      while (column++ < width) written.push({ paragraphs: [], columns: 1 });
      return written;
    });
    return { is: "table", rows };
  }
}
