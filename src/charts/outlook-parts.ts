import type { Outlook } from "../forecast/outlook.ts";
import type { Language } from "../language/messages.ts";
import { calendarDate } from "../model/calendar.ts";
import { type RegularPeriod, startDay } from "../model/period.ts";
import { plainText } from "./claim-row.ts";
import { palette, plotWidth } from "./theme.ts";

/** What an outlook is of, on one line. */
export function outlookName({ indicator, area }: Pick<Outlook, "indicator" | "area">, lang: Language): string {
  return plainText(`${indicator.names[lang]} · ${area.names[lang]}`);
}

/** The first day of a period, as a chart's time scale reads it. */
export function firstDate(period: RegularPeriod): string {
  const { year, month, day } = calendarDate(startDay(period));
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** How dates stand on an axis: years where the periods are years or many, months otherwise. */
export function dateAxis(periods: readonly RegularPeriod[], lang: Language) {
  const years = new Set(periods.map((each) => firstDate(each).slice(0, 4))).size;
  const format = years > 3 || periods[0]?.frequency === "A" ? "%Y" : lang === "vi" ? "%m/%Y" : "%b %Y";
  return { format, tickCount: 6, grid: false, labelOverlap: true as const };
}

/** Room for the axis on the left, which is taken off the plot: charts with an axis are as wide as those without. */
const axisWidth = 60;
export const narrowPlot = plotWidth - axisWidth;

const million = 1e6;

/** An axis of amounts on the left, always of the same width; from a million on in short: `12M`. */
export function amountAxis(largest: number) {
  const short = largest >= million ? { format: "~s" } : {};
  return { minExtent: axisWidth, maxExtent: axisWidth, labelLimit: axisWidth, tickCount: 6, ...short };
}

/** Colours of the parts of an outlook's charts. */
export const parts = {
  past: palette.ink,
  projected: palette.blue,
  plan: palette.vermilion,
  before: palette.quiet,
} as const;

/** The legend of such a chart: the names of its lines in their colours, above the plot. */
export function lineColors(names: readonly string[], colors: readonly string[]) {
  return {
    field: "line",
    type: "nominal" as const,
    scale: { domain: [...names], range: [...colors] },
    legend: {
      orient: "top" as const,
      title: null,
      symbolType: "stroke" as const,
      symbolStrokeWidth: 3,
      labelFontSize: 12,
      labelLimit: 220,
      columns: 2,
    },
  };
}
