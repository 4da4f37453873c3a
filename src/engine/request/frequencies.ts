import { type Panel, scenarios } from "../../model/panel.ts";
import { frequencyKey, type GivenFrequencies } from "./runs.ts";

/** The frequencies that each indicator of a panel has values of that are no plans, and its to-date windows. */
export function frequenciesOf({ indicators, periods, observations }: Panel): GivenFrequencies {
  const given = indicators.map(() => new Set<string>());
  const plan = scenarios.indexOf("plan");
  const ofPeriods = periods.map(frequencyKey);
  const keys = [...new Set(ofPeriods)];
  const places = Int32Array.from(ofPeriods, (key) => keys.indexOf(key));
  const { length, indicator, period, scenario, value } = observations;
  let before = -1;
  let last = -1;
  for (let row = 0; row < length; row++) {
    const of = indicator[row] ?? 0;
    const place = places[period[row] ?? 0] ?? 0;
    // Mostly what the row before says, too.
    if ((of === before && place === last) || scenario[row] === plan || Number.isNaN(value[row])) continue;
    given[of]?.add(keys[place] ?? "");
    before = of;
    last = place;
  }
  return given;
}
