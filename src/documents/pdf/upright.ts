import type { Glyph, PageFrame, PageMarks, PlacedGlyph, Rule, Turn } from "./page-marks.ts";

/** Turns a page so that most of its text runs from left to right; what runs in another direction, as a watermark does, is left out. */
export function upright(frame: PageFrame, placed: readonly PlacedGlyph[], rules: readonly Rule[]): PageMarks {
  const counts = [0, 0, 0, 0];
  for (const glyph of placed) {
    const turn = turnOf(glyph);
    if (turn !== undefined) counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const turn = ([0, 1, 2, 3] as const).reduce(
    (best, each) => ((counts[each] ?? 0) > (counts[best] ?? 0) ? each : best),
    0 as Turn,
  );
  const { width, height, page } = frame;
  const glyphs: Glyph[] = [];
  for (const glyph of placed) {
    if (turnOf(glyph) !== turn && glyph.text.trim() !== "") continue;
    const [left, baseline] = turned(glyph.from, turn, width, height);
    const [right] = turned(glyph.to, turn, width, height);
    const { text, size, space } = glyph;
    glyphs.push({ text, left: Math.min(left, right), right: Math.max(left, right), baseline, size, space });
  }
  const lines = rules.map((rule) => turnedRule(rule, turn, width, height));
  const isAcross = ({ left, top, right, bottom }: Rule) => right - left >= bottom - top;
  const [wide, high] = turn % 2 === 0 ? [width, height] : [height, width];
  return {
    page,
    turn,
    width: wide,
    height: high,
    glyphs,
    across: lines.filter(isAcross),
    down: lines.filter((line) => !isAcross(line)),
  };
}

/** The direction that a character runs in: right, down, left or up; undefined where it runs askew. */
function turnOf({ from, to }: PlacedGlyph): Turn | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dy) <= Math.abs(dx) * 0.05) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= Math.abs(dy) * 0.05) return dy > 0 ? 1 : 3;
  return undefined;
}

function turned(
  [x, y]: readonly [number, number],
  turn: Turn,
  width: number,
  height: number,
): readonly [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

/** Where a point of a page that was turned upright lies on the page as it is shown; `width` and `height` are those of the upright page. */
export function unturned(
  [x, y]: readonly [number, number],
  turn: Turn,
  width: number,
  height: number,
): readonly [number, number] {
  if (turn === 1) return [height - y, x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [y, width - x] : [x, y];
}

function turnedRule({ left, top, right, bottom }: Rule, turn: Turn, width: number, height: number): Rule {
  const [x1, y1] = turned([left, top], turn, width, height);
  const [x2, y2] = turned([right, bottom], turn, width, height);
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}
