import type { Span } from "../model/span.ts";

/** The lines of a text with their numbers; finding the line of an offset takes log(lines). */
export interface LineIndex {
  /** The lines without their ends. */
  readonly lines: readonly Span[];
  /** The line and column of an offset, both from 1. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
}

/** Lines end at LF, CR LF, CR or a form feed. */
export function lineIndex(text: string): LineIndex {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\f]/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length });
  return {
    lines,
    at: (offset) => {
      const line = lineOf(lines, offset);
      return { line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1 };
    },
  };
}

function lineOf(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
