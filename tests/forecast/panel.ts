import type { Direction, IndicatorKind } from "../../src/model/indicator.ts";
import type { ObservationStatus } from "../../src/model/observation-status.ts";
import type { Panel, Scenario } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { noUnit, type Unit } from "../../src/model/unit.ts";

/** A figure of a small panel: `[area, period, value]`, and what is unusual about it. */
export type Figure = readonly [
  area: string,
  period: string,
  value: number,
  about?: { readonly scenario?: Scenario; readonly vintage?: string; readonly status?: ObservationStatus },
];

/** A panel of one indicator, written out. */
export function panelOf(
  figures: readonly Figure[],
  { kind = "flow", direction = "up", unit = noUnit }: { kind?: IndicatorKind; direction?: Direction; unit?: Unit } = {},
): Panel {
  const builder = new PanelBuilder();
  const indicator = builder.indicator("x", () => ({ id: "x", names: { vi: "x", en: "x" }, unit, kind, direction }));
  for (const [area, text, value, about = {}] of figures) {
    const period = parsePeriod(text);
    if (!period) throw new RangeError(text);
    const { scenario, vintage = "", status } = about;
    builder.observe({
      indicator,
      area: builder.area(area),
      period: builder.period(period),
      value,
      vintage: builder.vintage(vintage),
      ...(scenario && { scenario }),
      ...(status && { status }),
    });
  }
  return builder.build();
}

/** Months from January of a year on, one value each. */
export function months(area: string, year: number, values: readonly number[]): readonly Figure[] {
  return values.map((value, at): Figure => {
    const [y, m] = [year + Math.floor(at / 12), (at % 12) + 1];
    return [area, `${y}-${String(m).padStart(2, "0")}`, value];
  });
}

/** Whole numbers that look drawn by chance and are the same each time, from 0 to below `limit`. */
export function drawn(count: number, limit: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  });
}
