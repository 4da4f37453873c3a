import type { Panel } from "../model/panel.ts";
import { endDay, type Period, startDay } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";

/** Periods that were asked for and lie before or after everything that there is; and from when to when that is. */
export interface OutsidePeriods {
  readonly asked: readonly string[];
  readonly first: Period;
  readonly last: Period;
}

/** The periods of a call that no figure can be of; undefined where there is none, or where a word such as `latest` is asked. */
export function outsidePeriods({ periods }: Panel, at: readonly string[]): OutsidePeriods | undefined {
  const [one] = periods;
  if (!one) return undefined;
  const first = periods.reduce((best, each) => (startDay(each) < startDay(best) ? each : best), one);
  const last = periods.reduce((best, each) => (endDay(each) > endDay(best) ? each : best), one);
  const asked = at.filter((text) => {
    const period = parsePeriod(text);
    return period !== undefined && (endDay(period) < startDay(first) || startDay(period) > endDay(last));
  });
  return asked.length > 0 ? { asked, first, last } : undefined;
}
