import type { Chart } from "./chart.ts";
import { plotWidth, widePlot } from "./theme.ts";

/** A chart as it is laid out for a phone and, if that is asked for, for a wide screen too; not twice what has one width only. */
export function inBothWidths(draw: (width: number) => Chart | undefined, wide: boolean): Chart | undefined {
  const chart = draw(plotWidth);
  const other = chart && wide ? draw(widePlot) : undefined;
  return chart && other?.width !== undefined ? { ...chart, wide: other } : chart;
}
