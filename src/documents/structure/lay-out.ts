import type { SourcePlace, TextDocument } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { type Draft, draft } from "../text/draft.ts";
import { tieFootnotes } from "../text/footnotes.ts";
import { markHeadings } from "../text/headings.ts";
import { splitLines } from "../text/lines.ts";
import { joinPageBreaks } from "../text/page-breaks.ts";
import { plainBlocks } from "../text/plain-blocks.ts";
import type { Cell, Content, Paragraph, Piece, Table } from "./content.ts";
import { raisedDigits } from "./content.ts";
import { withWholeNumbers } from "./split-cells.ts";
import { TextWriter } from "./text-writer.ts";

/** A cell with more characters than this holds prose: the table only places it on the page. */
const proseCell = 400;

/**
 * The text of a file with structure, and its blocks: paragraphs apart by a blank line, the cells of a row between bars, notes
 * last. Every character that stands in the file keeps its place there.
 */
export function layOut(name: string, format: string, content: Content): TextDocument {
  const writer = new TextWriter();
  const rows: Draft[] = [];
  const marked: { readonly kind: Paragraph["kind"]; readonly span: Span }[] = [];
  const write = (paragraph: Paragraph) => {
    const span = writer.apart(() => writer.pieces(paragraph.pieces));
    if (span) marked.push({ kind: paragraph.kind, span });
  };
  for (const block of content.blocks) {
    if (block.is === "paragraph") write(block);
    else if (placesProse(block)) for (const cell of block.rows.flat()) for (const each of cell.paragraphs) write(each);
    else writeRows(writer, withWholeNumbers(block), rows);
  }
  const notes = content.notes.flatMap(({ mark, paragraphs }) => {
    const pieces = joined(paragraphs);
    const span = writer.apart(() => {
      writer.own(`${raisedDigits(mark)} `);
      writer.pieces(pieces);
    });
    return span ? [span] : [];
  });
  const { text, spans } = writer.finish();
  const drafts = [...marked.flatMap(({ kind, span }) => draftsOf(text, kind, span)), ...rows];
  drafts.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  for (const span of notes) drafts.push(...plainBlocks(text, [span]));
  const blocks = markHeadings(text, joinPageBreaks(text, drafts));
  return {
    name,
    text,
    blocks: blocks.map(({ kind, spans: where }) => ({ kind, spans: where })),
    footnotes: tieFootnotes(text, blocks),
    source: { format, spans },
  };
}

/** What a paragraph is: a heading or list item where the file says so, else what its lines look like. */
function draftsOf(text: string, kind: Paragraph["kind"], span: Span): Draft[] {
  if (kind === "heading") return [draft("heading", span, { settled: true })];
  const lines = splitLines(text.slice(span.start, span.end)).map((line) => ({
    start: line.start + span.start,
    end: line.end + span.start,
  }));
  const [first, ...rest] = plainBlocks(text, lines);
  if (!first) return [];
  return [kind === "list-item" && first.kind === "paragraph" ? { ...first, kind } : first, ...rest];
}

/** One column, or prose in a cell: such a table is no table. */
function placesProse({ rows }: Table): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.flat().some(({ paragraphs }) => lengthOf(paragraphs) > proseCell);
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.flatMap(({ pieces }) => pieces).reduce((length, { text }) => length + text.length, 0);
}

/** Each row with a number or a word in it, its cells between bars, behind those of the tables before. */
function writeRows(writer: TextWriter, { rows }: Table, written: Draft[]): void {
  const before = written.length;
  for (const cells of rows) {
    if (cells.every(({ paragraphs }) => lengthOf(paragraphs) === 0)) continue;
    const span = writer.line(() => {
      writer.own("|");
      for (const cell of cells) writeCell(writer, cell);
    }, written.length === before);
    written.push(draft("table-row", span, { settled: true }));
  }
}

function writeCell(writer: TextWriter, { paragraphs, columns }: Cell): void {
  writer.own(" ");
  writer.pieces(joined(paragraphs).map((piece) => ({ ...piece, text: piece.text.replace(/[\n|]/g, " ") })));
  writer.own(" |");
  for (let more = 1; more < columns; more++) writer.own("  |");
}

const between: SourcePlace = {};

/** Paragraphs as one, a space between them. */
function joined(paragraphs: readonly Paragraph[]): readonly Piece[] {
  return paragraphs.flatMap(({ pieces }, at) =>
    at > 0 && pieces.length > 0 ? [{ text: " ", place: between, run: -1, from: 0 }, ...pieces] : pieces,
  );
}
