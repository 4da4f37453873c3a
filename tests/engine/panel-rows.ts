import { observationStatuses } from "../../src/model/observation-status.ts";
import { type Panel, scenarios } from "../../src/model/panel.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";

/** A panel's observations as rows of texts and numbers, as they would stand in a file. */
export function panelRows({ indicators, areas, periods, vintages, observations }: Panel) {
  return Array.from({ length: observations.length }, (_, row) => {
    const period = periods[observations.period[row] ?? -1];
    const value = observations.value[row] ?? Number.NaN;
    return {
      indicator: indicators[observations.indicator[row] ?? -1]?.id ?? "",
      area: areas[observations.area[row] ?? -1]?.code ?? "",
      period: period ? formatPeriod(period) : "",
      scenario: scenarios[observations.scenario[row] ?? -1] ?? "",
      status: observationStatuses[observations.status[row] ?? -1] ?? "",
      vintage: vintages[observations.vintage[row] ?? -1] ?? "",
      value: Number.isNaN(value) ? null : value,
    };
  });
}
