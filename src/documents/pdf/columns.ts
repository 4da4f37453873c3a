import { segmentsOf } from "./segments.ts";
import { type Line, lineOfWords, type Word } from "./words.ts";

const leastLines = 4;
const leastGutter = 8;

/**
 * The columns of a page in reading order, each with its lines from top to bottom: where words stand in two columns or more, one
 * after the other, with what goes over all of them in its place between.
 */
export function readingOrder(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pieces = lines.flatMap((line) => segmentsOf(line));
  return ordered(pieces, 0).filter((column) => column.length > 0);
}

function ordered(pieces: readonly Line[], depth: number): readonly (readonly Line[])[] {
  const gutter = depth < 4 ? gutterOf(pieces) : undefined;
  if (gutter === undefined) return [joined(pieces)];
  const found: (readonly Line[])[] = [];
  let [left, right, over]: [Line[], Line[], Line[]] = [[], [], []];
  const close = () => {
    found.push(joined(over));
    if (left.length + right.length > 0) found.push(...ordered(left, depth + 1), ...ordered(right, depth + 1));
    [left, right, over] = [[], [], []];
  };
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const side = piece.right <= gutter + 1 ? left : piece.left >= gutter - 1 ? right : over;
    if (side === over && left.length + right.length > 0) close();
    side.push(piece);
  }
  close();
  return found;
}

/** The middle of a strip without words that has at least four lines of prose on either side; undefined where there is none. */
function gutterOf(pieces: readonly Line[]): number | undefined {
  if (pieces.length < 2 * leastLines) return undefined;
  const [from, to] = [least(pieces.map(({ left }) => left)), -least(pieces.map(({ right }) => -right))];
  const wide = pieces.filter(({ left, right }) => right - left > 0.6 * (to - from));
  if (wide.length > 0.4 * pieces.length) return undefined;
  const narrow = pieces.filter(({ left, right }) => right - left <= 0.6 * (to - from));
  const edges = [...new Set(narrow.map(({ right }) => right))].sort((a, b) => a - b);
  const crossingAt = crossings(narrow);
  const nextAfter = firstsAfter(narrow.map(({ left }) => left));
  let best: { readonly x: number; readonly width: number } | undefined;
  for (const right of edges) {
    if (right < from + 0.2 * (to - from) || right > from + 0.8 * (to - from)) continue;
    if (crossingAt(right) > 0.04 * narrow.length) continue;
    const width = nextAfter(right - 0.5) - right;
    if (width >= leastGutter && (!best || width > best.width) && isProse(narrow, right + width / 2))
      best = { x: right + width / 2, width };
  }
  return best?.x;
}

/** How many pieces lie across a place and half a point behind it: asked of places from left to right. */
function crossings(pieces: readonly Line[]): (x: number) => number {
  const begins = pieces.toSorted((a, b) => a.left - b.left);
  const ends = pieces.toSorted((a, b) => a.right - b.right);
  const [begun, ended] = [new Set<Line>(), new Set<Line>()];
  let [begin, end, count] = [0, 0, 0];
  return (x) => {
    for (let piece = begins[begin]; piece && piece.left < x; piece = begins[++begin]) {
      begun.add(piece);
      if (!ended.has(piece)) count++;
    }
    for (let piece = ends[end]; piece && piece.right <= x + 0.5; piece = ends[++end]) {
      ended.add(piece);
      if (begun.has(piece)) count--;
    }
    return count;
  };
}

/** The first of values at a place or behind it, infinite where there is none: asked of places from left to right. */
function firstsAfter(values: readonly number[]): (x: number) => number {
  const sorted = values.toSorted((a, b) => a - b);
  let at = 0;
  return (x) => {
    while ((sorted[at] ?? Number.POSITIVE_INFINITY) < x) at++;
    return sorted[at] ?? Number.POSITIVE_INFINITY;
  };
}

function least(values: readonly number[]): number {
  return values.reduce((found, each) => Math.min(found, each), Number.POSITIVE_INFINITY);
}

/** Whether both sides have lines of prose: several words each, for the most part, and lines beside lines. */
function isProse(pieces: readonly Line[], x: number): boolean {
  const sides = [pieces.filter(({ right }) => right <= x), pieces.filter(({ left }) => left >= x)];
  return sides.every((side) => {
    const rows = new Set(side.map(({ baseline }) => baseline)).size;
    const long = new Set(side.filter(({ words }) => words.length >= 4).map(({ baseline }) => baseline)).size;
    return rows >= leastLines && long >= 0.5 * rows;
  });
}

/** Pieces that stand on one line as that line, from top to bottom. */
function joined(pieces: readonly Line[]): readonly Line[] {
  const lines: { readonly first: Line; readonly words: Word[]; right: number; size: number; parts: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const { baseline, left, right, size, words } = piece;
    const open = lines.at(-1);
    if (open && Math.abs(open.first.baseline - baseline) < 0.25 * size && left >= open.right - 1) {
      for (const word of words) open.words.push(word);
      open.parts++;
      open.right = Math.max(open.right, right);
      open.size = Math.max(open.size, size);
    } else lines.push({ first: piece, words: [...words], right, size, parts: 1 });
  }
  return lines.map(({ first, words, size, parts }) => (parts === 1 ? first : lineOfWords(words, first.baseline, size)));
}
