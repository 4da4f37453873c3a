import { compare } from "../engine/compare.ts";
import type { CompareOptions } from "../engine/request/compare-options.ts";
import type { Panel } from "../model/panel.ts";
import type { Language } from "../words/words.ts";
import { inBothWidths } from "./both-widths.ts";
import type { Chart } from "./chart.ts";
import { credited, creditOf } from "./credit.ts";
import type { ChartKindId } from "./kind-names.ts";
import { type ChartCall, chartKinds } from "./kinds.ts";
import type { MapPlaces } from "./map-places.ts";

/** Options of a chart of comparisons; the defaults depend on the kind of chart. */
export interface ComparisonChartOptions
  extends ChartCall,
    Pick<CompareOptions, "where" | "vintage" | "negativeBase" | "holiday"> {
  readonly lang: Language;
  /** Maximum number of rows, lines or parts. */
  readonly top?: number;
  /** Publisher of the figures, for the source line below the chart; without it there is no such line. */
  readonly source?: string;
  /** Whether it is also laid out for a wide screen, as `wide`. */
  readonly wide?: boolean;
  /** How wide the plot is, where that is not the usual width and the kind has more than one. */
  readonly width?: number;
  /** Of a map: its shapes or tiles. */
  readonly places?: MapPlaces;
}

/**
 * One chart of comparisons of a panel: a kind of `recount chart`, with the same defaults; undefined if there is nothing to draw.
 *
 * @throws CallError for an unknown reference, measure, period or field.
 *
 * @example
 * const dengue = (area, period, value) => ({ indicator: "dengue", area, period, value });
 * const panel = panelOf([dengue("Kon Tum", "2023", 500), dengue("Kon Tum", "2024", 800)]);
 * comparisonChart(panel, "change", { lang: "en" })?.title
 * // -> "Dengue: up 60.0% against the prior year"
 */
export function comparisonChart(
  panel: Panel,
  kind: ChartKindId,
  {
    lang,
    top,
    source,
    places,
    wide = false,
    width,
    where,
    vintage,
    negativeBase,
    holiday,
    ...call
  }: ComparisonChartOptions,
): Chart | undefined {
  const found = chartKinds.find(({ id }) => id === kind);
  if (!found) return undefined;
  const asked = found.asks({ ...(where?.period && !call.at && { at: ["all"] }), ...call }, panel);
  const result = compare(panel, {
    ...asked,
    ...(where && { where }),
    ...(vintage !== undefined && { vintage }),
    ...(negativeBase && { negativeBase }),
    ...(holiday && { holiday }),
  });
  const options = { lang, ...(places && { places }), ...(top !== undefined && { most: top }) };
  const chart = inBothWidths((asWide) => found.draw(result, { ...options, width: asWide }, call), wide, width);
  return chart && source !== undefined ? credited(chart, creditOf(panel, source), lang) : chart;
}
