import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";
import { endDay, type RegularPeriod } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";

const planScenario = scenarios.indexOf("plan");

/**
 * When figures of a period were first published: the earliest vintage of one that ends with it. `latest` where vintages are
 * not given or are no dates, so that everything counts. Undefined where there is no such figure.
 */
export function firstPublished({ observations, periods, vintages }: Panel, period: RegularPeriod): string | undefined {
  const last = endDay(period);
  const ends = periods.map((each) =>
    each.kind === "to-date"
      ? each.end === last
      : each.frequency === period.frequency && each.ordinal === period.ordinal,
  );
  let earliest: string | undefined;
  for (let row = 0; row < observations.length; row++) {
    if (ends[observations.period[row] ?? -1] !== true || observations.scenario[row] === planScenario) continue;
    const vintage = vintages[observations.vintage[row] ?? 0] ?? "";
    if (vintage === "") return "latest";
    if (earliest === undefined || vintage < earliest) earliest = vintage;
  }
  // A vintage that is no date stands in an order, but says of no other day whether it was out.
  return earliest === undefined || isDated(earliest) ? earliest : "latest";
}

function isDated(vintage: string): boolean {
  return parsePeriod(vintage) !== undefined || parsePeriod(vintage.slice(0, "2016-06-30".length)) !== undefined;
}
