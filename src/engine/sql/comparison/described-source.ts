import type { Area } from "../../../model/area.ts";
import type { Indicator } from "../../../model/indicator.ts";
import { statusCode } from "../../../model/observation-status.ts";
import { type Panel, scenarios } from "../../../model/panel.ts";
import type { Period } from "../../../model/period.ts";
import { wasOut } from "../../observations/choose.ts";
import { plansInForce } from "../../observations/plan-in-force.ts";
import { ScaleFinder } from "../../observations/scale.ts";

/** What a query has to know of the data that it is for, which the data themselves do not say in every row. */
export interface DescribedSource {
  readonly indicators: readonly DescribedIndicator[];
  readonly areas: readonly Area[];
  /** In order. */
  readonly periods: readonly Period[];
  readonly vintages: readonly string[];
  /** Plans that were in force in some periods, of years in which plans changed, of the publications that count. */
  readonly plansInForce: (vintage: string, periods: readonly Period[]) => readonly DescribedPlan[];
  /** Whether there are plans or estimates, several publications, statuses. */
  readonly has: { readonly scenarios: boolean; readonly vintages: boolean; readonly statuses: boolean };
}

export interface DescribedIndicator extends Indicator {
  /** The power of ten that makes whole numbers of its values. */
  readonly scale: number;
}

/** A plan that was in force in a period, by the places of the source's lists and of the periods that were asked about. */
export interface DescribedPlan {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly value: number;
}

const [plain, empty] = [statusCode("A"), statusCode("O")];

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
    plansInForce: (vintage, of) => plansOf(panel, vintage, of),
    has: {
      scenarios: observations.scenario.some((each) => each !== scenarios.indexOf("actual")),
      vintages: vintages.some((each) => each !== ""),
      statuses: observations.status.some((status, row) =>
        Number.isNaN(observations.value[row]) ? status !== empty : status !== plain,
      ),
    },
  });
}

function plansOf(panel: Panel, vintage: string, of: readonly Period[]): readonly DescribedPlan[] {
  const { observations: o, vintages } = panel;
  const inForce = plansInForce(panel, (each) => wasOut(vintages[each] ?? "", vintage));
  if (!inForce) return [];
  const series = new Map<string, readonly [number, number]>();
  for (let row = 0; row < o.length; row++) {
    const [indicator, area] = [o.indicator[row] ?? 0, o.area[row] ?? 0];
    series.set(`${indicator} ${area}`, [indicator, area]);
  }
  return [...series.values()].flatMap(([indicator, area]) =>
    of.flatMap((period, at) => {
      const plan = inForce(indicator, area, period);
      return plan ? [{ indicator, area, period: at, value: plan.value }] : [];
    }),
  );
}
