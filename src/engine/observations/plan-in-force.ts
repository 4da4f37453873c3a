import { type Panel, scenarios } from "../../model/panel.ts";
import { endDay, type Period } from "../../model/period.ts";
import { planYear } from "../../model/period-reference.ts";
import { changesOf, type KnownPlan, knownPlans, planKnownWith } from "./known-plans.ts";

const planScenario = scenarios.indexOf("plan");

/** The plan of a series' year as it was known when a period was first published. */
export type PlanInForce = (indicator: number, area: number, of: Period) => KnownPlan | undefined;

/**
 * The plans that values are held against where a year's plan changed: for each period the plan that was known with the first publication of
 * a figure that ends with it. Undefined for a series and year whose plan never changed, and for a period of which no publication is dated.
 */
export function plansInForce(panel: Panel, counts: (vintage: number) => boolean): PlanInForce | undefined {
  // Where nothing says when it was published, there is no first publication.
  if (panel.vintages.length < 2) return undefined;
  const changed = new Map([...knownPlans(panel, counts)].filter(([, plans]) => changesOf(plans).length > 1));
  if (changed.size === 0) return undefined;
  const first = firstPublished(panel, counts);
  return (indicator, area, of) => {
    const year = planYear(of);
    const plans = year && changed.get(`${indicator} ${area} ${year.ordinal}`);
    const vintage = plans && first.get(`${indicator} ${area} ${endDay(of)}`);
    if (!plans || !vintage) return undefined;
    // A plan is in force from the start of the year, whenever it was first printed.
    return planKnownWith(plans, vintage) ?? plans[0];
  };
}

/** The first dated publication of anything of a series that ends on a day. */
function firstPublished({ observations: o, periods }: Panel, counts: (vintage: number) => boolean) {
  const ends = periods.map(endDay);
  const first = new Map<string, number>();
  for (let row = 0; row < o.length; row++) {
    const vintage = o.vintage[row] ?? 0;
    if (vintage === 0 || o.scenario[row] === planScenario || !counts(vintage)) continue;
    const key = `${o.indicator[row]} ${o.area[row]} ${ends[o.period[row] ?? 0]}`;
    if (vintage < (first.get(key) ?? Number.POSITIVE_INFINITY)) first.set(key, vintage);
  }
  return first;
}
