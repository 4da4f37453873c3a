import type { Base } from "../../compare/base.ts";
import type { Measure } from "../../compare/measure.ts";
import type { Over } from "../../compare/over.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import type { AxisFrequency } from "./axis.ts";

/** How the values are made that are compared: brought to what, of which frequency and kind. */
export interface Making {
  readonly over: Over;
  readonly frequency: AxisFrequency;
  readonly kind: IndicatorKind;
}

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

/** Whether values grow through the year, so that only equal windows of it can be compared. */
export function isCumulated({ over, frequency, kind }: Making): boolean {
  if (kind !== "flow") return false;
  if (frequency === "to-date") return over.kind === "period" || over.kind === "to-date";
  return over.kind === "to-date" && frequency !== "A";
}
