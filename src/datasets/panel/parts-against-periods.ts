import type { Panel } from "../../model/panel.ts";
import { partName } from "../cells/period-name.ts";

/**
 * Indicators whose names say another period than their figures have: `Q1 total` of whole years, `since April` of windows from 1 January.
 *
 * @example
 * partsAgainstPeriods(panelOf([{ indicator: "Visits: Q1 total", period: "2024", value: 350 }])) // -> ["Visits: Q1 total"]
 */
export function partsAgainstPeriods({ observations: o, indicators, periods }: Panel): readonly string[] {
  const named = indicators.map(({ names }) => partsIn(names.en === "" ? names.vi : names.en));
  if (named.every((each) => each === undefined)) return [];
  const wrong = new Set<number>();
  for (let at = 0; at < o.length; at++) {
    const part = named[o.indicator[at] ?? 0];
    const period = periods[o.period[at] ?? 0];
    if (part === undefined || period === undefined) continue;
    const isYear = period.kind === "regular" && period.frequency === "A" && period.ordinal > 0;
    if ((part === "in" && isYear) || (part === "since" && period.kind === "to-date")) wrong.add(o.indicator[at] ?? 0);
  }
  return [...wrong].map((at) => indicators[at]?.id ?? "");
}

/** Whether a name holds a quarter or a half in digits, or says since which month but January figures run. */
function partsIn(name: string): "in" | "since" | undefined {
  if (/(?:^|[\s_:(])(?:[QH][1-4]|[1-4][QH])(?:$|[\s_)])/.test(name)) return "in";
  const [, month = ""] = /\b(?:since|from)\s(?:1\s)?(\p{L}{3,})/u.exec(name) ?? [];
  return (partName(month)?.number ?? 1) > 1 ? "since" : undefined;
}
