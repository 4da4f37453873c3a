import { type Panel, scenarios } from "../../model/panel.ts";
import { frequencyKey, type GivenFrequencies } from "./runs.ts";

/** The frequencies that each indicator of a panel has values of that are no plans, and its to-date windows. */
export function frequenciesOf({ indicators, periods, observations }: Panel): GivenFrequencies {
  const given = indicators.map(() => new Set<string>());
  const plan = scenarios.indexOf("plan");
  const keys = periods.map(frequencyKey);
  let last: Set<string> | undefined;
  let before: string | undefined;
  for (let row = 0; row < observations.length; row++) {
    if (observations.scenario[row] === plan || Number.isNaN(observations.value[row])) continue;
    const key = keys[observations.period[row] ?? 0];
    const own = given[observations.indicator[row] ?? 0];
    // Mostly the row before said the same.
    if (key === undefined || (own === last && key === before)) continue;
    own?.add(key);
    last = own;
    before = key;
  }
  return given;
}
