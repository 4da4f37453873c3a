import { badSteps, palette, steps } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { colorField, pixels } from "./options.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

const narrowest = 34;
const textSize = sizes.small - 1;
const swatchHeight = 10;
const textDistance = 19;

/** The colours of a heat table from what is bad over no change to what is good, or from little to much, with their bounds. */
export interface HeatLegend {
  readonly left: number;
  readonly top: number;
  /** Where one colour gives way to the next, from light to strong, as written. */
  readonly bounds: readonly string[];
  readonly bothWays: boolean;
}

/** A row of swatches with the bounds between them. */
export function heatLegend({ left, top, bounds, bothWays }: HeatLegend): readonly Plot["layer"][number][] {
  const swatch = Math.max(narrowest, ...bounds.map((text) => textWidth(text, textSize) + 8));
  const bad = bothWays ? badSteps.slice(1).reverse() : [];
  const colors = [...bad, ...steps];
  const texts = [...(bothWays ? [...bounds].reverse() : []), ...bounds];
  return [
    {
      data: {
        values: colors.map((color, at) => ({
          color,
          x: left + at * swatch,
          x2: left + (at + 1) * swatch,
          y: top,
          y2: top + swatchHeight,
        })),
      },
      mark: { type: "rect" },
      encoding: {
        x: { field: "x", ...pixels },
        x2: { field: "x2" },
        y: { field: "y", ...pixels },
        y2: { field: "y2" },
        color: colorField,
      },
    },
    {
      data: { values: texts.map((text, at) => ({ text, x: left + (at + 1) * swatch, y: top + textDistance })) },
      mark: {
        type: "text",
        align: "center",
        baseline: "middle",
        fontSize: textSize,
        color: palette.quiet,
      },
      encoding: { x: { field: "x", ...pixels }, y: { field: "y", ...pixels }, text: { field: "text" } },
    },
  ];
}
