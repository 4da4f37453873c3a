import { nameIn } from "../../model/names.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Language } from "../../words/words.ts";
import type { DataSubject } from "../contract/data-finding.ts";

/** What a figure is of. */
export interface Subject {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly vintage: number;
}

/** What a figure of a panel is of, as findings say it: places in its lists as ids, names and notation. */
export function subjectOf(
  { indicators, areas, periods, vintages }: Panel,
  { indicator: ofIndicator, area: ofArea, period: ofPeriod, vintage: ofVintage }: Subject,
  lang: Language,
): DataSubject {
  const [indicator, area, period] = [indicators[ofIndicator], areas[ofArea], periods[ofPeriod]];
  const vintage = vintages[ofVintage] ?? "";
  return {
    indicator: indicator?.id ?? "",
    indicatorName: nameIn(indicator?.names, lang) ?? "",
    area: area?.code ?? "",
    areaName: nameIn(area?.names, lang) ?? "",
    period: period ? formatPeriod(period) : "",
    ...(vintage !== "" && { vintage }),
  };
}

/** The same of the figure in a row of columns. */
export function subjectAt(
  panel: Panel,
  columns: Panel["observations"] | Panel["reported"],
  row: number,
  lang: Language,
): DataSubject {
  const at = (column: ArrayLike<number>): number => column[row] ?? 0;
  const { indicator, area, period, vintage } = columns;
  return subjectOf(panel, { indicator: at(indicator), area: at(area), period: at(period), vintage: at(vintage) }, lang);
}
