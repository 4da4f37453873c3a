import type { Span } from "../../model/span.ts";
import { alignedRows } from "./aligned-rows.ts";
import type { RowCells } from "./cell-text.ts";
import { type Draft, draft, extend } from "./draft.ts";
import { isBlank } from "./lines.ts";
import { bracketNote, opensBullet, opensNumber, superscriptNote } from "./marks.ts";
import { endsSentence } from "./sentence-end.ts";
import { tabbedRows } from "./tabbed-rows.ts";

/**
 * Lines of plain text to blocks. A paragraph runs to the next blank line; a list mark, a footnote mark or a table row
 * starts a block of its own.
 */
export function plainBlocks(text: string, lines: readonly Span[]): Draft[] {
  const blocks: Draft[] = [];
  const rows = unbarredRows(text, lines);
  let current: Draft | undefined;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) {
      current = undefined;
      continue;
    }
    const cells = rows.get(at);
    if (cells?.length === 0) continue;
    const opened = cells ? rowOf(cells) : openBlock(text, line, current);
    if (opened) blocks.push(opened);
    else if (current) extend(current, line);
    current = opened ?? current;
  }
  return blocks;
}

/** The rows of tables whose cells are parted by tabs or aligned spaces, by the number of the line. */
export function unbarredRows(text: string, lines: readonly Span[]): RowCells {
  return new Map([...alignedRows(text, lines), ...tabbedRows(text, lines)]);
}

/** A row of a table, with a span for each of its cells. */
export function rowOf(cells: readonly Span[]): Draft {
  return { kind: "table-row", spans: [...cells] };
}

/** The block that this line starts, or undefined where it goes on with the current one. */
export function openBlock(text: string, line: Span, current: Draft | undefined): Draft | undefined {
  const note = superscriptNote(text, line) ?? (startsAfresh(current) ? bracketNote(text, line) : undefined);
  if (note) {
    const { mark, body } = note;
    return draft("footnote", { start: body, end: line.end }, { note: { mark, opening: line.start } });
  }
  if (isTableRow(text, line)) return draft("table-row", line);
  if (opensBullet(text, line) && !joinsNumbers(text, line, current)) return draft("list-item", line);
  if (opensNumber(text, line) && mayCount(text, current)) return draft("list-item", line, { numbered: true });
  return current === undefined || current.kind === "table-row" ? draft("paragraph", line) : undefined;
}

function startsAfresh(current: Draft | undefined): boolean {
  return current === undefined || current.kind === "footnote";
}

/** A wrapped line may start with `15. ` by chance; after a finished sentence, or inside a list, it is a mark. */
function mayCount(text: string, current: Draft | undefined): boolean {
  if (current === undefined || current.kind !== "paragraph") return true;
  return endsSentence(text, lastSpan(current));
}

/** `2016` at the end of a line and `- 2020` on the next are one range. */
function joinsNumbers(text: string, line: Span, current: Draft | undefined): boolean {
  if (current === undefined) return false;
  const before = text.charAt(lastSpan(current).end - 1);
  return /\d/.test(before) && /^[-–—]\s\d/u.test(text.slice(line.start, line.start + 3));
}

function lastSpan(block: Draft): Span {
  return block.spans.at(-1) ?? { start: 0, end: 0 };
}

function isTableRow(text: string, line: Span): boolean {
  const row = text.charAt(line.start) === "|" && text.charAt(line.end - 1) === "|" && line.end - line.start > 2;
  return row || hasTwoTabs(text, line) || endsInAlignedNumber(text, line);
}

/** `  Net income          6,524`: a name, a gap of three spaces at least, and one number or more, aligned by spaces, up to the end. */
function endsInAlignedNumber(text: string, line: Span): boolean {
  const row = text.slice(line.start, Math.min(line.end, line.start + longestRow));
  return row.includes("   ") && alignedNumber.test(row);
}

const longestRow = 200;
const alignedNumber =
  /^\s*\p{L}[^\d\s]*(?: [^\s]+){0,12} {3,}[-(]?[$€£]?\d[\d.,]*[)%]?(?: {2,}[-(]?[$€£]?\d[\d.,]*[)%]?){0,8}\s*$/u;

function hasTwoTabs(text: string, line: Span): boolean {
  let tabs = 0;
  for (let at = line.start; at < line.end && tabs < 2; at++) if (text.charCodeAt(at) === 9) tabs++;
  return tabs === 2;
}
