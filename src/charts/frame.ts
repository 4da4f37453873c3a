import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../words/words.ts";
import type { AreaPlaces } from "./area-places.ts";
import type { Chart } from "./chart.ts";
import type { ChartRow } from "./compared-rows.ts";
import { csvOf, rowsCsv } from "./rows-csv.ts";
import { capital } from "./sentence.ts";
import { margin, plotWidth, theme, titled } from "./theme.ts";

/** What a chart says around its plot. */
export interface Frame {
  readonly name: string;
  readonly title: string;
  /** Sentences; empty ones are left out. */
  readonly subtitle: readonly string[];
  /** What the marks show, item by item. */
  readonly told: readonly string[];
  readonly lang: Language;
  readonly areas?: AreaPlaces;
  /** What it shows, for those who want the figures. */
  readonly rows?: readonly ChartRow[];
  /** The same of what is no row of a comparison: lines of figures, the names of columns first. */
  readonly lines?: readonly (readonly (string | number | undefined)[])[];
}

/** The plot of a spec, without what all charts share. */
export type Plot = Omit<Extract<TopLevelSpec, { layer: unknown }>, "$schema" | "title" | "description" | "config">;

/** The most items that a text alternative tells one by one. */
const mostTold = 40;

/** A chart in its frame, whose words are as wide as they are told: title, subtitle, type, colours and the text alternative. */
export function framed(
  { name, title, subtitle, told, lang, areas, rows, lines }: Frame,
  plot: Plot,
  width = plotWidth,
): Chart {
  const headline = capital(title);
  const below = subtitle.filter(Boolean).join(" ");
  const items = told.length > mostTold ? [...told.slice(0, mostTold), "…"] : told;
  const alt = [`${headline}.`, below, items.join("; ")].filter(Boolean).join(" ");
  return {
    name,
    title: headline,
    alt,
    ...(width !== plotWidth && { width }),
    ...(areas && { areas }),
    ...(rows && { csv: rowsCsv(rows, lang) }),
    ...(lines && { csv: csvOf(lines) }),
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: alt,
      title: titled(headline, below, width),
      config: theme(lang),
      autosize: { type: "pad", contains: "padding" },
      padding: margin,
      ...plot,
    },
  };
}
