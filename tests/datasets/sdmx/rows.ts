import type { Dataset } from "../../../src/datasets/dataset.ts";
import { plainDetail } from "../../../src/model/detail.ts";
import { observationStatuses } from "../../../src/model/observation-status.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";

/** Observations as lines to compare with: `indicator area period value status`, and the decimals as printed. */
export function lines({ panel }: Dataset): readonly string[] {
  const { observations, indicators, areas, periods } = panel;
  return Array.from(observations.value, (value, row) => {
    const indicator = indicators[observations.indicator[row] ?? -1]?.id;
    const area = areas[observations.area[row] ?? -1]?.code;
    const period = periods[observations.period[row] ?? -1];
    const status = observationStatuses[observations.status[row] ?? -1];
    return `${indicator} ${area} ${period && formatPeriod(period)} ${value} ${status}`;
  });
}

/** Codes and what was found, of what there is to know about a data set. */
export function remarks({ diagnostics }: Dataset): readonly string[] {
  return diagnostics.map(({ code, level, found, expected }) =>
    [code, level, plainDetail(found ?? ""), plainDetail(expected ?? "")].join(" ").trim(),
  );
}
