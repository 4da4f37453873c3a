import type { Config, TopLevelSpec } from "vega-lite";
import type { Verdict } from "../model/claim.ts";
import { countedVerdicts } from "../model/verdict-order.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { palette } from "./colors.ts";
import { linesOf } from "./text-width.ts";
import { titleLines } from "./title-lines.ts";
import { sizes } from "./type-sizes.ts";

export { sizes };

/** Space around a chart. */
export const margin = 8;

/** How wide the plot is. Labels stand above their bars, so that a chart is read on a phone without turning it. */
export const plotWidth = 384;

/** How wide it is where a chart stands alone on a wide screen. */
export const widePlot = 704;

/** How high lines over time are in a plot of such a width: a wide one is drawn larger, not flatter than eyes can follow. */
export function lineHeight(width: number): number {
  return Math.round(240 + (width - plotWidth) * 0.375);
}

/** The most rows that a chart draws; the subtitle says how many more there are. */
export const mostRows = 40;

/** Height of a row: its label and its bar. */
export const rowStep = 42;

/** The typeface whose widths are known, and what takes its place where it is not installed. */
export const fontFamily = "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

const verdictColors: Readonly<Record<Verdict, string>> = {
  consistent: palette.blue,
  inconsistent: palette.vermilion,
  doubtful: palette.ochre,
  unverifiable: palette.slate,
};
const verdictShapes: Readonly<Record<Verdict, string>> = {
  consistent: "circle",
  inconsistent: "diamond",
  doubtful: "triangle-up",
  unverifiable: "square",
};

/** What a mark looks like by its row's verdict, for a chart whose labels say the verdict too. */
export const verdictColor = verdictScale(verdictColors);
export const verdictShape = verdictScale(verdictShapes);

function verdictScale(of: Readonly<Record<Verdict, string>>) {
  const domain = [...countedVerdicts];
  return {
    field: "verdict",
    type: "nominal",
    legend: null,
    scale: { domain, range: domain.map((verdict) => of[verdict]) },
  } as const;
}

/** What all charts share: type, colours and the language's way with numbers and dates. */
export function theme(lang: Language): Config {
  const { numbers, charts } = wordsFor(lang);
  const { currency, dates } = charts.axes;
  return {
    locale: { number: { decimal: numbers.decimal, thousands: numbers.group, grouping: [3], currency }, time: dates },
    font: fontFamily,
    background: palette.paper,
    padding: margin,
    view: { stroke: null },
    axis: {
      domain: false,
      ticks: false,
      grid: true,
      gridColor: palette.grid,
      labelColor: palette.quiet,
      labelFontSize: sizes.label,
      labelPadding: 6,
      titleColor: palette.quiet,
      titleFontSize: sizes.label,
      titleFontWeight: "normal",
      titleAnchor: "start",
      titlePadding: 8,
    },
    title: {
      anchor: "start",
      frame: "group",
      color: palette.ink,
      fontSize: sizes.title,
      fontWeight: 600,
      lineHeight: 21,
      offset: 14,
      subtitleColor: palette.quiet,
      subtitleFontSize: sizes.subtitle,
      subtitleLineHeight: 17,
      subtitlePadding: 6,
    },
    text: { color: palette.ink, fontSize: sizes.label },
  };
}

/** A title and subtitle broken into lines that fit the plot. */
export function titled(title: string, subtitle: string, width: number): NonNullable<TopLevelSpec["title"]> {
  return {
    text: titleLines(title, width),
    subtitle: linesOf(subtitle, width, sizes.subtitle),
  };
}

/** A subtitle that also says how much is not drawn. */
export function subtitleWithRest(subtitle: string, rest: string): string {
  return rest === "" ? subtitle : `${subtitle} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`;
}
