import type { LedgerEntry } from "../audit/contract/ledger-entry.ts";
import type { Span } from "../model/span.ts";
import type { LineIndex } from "./lines.ts";
import { characterWidth, textWidth } from "./text-width.ts";

/** A number in an excerpt; offsets are those of the document. */
export interface ExcerptMark extends Span {
  readonly id: string;
  readonly role: "reported" | "operand";
}

/** A piece of one line of the document around the numbers of a claim. */
export interface Excerpt extends Span {
  readonly line: number;
  readonly column: number;
  readonly marks: readonly ExcerptMark[];
  /** Whether the line goes on before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const mostMarks = 40;
/** Context of fewer columns than this is not shown where it would be half a word. */
const longWord = 16;

/** The places of a claim's numbers, the reported one first; numbers that stand near each other share an excerpt. */
export function excerpts(
  text: string,
  index: LineIndex,
  reported: LedgerEntry | undefined,
  operands: readonly LedgerEntry[],
  columns: number,
): Excerpt[] {
  const marks: ExcerptMark[] = operands
    .slice(0, mostMarks)
    .filter((entry) => entry.id !== reported?.id)
    .map((entry) => ({ id: entry.id, start: entry.start, end: entry.end, role: "operand" }));
  if (reported) marks.push({ id: reported.id, start: reported.start, end: reported.end, role: "reported" });
  marks.sort((a, b) => a.start - b.start);
  const clusters = clustered(text, index, distinct(marks), columns);
  const found = clusters.map((cluster) => excerpt(text, index, cluster, columns));
  const first = found.findIndex((one) => one.marks.some((mark) => mark.role === "reported"));
  return first <= 0 ? found : [...found.slice(first, first + 1), ...found.slice(0, first), ...found.slice(first + 1)];
}

function distinct(marks: readonly ExcerptMark[]): ExcerptMark[] {
  return marks.filter((mark, at) => at === 0 || mark.start >= (marks[at - 1]?.end ?? 0));
}

function clustered(text: string, index: LineIndex, marks: readonly ExcerptMark[], columns: number): ExcerptMark[][] {
  const clusters: ExcerptMark[][] = [];
  const roomForContext = Math.floor(columns / 5);
  for (const mark of marks) {
    const last = clusters.at(-1);
    const first = last?.[0];
    const near =
      first !== undefined &&
      index.at(first.start).line === index.at(mark.start).line &&
      mark.end - first.start <= columns * 4 &&
      textWidth(text.slice(first.start, mark.end)) <= columns - roomForContext;
    if (last && near) last.push(mark);
    else clusters.push([mark]);
  }
  return clusters;
}

function excerpt(text: string, index: LineIndex, marks: readonly ExcerptMark[], columns: number): Excerpt {
  const from = marks[0]?.start ?? 0;
  const { line, column } = index.at(from);
  const whole = index.lines[line - 1] ?? { start: from, end: from };
  const to = Math.min(marks.at(-1)?.end ?? from, whole.end);
  const spare = Math.max(0, columns - textWidth(text.slice(from, Math.min(to, from + columns * 4))) - 4);
  const before = reach(text.slice(Math.max(whole.start, from - spare * 4), from), spare, "back");
  const after = reach(text.slice(to, Math.min(whole.end, to + spare * 4)), spare, "ahead");
  const share = Math.floor(spare * 0.6);
  const left = cut(text, from, whole.start, Math.min(before, Math.max(share, spare - after)), "back");
  const right = cut(text, to, whole.end, Math.min(after, spare - textWidth(text.slice(left, from))), "ahead");
  return { line, column, start: left, end: right, marks, cutBefore: left > whole.start, cutAfter: right < whole.end };
}

/** The width of `text` as far as it goes, at most `most`. */
function reach(text: string, most: number, way: "back" | "ahead"): number {
  return Math.min(most, textWidth(way === "back" ? text.slice(-most * 2) : text.slice(0, most * 2)));
}

/** How far an excerpt reaches from `from` towards `end` within `columns`, to a word's end where one is near. */
function cut(text: string, from: number, end: number, columns: number, way: "back" | "ahead"): number {
  let at = from;
  let used = 0;
  let wordEnd = from;
  while (at !== end) {
    const next =
      way === "back" ? at - (isLowSurrogate(text, at - 1) ? 2 : 1) : at + (isHighSurrogate(text, at) ? 2 : 1);
    const bounded = way === "back" ? Math.max(next, end) : Math.min(next, end);
    const character = text.slice(Math.min(at, bounded), Math.max(at, bounded));
    used += characterWidth(character);
    if (used > columns) break;
    if (/\s/.test(character)) wordEnd = at;
    at = bounded;
  }
  return at === end || (wordEnd === from && columns >= longWord) ? at : wordEnd;
}

function isHighSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >>> 10 === 0x36;
}

function isLowSurrogate(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at) >>> 10 === 0x37;
}
