/** A box of a plot, in pixels, in which all that a chart shows of one area stands. */
export interface AreaBox {
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What marks are told to be of that belong to a box and not to the area that is shown in it: labels of ticks beside the first of a row. */
export const ofPlace = "place";

/** Where a chart shows which area, by code, so that a page can show some of them only. */
export interface AreaPlaces {
  /** The one area that all of it is of. */
  readonly only?: string;
  /** In the order in which they are drawn; an area of several indicators has several. */
  readonly boxes?: readonly AreaBox[];
  /** Whether boxes stay where they are when others are left out: places of a map, and not rows of a list. */
  readonly fixed?: boolean;
  /** Whether rows hold bars to both sides of one line, without an axis: those of some areas can be as long as there is room for. */
  readonly bars?: true;
  /** The area of each series, by what its marks are told to be of (see `sayingOf`). */
  readonly series?: Readonly<Record<string, string>>;
}

/**
 * Boxes below each other, as wide as the plot.
 *
 * @example
 * stackedBoxes(["VN-44", "VN-01"], [30, 46], 200).map(({ area, y, height }) => [area, y, height]) // -> [["VN-44", 0, 30], ["VN-01", 30, 46]]
 */
export function stackedBoxes(
  areas: readonly string[],
  heights: readonly number[],
  width: number,
  top = 0,
): readonly AreaBox[] {
  let y = top;
  return areas.map((area, at) => {
    const height = heights[at] ?? 0;
    y += height;
    return { area, x: 0, y: y - height, width, height };
  });
}
