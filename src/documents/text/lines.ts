import type { Span } from "../../model/span.ts";

/**
 * The lines of a text without the white space around them; a blank line is an empty span. Lines end at LF, CR LF or CR;
 * a form feed ends its line and leaves a blank one, since it stands for a page break.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\f]/g)) {
    lines.push(trimmed(text, start, end.index));
    if (end[0] === "\f") lines.push({ start: end.index, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

/** Whether nothing but white space stands in the place. */
export function isBlank(line: Span): boolean {
  return line.start >= line.end;
}

const space = /\s/;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && space.test(text.charAt(start))) start++;
  while (end > start && space.test(text.charAt(end - 1))) end--;
  return { start, end };
}
