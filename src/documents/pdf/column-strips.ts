import type { PageCell } from "./page-table.ts";
import type { Line, Word } from "./words.ts";

/** A strip from top to bottom of a table that hardly any line has words in: the border of two columns. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** The strips between the columns of lines that are cut into pieces. */
export function stripsOf(
  rows: readonly { readonly line: Line; readonly segments: readonly Line[] }[],
): readonly Strip[] {
  const edges = rows.flatMap(({ segments }) =>
    segments.flatMap(({ left, right }) => [
      { x: left, by: 1 },
      { x: right, by: -1 },
    ]),
  );
  edges.sort((a, b) => a.x - b.x || b.by - a.by);
  const size = Math.min(...rows.map(({ line }) => line.size));
  const few = Math.max(rows.length < 4 ? 0 : 1, Math.floor(0.12 * rows.length));
  const strips: Strip[] = [];
  let open: (Strip & { readonly count: number })[] = [];
  let count = 0;
  for (const [at, { x, by }] of edges.entries()) {
    count += by;
    const next = edges[at + 1];
    if (count > few || !next) {
      const strip = narrowed(open, size);
      if (strip && next) strips.push(strip);
      open = [];
    } else if (next.x > x) open.push({ from: x, to: next.x, count });
  }
  return strips;
}

/** The part of a strip that fewest lines have words in, where that is wide enough for a gap; undefined for a strip that is too narrow. */
function narrowed(parts: readonly (Strip & { readonly count: number })[], size: number): Strip | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || last.to - first.from <= 0.5 * size) return undefined;
  const fewest = Math.min(...parts.map(({ count }) => count));
  const [clear] = parts.filter(({ count }) => count === fewest).sort((a, b) => b.to - b.from - a.to + a.from);
  return clear && clear.to - clear.from > 0.3 * size
    ? { from: clear.from, to: clear.to }
    : { from: first.from, to: last.to };
}

/** In sizes of the font: between cells there is at least this, or somewhat more than between the words of the line. */
const [plainGap, leastGap, usualSpace, timesSpace] = [0.6, 0.3, 0.28, 1.6] as const;

/**
 * The cells of a line: its words by the columns that they reach into. Of the gaps that lie over a strip the widest parts two cells, where it is
 * wider than a space; else the cell goes over both columns.
 */
export function cellsOf({ words, size }: Line, strips: readonly Strip[]): readonly PageCell[] {
  const gaps = words
    .slice(1)
    .map((word, at) => ({ from: words[at]?.right ?? word.left, to: word.left, size: word.gap }));
  const over = strips.map(({ from, to }) => gaps.filter((gap) => gap.to > from && gap.from < to));
  const within = gaps.filter((gap) => !over.some((each) => each.includes(gap))).map((gap) => gap.size);
  const space = within.sort((a, b) => a - b)[Math.floor(within.length / 2)] ?? usualSpace * size;
  const parted = new Map<number, { first: number; last: number }>();
  for (const [strip, candidates] of over.entries()) {
    const [widest] = candidates.toSorted((a, b) => b.size - a.size);
    if (!widest || widest.size < Math.min(plainGap * size, Math.max(leastGap * size, timesSpace * space))) continue;
    const gap = gaps.indexOf(widest) + 1;
    parted.set(gap, { first: parted.get(gap)?.first ?? strip, last: strip });
  }
  const middles = strips.map(({ from, to }) => (from + to) / 2);
  const columnAt = (x: number) => middles.filter((middle) => middle < x).length;
  const cells: { words: Word[]; start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    const [border, open, center] = [parted.get(at), cells.at(-1), columnAt((word.left + word.right) / 2)];
    const reach = columnAt(word.right - 1);
    if (open && !border && (word.gap < plainGap * size || center <= open.end)) {
      open.words.push(word);
      open.end = Math.max(open.end, reach);
    } else {
      if (open && border) open.end = Math.max(open.start, Math.min(open.end, border.first));
      const start = Math.max(center, border ? border.last + 1 : 0);
      cells.push({ words: [word], start, end: Math.max(start, reach) });
    }
  }
  return cells.map(({ start, end, words: own }) => ({
    ...{ row: 0, column: start, rows: 1, columns: end - start + 1 },
    lines: [own],
  }));
}
