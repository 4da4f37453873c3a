import type { Area } from "../../../model/area.ts";
import type { Indicator } from "../../../model/indicator.ts";
import { isBreak, statusCode } from "../../../model/observation-status.ts";
import { type Panel, scenarios } from "../../../model/panel.ts";
import type { Period } from "../../../model/period.ts";
import { ScaleFinder } from "../../observations/scale.ts";

/** What a query has to know of the data that it is for, which the data themselves do not say in every row. */
export interface DescribedSource {
  readonly indicators: readonly DescribedIndicator[];
  readonly areas: readonly Area[];
  /** In order. */
  readonly periods: readonly Period[];
  readonly vintages: readonly string[];
  /** Whether there are plans or estimates, several publications, statuses that decide: breaks, and why there is no value. */
  readonly has: { readonly scenarios: boolean; readonly vintages: boolean; readonly statuses: boolean };
}

export interface DescribedIndicator extends Indicator {
  /** The power of ten that makes whole numbers of its values. */
  readonly scale: number;
}

const empty = statusCode("O");

/** What a panel tells of itself. */
export function describedSource(panel: Panel): DescribedSource {
  const { indicators, areas, periods, vintages, observations } = panel;
  const finders = indicators.map(() => new ScaleFinder());
  for (let row = 0; row < observations.length; row++) {
    finders[observations.indicator[row] ?? 0]?.see(observations.value, row, row + 1);
  }
  return Object.freeze<DescribedSource>({
    indicators: indicators.map((each, at) => Object.freeze({ ...each, scale: finders[at]?.scale ?? 0 })),
    areas,
    periods,
    vintages,
    has: {
      scenarios: observations.scenario.some((each) => each !== scenarios.indexOf("actual")),
      vintages: vintages.some((each) => each !== ""),
      statuses: observations.status.some((status, row) =>
        Number.isNaN(observations.value[row]) ? status !== empty : isBreak(status),
      ),
    },
  });
}
