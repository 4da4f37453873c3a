import type { Base } from "../../compare/base.ts";
import type { Measure } from "../../compare/measure.ts";
import type { Making } from "./wanted-periods.ts";

/**
 * What values are brought to for a comparison: what the measure itself wants goes first, then what the plan does; against a
 * year's plan, flows that are taken as they are are cumulated. Undefined where a measure's wish does not go with the plan's.
 */
export function makingOf(measure: Measure, base: Base | undefined, asked: Making): Making | undefined {
  const { over, frequency, kind } = asked;
  if (measure.over) {
    const longer = over.kind === "window" || over.kind === "every";
    const windows = frequency === "to-date" && measure.over.kind === "trailing";
    return longer || windows ? undefined : { ...asked, over: measure.over };
  }
  const cumulates = base?.cumulates && kind === "flow" && over.kind === "period";
  return cumulates ? { ...asked, over: { kind: "to-date" } } : asked;
}
