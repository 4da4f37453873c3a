import { scenarios } from "../../model/panel.ts";
import { frequencyKey } from "../request/runs.ts";
import type { TableMembers } from "./members.ts";

const plan = scenarios.indexOf("plan");

/** Of each number that rows have the key of its period's frequency; undefined for plans and what could not be read. */
export function frequencyKeys({ numbered, periods, scenario, said }: TableMembers): readonly (string | undefined)[] {
  const always = scenarios.indexOf(said.scenario ?? "actual");
  return numbered.values.map((_, number) => {
    const period = periods.as[periods.placeOf[number] ?? -1];
    const code = scenario ? scenario.as[scenario.placeOf[number] ?? -1] : always;
    return period && code !== undefined && code !== plan ? frequencyKey(period) : undefined;
  });
}
