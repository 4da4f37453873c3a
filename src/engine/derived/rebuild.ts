import type { Area } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";

/** A builder that begins with a panel's indicators and areas, as they are now said to be. */
export function beginWith(indicators: readonly Indicator[], areas: readonly Area[]): PanelBuilder {
  const builder = new PanelBuilder();
  for (const indicator of indicators) builder.indicator(indicator.id, () => indicator);
  for (const area of areas) builder.area(area.code, () => area);
  return builder;
}

/** Copies all observations of a panel into a builder that begins with its lists. */
export function copyInto(builder: PanelBuilder, { observations, periods, vintages, sources }: Panel): void {
  const placed = periods.map((each) => builder.period(each));
  const published = vintages.map((each) => builder.vintage(each));
  const from = sources.map((each) => builder.source(each));
  for (let row = 0; row < observations.length; row++) {
    builder.observe({
      indicator: observations.indicator[row] ?? 0,
      area: observations.area[row] ?? 0,
      period: placed[observations.period[row] ?? 0] ?? 0,
      value: observations.value[row] ?? Number.NaN,
      decimals: observations.decimals[row] ?? -1,
      vintage: published[observations.vintage[row] ?? 0] ?? 0,
      line: observations.line[row] ?? 0,
      column: observations.column[row] ?? 0,
      source: from[observations.source[row] ?? 0] ?? 0,
      scenario: scenarios[observations.scenario[row] ?? 0] ?? "actual",
      status: observationStatuses[observations.status[row] ?? 0] ?? "A",
    });
  }
}
