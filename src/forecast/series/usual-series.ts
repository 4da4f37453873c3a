import type { Frequency } from "../../model/period.ts";
import type { PanelSeries } from "./panel-series.ts";

/** Which of several frequencies is gone by where none is asked for. */
const preferred: readonly Frequency[] = ["M", "Q", "S", "A", "W", "D"];

/** Of each indicator and area one series: of the frequency that is gone by usually. */
export function usualSeries(known: readonly PanelSeries[]): readonly PanelSeries[] {
  const best = new Map<string, PanelSeries>();
  for (const series of known) {
    const key = `${series.indicator.id}\0${series.area.code}`;
    const held = best.get(key);
    if (!held || preferred.indexOf(series.frequency) < preferred.indexOf(held.frequency)) best.set(key, series);
  }
  return [...best.values()];
}
