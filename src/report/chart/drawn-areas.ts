import type { AreaPlaces } from "../../charts/area-places.ts";

/** Where a drawing shows which area, as the page's script reads it. */
export interface DrawnAreas {
  /** Code, left, top, width and height of each box, in the plot's pixels. */
  readonly boxes?: readonly (readonly [area: string, x: number, y: number, width: number, height: number])[];
  readonly only?: string;
  readonly fixed?: true;
  /** Bars from the first rule of the drawing on, of which those that are left can be drawn longer. */
  readonly bars?: true;
  readonly series?: Readonly<Record<string, string>>;
}

/** The same as text; empty where a chart has no areas. */
export function drawnAreas({ areas }: { readonly areas?: AreaPlaces }): string {
  if (!areas) return "";
  const { only, boxes, fixed, bars, series } = areas;
  const tenth = (pixel: number) => Math.round(pixel * 10) / 10;
  const drawn: DrawnAreas = {
    ...(boxes && {
      boxes: boxes.map(({ area, x, y, width, height }) => [area, tenth(x), tenth(y), tenth(width), tenth(height)]),
    }),
    ...(only !== undefined && { only }),
    ...(fixed && { fixed }),
    ...(bars && { bars }),
    ...(series && { series }),
  };
  return JSON.stringify(drawn);
}
