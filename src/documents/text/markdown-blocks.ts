import type { Span } from "../../model/span.ts";
import { type Draft, draft, extend } from "./draft.ts";
import { isBlank } from "./lines.ts";
import { openBlock, rowOf, unbarredRows } from "./plain-blocks.ts";

const heading = /^#{1,6}(?=\s)/;
const fence = /^(?:```|~~~)/;
const ruler = /^(?:-{3,}|={3,}|\*{3,}|_{3,})$/;
const dividerRow = /^\|[\s|:-]+\|$/;

/**
 * Lines of Markdown to blocks: headings without their `#`, list items, table rows, paragraphs, notes. Front matter, rules
 * and the lines that fence code are left out; emphasis marks stay, so that offsets hold. In a quotation each line is a
 * span of its own, without its `>`.
 */
export function markdownBlocks(text: string, lines: readonly Span[]): Draft[] {
  const blocks: Draft[] = [];
  let current: Draft | undefined;
  let fenced = false;
  const begin = (block: Draft): Draft => {
    blocks.push(block);
    return block;
  };
  const front = frontMatter(text, lines);
  const rows = unbarredRows(text, lines);
  for (const [at, raw] of lines.entries()) {
    if (at < front) continue;
    const cells = rows.get(at);
    const line = fenced ? raw : unquoted(text, raw);
    const quoted = line.start !== raw.start;
    const sample = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (fence.test(sample)) {
      fenced = !fenced;
      current = undefined;
    } else if (isBlank(line)) {
      if (!fenced) current = undefined;
    } else if (fenced) {
      if (current) extend(current, line);
      else current = begin(draft("paragraph", line, { settled: true }));
    } else if (cells) {
      if (cells.length > 0) current = begin(rowOf(cells));
    } else if (heading.test(sample)) {
      begin(draft("heading", headingWords(text, line), { settled: true }));
      current = undefined;
    } else if (ruler.test(sample)) {
      if (current?.kind === "paragraph" && !sample.startsWith("*")) underline(blocks);
      current = undefined;
    } else if (!dividerRow.test(sample)) {
      const opened = openBlock(text, line, current);
      if (opened) current = begin(opened);
      else if (current && quoted) current.spans.push({ start: line.start, end: line.end });
      else if (current) extend(current, line);
    }
  }
  return blocks;
}

/** How many lines the front matter takes: `---` on the first line up to the next `---`; 0 where there is none. */
function frontMatter(text: string, lines: readonly Span[]): number {
  const rule = (line: Span | undefined) => line !== undefined && text.slice(line.start, line.end) === "---";
  if (!rule(lines[0])) return 0;
  return lines.findIndex((line, index) => index > 0 && line.end - line.start === 3 && rule(line)) + 1;
}

function unquoted(text: string, line: Span): Span {
  let start = line.start;
  while (start < line.end && text.charAt(start) === ">") {
    start++;
    while (start < line.end && text.charAt(start) === " ") start++;
  }
  return { start, end: line.end };
}

function headingWords(text: string, line: Span): Span {
  let { start, end } = line;
  while (start < end && "# \t".includes(text.charAt(start))) start++;
  while (end > start && "# \t".includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A paragraph with a rule right under it is a heading. */
function underline(blocks: Draft[]): void {
  const last = blocks.pop();
  if (last) blocks.push({ ...last, kind: "heading", settled: true });
}
