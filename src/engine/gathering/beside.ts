import { weakestOf } from "../../datasets/cells/cell-status.ts";
import { type ObservationStatus, statusCode } from "../../model/observation-status.ts";
import { scenarios } from "../../model/panel.ts";
import { isPlan, type Standing } from "../observations/choose.ts";
import type { Beside } from "../observations/series.ts";
import type { axesOf } from "../periods/axis.ts";
import { periodKey } from "../periods/source-period.ts";
import type { PlacedLists } from "./lists.ts";
import type { TableMembers } from "./members.ts";

/** The status of a value that is missing, in a row that says this one. */
function blankStatus(said: ObservationStatus | undefined): number {
  return statusCode(weakestOf("O", said, undefined, Number.NaN));
}

/** What the numbers beside a table's values say of them. */
export function besideOf(
  { said, numbered, periods, scenario, status, vintage }: TableMembers,
  { periodAt, vintageAt }: PlacedLists,
  { axisAt, placeAt }: Pick<ReturnType<typeof axesOf>, "axisAt" | "placeAt">,
  standingOf: Standing,
): Beside {
  const codes = periods.as.map((each) => (each ? (periodAt.get(periodKey(each)) ?? -1) : -1));
  const vintages = vintage?.as.map((text) => vintageAt.get(text ?? "") ?? 0);
  const always = scenarios.indexOf(said.scenario ?? "actual");
  const code = periods.placeOf.map((at) => codes[at] ?? -1);
  const kind = numbered.values.map((_, at) => (scenario ? (scenario.as[scenario.placeOf[at] ?? 0] ?? -1) : always));
  const out = Int32Array.from(numbered.values, (_, at) => vintages?.[vintage?.placeOf[at] ?? 0] ?? 0);
  const standing = out.map((at, number) => standingOf(at, kind[number] ?? 0));
  return {
    slot: code.map((at, number) => {
      const scenarioCode = kind[number] ?? -1;
      const counts = at >= 0 && scenarioCode >= 0 && (standing[number] ?? -1) >= 0;
      return counts ? (axisAt[at] ?? 0) * 2 + (isPlan(scenarioCode) ? 1 : 0) : -1;
    }),
    place: code.map((at) => placeAt[at] ?? 0),
    standing,
    status: status && Uint8Array.from(status.placeOf, (at) => statusCode(status.as[at] ?? "A")),
    blank: status && Uint8Array.from(status.placeOf, (at) => blankStatus(status.as[at] ?? undefined)),
    vintage: out,
  };
}
