import { type Matrix, moved } from "./matrix.ts";
import type { Rule } from "./page-marks.ts";

/** What is wider than this is an area and no line; what is shorter than that is a dot. */
const thickest = 3.5;
const shortest = 4;

/** The thin straight lines that a path draws along an axis: strokes, the sides of framed boxes, boxes that are lines themselves. */
export function pathRules(
  [paint, data]: readonly unknown[],
  matrix: Matrix,
  codes: Readonly<Record<string, number>>,
): readonly Rule[] {
  const strokes = [
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ];
  const fills = [
    codes.fill,
    codes.eoFill,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ];
  const isStroke = strokes.includes(Number(paint));
  const isFill = fills.includes(Number(paint));
  const found: Rule[] = [];
  if (!isStroke && !isFill) return found;
  for (const points of subpaths(data)) {
    const placed = points.map(([x, y]) => moved(matrix, x, y));
    const box = boxOf(placed);
    if (isLine(box)) found.push(box);
    else if (isStroke || (isFill && isBox(placed))) {
      for (const [at, point] of placed.entries()) {
        const next = placed[at + 1];
        const side = next && boxOf([point, next]);
        if (side && isLine(side) && isStroke) found.push(side);
      }
    }
  }
  return found;
}

type Point = readonly [number, number];

function boxOf(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isLine({ left, top, right, bottom }: Rule): boolean {
  const [thin, long] = [right - left, bottom - top].sort((a, b) => a - b);
  return (thin ?? 0) <= thickest && (long ?? 0) >= shortest;
}

function isBox(points: readonly Point[]): boolean {
  return points.length >= 4 && points.length <= 5;
}

const [moveTo, lineTo, curveTo, quadraticTo, closePath] = [0, 1, 2, 3, 4];
const mostPoints = 200;

/** The points of each piece of a path; a piece with a curve in it is none of straight lines. */
function subpaths(data: unknown): readonly (readonly Point[])[] {
  const numbers = Array.isArray(data) ? data[0] : undefined;
  if (!(numbers instanceof Float32Array)) return [];
  const found: Point[][] = [];
  let current: Point[] = [];
  let curved = false;
  const close = () => {
    if (current.length > 1 && current.length < mostPoints && !curved) found.push(current);
    current = [];
    curved = false;
  };
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at++];
    const point = (): Point => [numbers[at++] ?? 0, numbers[at++] ?? 0];
    if (code === moveTo) {
      close();
      current.push(point());
    } else if (code === lineTo) current.push(point());
    else if (code === curveTo || code === quadraticTo) {
      at += code === curveTo ? 6 : 4;
      curved = true;
    } else if (code === closePath) {
      const [first] = current;
      if (first) current.push(first);
    } else break;
  }
  close();
  return found;
}
