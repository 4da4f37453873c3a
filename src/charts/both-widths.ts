import type { Chart } from "./chart.ts";
import { plotWidth, widePlot } from "./theme.ts";

/**
 * A chart as it is laid out for a phone, or in the width that is asked for, and, if that is too, for a wide screen; not twice what has one
 * width only.
 */
export function inBothWidths(
  draw: (width: number) => Chart | undefined,
  wide: boolean,
  width = plotWidth,
): Chart | undefined {
  const chart = draw(width);
  const other = chart && wide ? draw(widePlot) : undefined;
  return chart && other?.width !== undefined ? { ...chart, wide: other } : chart;
}
