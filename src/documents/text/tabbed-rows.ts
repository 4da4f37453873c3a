import type { Span } from "../../model/span.ts";
import { isFigureRow, type RowCells } from "./cell-text.ts";

/**
 * The rows of tables by tabs: lines with a tab that follow each other, two of which are rows of figures. Where all have as many tabs, each parts two
 * cells, so that a cell may be empty; else a run of tabs does, as people type who bring columns below each other. A tab at the start leaves the first
 * cell empty.
 */
export function tabbedRows(text: string, lines: readonly Span[]): RowCells {
  const found = new Map<number, readonly Span[]>();
  let run: { readonly line: number; readonly cells: readonly Span[] }[] = [];
  const close = () => {
    const isEven = run.every(({ cells }) => cells.length === run[0]?.cells.length);
    const rows = isEven ? run : run.map(({ line, cells }) => ({ line, cells: withoutRuns(cells) }));
    if (rows.filter(({ cells }) => isFigureRow(text, cells)).length >= fewestRows)
      for (const { line, cells } of rows) found.set(line, cells);
    run = [];
  };
  for (const [line, span] of lines.entries()) {
    const cells = tabbedCells(text, span);
    if (cells.length > 1) run.push({ line, cells });
    else close();
  }
  close();
  return found;
}

const fewestRows = 2;

/** What stands between the tabs of a line, those around its words among them. */
function tabbedCells(text: string, { start, end }: Span): readonly Span[] {
  if (start >= end) return [];
  let [from, to] = [start, end];
  while (from > 0 && isInline(text.charAt(from - 1))) from--;
  while (to < text.length && isInline(text.charAt(to))) to++;
  const cells: Span[] = [];
  for (let at = from; at <= to; at++) {
    if (at < to && text.charAt(at) !== "\t") continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

function isInline(character: string): boolean {
  return character === " " || character === "\t";
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isInline(text.charAt(start))) start++;
  while (end > start && isInline(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The first cell, and of the others those that say something. */
function withoutRuns(cells: readonly Span[]): readonly Span[] {
  return cells.filter(({ start, end }, at) => at === 0 || end > start);
}
