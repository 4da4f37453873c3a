import type { PageImage } from "../pdf/page-image.ts";
import { darkPatches, type Patch } from "./dark-patches.ts";

/** No letter is higher, in pixels. */
const highest = 200;
/** How many times as high and wide as its dot a zero is, and how high for its width. */
const [leastTimes, mostTimes] = [2, 9];
const [leastUpright, mostUpright] = [1.15, 2.6];
/** How far from the middle of the zero the dot's middle is at most, in widths and heights of the zero. */
const off = 0.15;

/**
 * A picture whose zeros have no dot. Tesseract takes the zero of a typewriter face, which has a dot in its middle, for a 9. A dot is a patch of
 * ink in the middle of an upright ring of ink that has the size of a letter.
 */
export function withPlainZeros(image: PageImage): PageImage {
  const { patches, at } = darkPatches(image);
  let plain: Uint8Array | undefined;
  for (const dot of patches) {
    const ring = ringAround(dot, image, at);
    if (!ring || !isZero(ring, dot)) continue;
    plain ??= Uint8Array.from(image.grey);
    for (let y = dot.top - 1; y <= dot.bottom + 1; y++)
      plain.fill(255, y * image.width + dot.left - 1, y * image.width + dot.right + 2);
  }
  return plain ? { ...image, grey: plain } : image;
}

type At = (x: number, y: number) => Patch | undefined;

/** The one patch that is met first to the left, to the right, above and below. */
function ringAround(dot: Patch, { width, height }: PageImage, at: At): Patch | undefined {
  const [wide, high] = [widthOf(dot), heightOf(dot)];
  if (high > highest / leastTimes || wide > 2 * high || high > 4 * wide) return undefined;
  const [x, y] = [Math.round((dot.left + dot.right) / 2), Math.round((dot.top + dot.bottom) / 2)];
  const first = (dx: number, dy: number) => {
    let [column, row] = [
      dx === 0 ? x : dx < 0 ? dot.left - 1 : dot.right + 1,
      dy === 0 ? y : dy < 0 ? dot.top - 1 : dot.bottom + 1,
    ];
    for (let steps = 0; steps < highest; steps++) {
      if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
      const found = at(column, row);
      if (found) return found;
      column += dx;
      row += dy;
    }
    return undefined;
  };
  const left = first(-1, 0);
  return left && left !== dot && left === first(1, 0) && left === first(0, -1) && left === first(0, 1)
    ? left
    : undefined;
}

function isZero(ring: Patch, dot: Patch): boolean {
  const [wide, high] = [widthOf(ring), heightOf(ring)];
  const times = [wide / widthOf(dot), high / heightOf(dot)];
  return (
    high <= highest &&
    high >= leastUpright * wide &&
    high <= mostUpright * wide &&
    times.every((each) => each >= leastTimes && each <= mostTimes) &&
    Math.abs(ring.left + ring.right - dot.left - dot.right) <= 2 * off * wide &&
    Math.abs(ring.top + ring.bottom - dot.top - dot.bottom) <= 2 * off * high
  );
}

function widthOf({ left, right }: Patch): number {
  return right - left + 1;
}

function heightOf({ top, bottom }: Patch): number {
  return bottom - top + 1;
}
