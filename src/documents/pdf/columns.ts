import { segmentsOf } from "./segments.ts";
import { type Line, lineOfWords } from "./words.ts";

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
  const [from, to] = [Math.min(...pieces.map(({ left }) => left)), Math.max(...pieces.map(({ right }) => right))];
  const wide = pieces.filter(({ left, right }) => right - left > 0.6 * (to - from));
  if (wide.length > 0.4 * pieces.length) return undefined;
  const narrow = pieces.filter((piece) => !wide.includes(piece));
  const edges = [...new Set(narrow.map(({ right }) => right))].sort((a, b) => a - b);
  let best: { readonly x: number; readonly width: number } | undefined;
  for (const right of edges) {
    if (right < from + 0.2 * (to - from) || right > from + 0.8 * (to - from)) continue;
    const crossing = narrow.filter((piece) => piece.left < right && piece.right > right + 0.5).length;
    if (crossing > 0.04 * narrow.length) continue;
    const next = Math.min(...narrow.filter(({ left }) => left >= right - 0.5).map(({ left }) => left));
    const width = next - right;
    if (width >= leastGutter && (!best || width > best.width) && isProse(narrow, right + width / 2))
      best = { x: right + width / 2, width };
  }
  return best?.x;
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
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - piece.baseline) < 0.25 * piece.size && piece.left >= last.right - 1)
      lines[lines.length - 1] = lineOfWords(
        [...last.words, ...piece.words],
        last.baseline,
        Math.max(last.size, piece.size),
      );
    else lines.push(piece);
  }
  return lines;
}
